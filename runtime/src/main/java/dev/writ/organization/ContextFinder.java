package dev.writ.organization;

import dev.writ.request.ContextKeys;
import dev.writ.request.ContextValue;
import dev.writ.request.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the context keys that an organization tells; those that a request gives stay. */
record ContextFinder(OrganizationParts parts) {

  Request complete(Credentials credentials, Request request) {
    Request complete = request.as(credentials.caller());
    Optional<OrganizationParts.Owned> resource = parts.resource(request.resource());
    if (resource.isPresent()) {
      complete = complete.inAccount(resource.get().account());
    }
    for (Map.Entry<String, ContextValue> key : credentials.context().entrySet()) {
      complete = with(complete, key.getKey(), key.getValue());
    }
    Optional<String> account = credentials.caller().accountId().filter(parts.hierarchy()::has);
    if (account.isPresent()) {
      complete = with(complete, "aws:PrincipalOrgID", ContextValue.of(parts.id()));
      complete =
          with(complete, "aws:PrincipalOrgPaths", ContextValue.of(List.of(path(account.get()))));
    }
    if (complete.resourceAccount().filter(parts.hierarchy()::has).isPresent()) {
      complete = with(complete, "aws:ResourceOrgID", ContextValue.of(parts.id()));
    }
    return complete;
  }

  private String path(String account) {
    return parts.hierarchy().levels(account).stream()
        .map(Unit::name)
        .filter(name -> !name.equals(account))
        .collect(Collectors.joining("/", parts.id() + "/", "/"));
  }

  private static Request with(Request request, String key, ContextValue value) {
    return request.context().getFolded(ContextKeys.fold(key)).source() == ContextValue.Source.GIVEN
        ? request
        : request.with(key, value);
  }
}
