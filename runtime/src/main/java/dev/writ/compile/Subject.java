package dev.writ.compile;

import dev.writ.request.Request;

/**
 * A request as statements are matched against it.
 *
 * @param resource the request's resource, or {@code *} for actions without resource-level
 *     permissions
 * @param hasBoundary whether the caller has a permissions boundary
 */
public record Subject(Request request, String resource, boolean hasBoundary) {}
