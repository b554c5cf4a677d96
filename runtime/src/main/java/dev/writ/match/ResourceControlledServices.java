package dev.writ.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The services whose resources resource control policies (RCPs) bind.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services">Organizations
 *     User Guide, List of AWS services that support RCPs</a>
 */
public final class ResourceControlledServices {

  private static final Set<String> PREFIXES = prefixes();

  private ResourceControlledServices() {}

  /** True iff RCPs bind the resources of the service with this prefix, given in lower case. */
  public static boolean include(String prefix) {
    return PREFIXES.contains(prefix);
  }

  private static Set<String> prefixes() {
    try (InputStream stream =
            Objects.requireNonNull(
                ResourceControlledServices.class.getResourceAsStream("rcp-services.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
