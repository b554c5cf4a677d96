package dev.writ.catalog.generator.naming;

import java.util.Arrays;
import java.util.Optional;

/** What a row of {@code names.tsv} names. */
enum NameKind {
  /** The class of a service. */
  CLASS("class"),
  /** The constant of an action. */
  ACTION("action"),
  /** The words of a resource type, in upper camel case: interface and factory come of it. */
  TYPE("type"),
  /** The factory of a template of a resource type, {@code type#2} for the second template. */
  FACTORY("factory"),
  /** The constant of a condition key, or in lower camel case the method of a template key. */
  KEY("key"),
  /** The interface of a set of resource types, named by its first action. */
  TARGET("target");

  private final String word;

  NameKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static Optional<NameKind> ofWord(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
