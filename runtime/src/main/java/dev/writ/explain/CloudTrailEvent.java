package dev.writ.explain;

import dev.writ.json.JsonReader;
import dev.writ.json.JsonValue;
import dev.writ.json.JsonValue.JsonArray;
import dev.writ.json.JsonValue.JsonBoolean;
import dev.writ.json.JsonValue.JsonObject;
import dev.writ.json.JsonValue.JsonString;
import dev.writ.request.Request;
import java.util.Optional;

/**
 * A CloudTrail event. Where its error message tells the action and the resource, they are taken
 * from there, since events are named for operations, which are not always actions.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html">CloudTrail
 *     User Guide, Record contents</a>
 */
record CloudTrailEvent(JsonObject event) {

  static Request read(String json) {
    if (JsonReader.read(json) instanceof JsonObject object) {
      return new CloudTrailEvent(object).request();
    }
    throw new IllegalArgumentException("expected a CloudTrail event, which is an object");
  }

  private Request request() {
    Request request = base();
    Optional<String> account = arrayMember("resources", "accountId");
    if (account.isPresent()) {
      request = request.inAccount(account.get());
    }
    request = with(request, "aws:SourceIp", text("sourceIPAddress").filter(CloudTrailEvent::isIp));
    request = with(request, "aws:RequestedRegion", text("awsRegion"));
    request = with(request, "aws:UserAgent", text("userAgent"));
    request = with(request, "aws:CurrentTime", text("eventTime"));
    request = with(request, "aws:SourceVpce", text("vpcEndpointId"));
    request = with(request, "aws:userid", text("userIdentity", "principalId"));
    request =
        with(
            request,
            "aws:PrincipalArn",
            text("userIdentity", "sessionContext", "sessionIssuer", "arn"));
    return with(
        request,
        "aws:MultiFactorAuthPresent",
        text("userIdentity", "sessionContext", "attributes", "mfaAuthenticated"));
  }

  private Request base() {
    Optional<String> message = text("errorMessage").filter(PastedRequest::isMessage);
    if (message.isPresent()) {
      return PastedRequest.ofMessage(message.get());
    }
    String source = required("eventSource");
    String service = source.contains(".") ? source.substring(0, source.indexOf('.')) : source;
    String resource = arrayMember("resources", "ARN").orElse("*");
    return Request.of(service + ":" + required("eventName"), resource).as(caller());
  }

  private String caller() {
    return text("userIdentity", "arn")
        .or(() -> text("userIdentity", "invokedBy"))
        .orElseGet(
            () ->
                text("userIdentity", "accountId").filter(id -> id.matches("\\d{12}")).orElse("*"));
  }

  private static Request with(Request request, String key, Optional<String> value) {
    return value.isPresent() ? request.with(key, value.get()) : request;
  }

  private static boolean isIp(String text) {
    return text.matches("[0-9a-fA-F.:]+");
  }

  private String required(String name) {
    return text(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException("the CloudTrail event has no member `" + name + "`"));
  }

  private Optional<String> text(String... path) {
    Optional<JsonValue> value = Optional.of(event);
    for (String name : path) {
      value = value.flatMap(parent -> member(parent, name));
    }
    return value.flatMap(CloudTrailEvent::text);
  }

  private Optional<String> arrayMember(String array, String name) {
    return event
        .get(array)
        .filter(JsonArray.class::isInstance)
        .flatMap(value -> ((JsonArray) value).elements().stream().findFirst())
        .flatMap(first -> member(first, name))
        .flatMap(CloudTrailEvent::text);
  }

  private static Optional<JsonValue> member(JsonValue value, String name) {
    return value instanceof JsonObject object ? object.get(name) : Optional.empty();
  }

  private static Optional<String> text(JsonValue value) {
    if (value instanceof JsonString string) {
      return Optional.of(string.value());
    }
    return value instanceof JsonBoolean bool
        ? Optional.of(String.valueOf(bool.value()))
        : Optional.empty();
  }
}
