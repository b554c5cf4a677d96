package dev.writ.builder;

import dev.writ.model.Principal;

/**
 * A principal for a statement's {@code to(…)}; see {@link Principals}.
 *
 * @param principal as the document lists it
 */
public record PrincipalRef(Principal principal) {}
