package dev.writ.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The partitions of AWS and their regions.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html">AWS
 *     Regions and Availability Zones</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html">AWS
 *     Fault Isolation Boundaries, Partitions</a>
 */
public final class Partitions {

  private static final Map<String, List<String>> REGIONS = regions();

  private Partitions() {}

  private static Map<String, List<String>> regions() {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    regions.put(
        "aws",
        List.of(
            "af-south-1",
            "ap-east-1",
            "ap-east-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-southeast-4",
            "ap-southeast-5",
            "ap-southeast-6",
            "ap-southeast-7",
            "ca-central-1",
            "ca-west-1",
            "eu-central-1",
            "eu-central-2",
            "eu-north-1",
            "eu-south-1",
            "eu-south-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "il-central-1",
            "me-central-1",
            "me-south-1",
            "me-west-1",
            "mx-central-1",
            "sa-east-1",
            "sa-west-1",
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2"));
    regions.put("aws-cn", List.of("cn-north-1", "cn-northwest-1"));
    regions.put("aws-us-gov", List.of("us-gov-east-1", "us-gov-west-1"));
    regions.put("aws-iso", List.of("us-iso-east-1", "us-iso-west-1"));
    regions.put("aws-iso-b", List.of("us-isob-east-1", "us-isob-west-1"));
    regions.put("aws-iso-e", List.of("eu-isoe-west-1"));
    regions.put("aws-iso-f", List.of("us-isof-east-1", "us-isof-south-1"));
    regions.put("aws-eusc", List.of("eusc-de-east-1"));
    return regions;
  }

  /** The names of all partitions. */
  public static Set<String> names() {
    return REGIONS.keySet();
  }

  /** The codes of all regions of all partitions, in alphabetical order. */
  public static Set<String> allRegions() {
    Set<String> all = new TreeSet<>();
    REGIONS.values().forEach(all::addAll);
    return all;
  }

  /** True iff it is the code of a region of any partition. */
  public static boolean hasRegion(String code) {
    return REGIONS.values().stream().anyMatch(regions -> regions.contains(code));
  }

  /** The codes of the regions of the partition; none for an unknown one. */
  public static List<String> regionsOf(String partition) {
    return REGIONS.getOrDefault(partition, List.of());
  }
}
