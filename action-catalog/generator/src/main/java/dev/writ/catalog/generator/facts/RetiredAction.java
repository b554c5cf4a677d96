package dev.writ.catalog.generator.facts;

/**
 * An action that AWS no longer lists; its constant stays, deprecated, for a release.
 *
 * @param lastVersion the last version of the package that had it
 */
public record RetiredAction(
    String service, String name, AccessLevel accessLevel, String lastVersion) {}
