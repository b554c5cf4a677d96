package dev.writ.processor.interpret;

import java.util.Set;

/**
 * Compiled classes that may be called while javac runs, because they are pure.
 *
 * @param packages their packages
 * @param excluded binary names of classes in these packages that are not pure
 * @param loader which loads them
 */
public record TrustedLibrary(Set<String> packages, Set<String> excluded, ClassLoader loader) {

  public TrustedLibrary {
    packages = Set.copyOf(packages);
    excluded = Set.copyOf(excluded);
  }

  boolean trusts(String packageName, String binaryName) {
    return packages.contains(packageName) && !excluded.contains(binaryName);
  }
}
