package dev.writ.facts;

import java.time.LocalDate;

/**
 * Which facts the catalog holds.
 *
 * @param version of the package that the facts come from
 * @param date of that package
 * @param keys entries of condition keys: a key that two services list counts twice
 */
public record CatalogVersion(
    String version,
    LocalDate date,
    int services,
    int actions,
    int resourceTypes,
    int keys,
    int globalKeys) {}
