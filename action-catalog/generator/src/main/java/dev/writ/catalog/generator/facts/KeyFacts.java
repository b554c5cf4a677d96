package dev.writ.catalog.generator.facts;

/**
 * A condition key.
 *
 * @param name with its prefix, such as {@code s3:prefix} or {@code aws:RequestTag/${TagKey}}
 */
public record KeyFacts(String name, KeyType type) {}
