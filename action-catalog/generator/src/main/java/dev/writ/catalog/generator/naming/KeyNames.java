package dev.writ.catalog.generator.naming;

import java.util.regex.Pattern;

/** Java names of condition keys. */
final class KeyNames {
  /** AWS writes both {@code ${TagKey}} and {@code <key>}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}|<[^>]*>");

  private KeyNames() {}

  static boolean isTemplate(String key) {
    return PLACEHOLDER.matcher(key).find();
  }

  /** {@code s3:x-amz-acl} as {@code X_AMZ_ACL}; a foreign prefix becomes part of the name. */
  static String constant(String prefix, String key) {
    return Words.upperSnake(local(prefix, key));
  }

  /** {@code events:Metadata/${MetadataKey}/Matcher} as {@code metadataMatcher}. */
  static String method(String prefix, String key) {
    return Words.lowerCamel(Words.of(PLACEHOLDER.matcher(local(prefix, key)).replaceAll("_")));
  }

  private static String local(String prefix, String key) {
    return key.startsWith(prefix + ":") ? key.substring(prefix.length() + 1) : key;
  }
}
