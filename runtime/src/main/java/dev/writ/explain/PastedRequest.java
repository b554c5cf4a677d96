package dev.writ.explain;

import dev.writ.json.PolicySyntaxException;
import dev.writ.request.Request;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as people paste it: the text of an AccessDenied message, or a CloudTrail event.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html">IAM
 *     User Guide, Troubleshoot access denied error messages</a>
 */
public final class PastedRequest {

  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:User: )?(\\S+) is not authorized to perform: ([\\w-]+:\\w+)"
              + "(?: on resource: \"?([^\"\\s]+)\"?)?");

  private PastedRequest() {}

  /**
   * The request that the text tells of.
   *
   * @throws IllegalArgumentException if it tells of none
   * @throws PolicySyntaxException if it begins like JSON and is none
   */
  public static Request read(String text) {
    if (text.stripLeading().startsWith("{")) {
      return CloudTrailEvent.read(text);
    }
    return ofMessage(text);
  }

  /** The request that the message tells of; without a resource it is about {@code *}. */
  static Request ofMessage(String text) {
    Matcher matcher = MESSAGE.matcher(text.replaceAll("\\s+", " "));
    if (!matcher.find()) {
      throw new IllegalArgumentException(
          "the text is neither a CloudTrail event nor a message such as `User: ARN is not"
              + " authorized to perform: ACTION on resource: ARN`");
    }
    String resource = matcher.group(3) == null ? "*" : matcher.group(3);
    String caller = matcher.group(1).equals("anonymous") ? "*" : matcher.group(1);
    return Request.of(matcher.group(2), trimmed(resource)).as(caller);
  }

  /** True iff the text holds such a message. */
  static boolean isMessage(String text) {
    return MESSAGE.matcher(text).find();
  }

  /** Without the full stop or comma of a sentence around it. */
  private static String trimmed(String resource) {
    return resource.matches(".*[.,;]") ? resource.substring(0, resource.length() - 1) : resource;
  }
}
