package dev.writ.rule.condition;

import dev.writ.model.ConditionOperator;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import dev.writ.rule.NearestNames;
import dev.writ.rule.Partitions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value is none that the key can have: no region, no VPC, no VPC endpoint.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html">IAM
 *     User Guide, AWS global condition context keys</a>
 */
final class KnownValueRule implements ConditionRule {

  private static final Set<String> REGION_KEYS = Set.of("aws:requestedregion", "ec2:region");
  private static final Pattern VPC = Pattern.compile("vpc-([0-9a-f]{8}|[0-9a-f]{17})");
  private static final Pattern VPCE = Pattern.compile("vpce-([0-9a-f]{8}|[0-9a-f]{17})");

  @Override
  public List<Finding> findings(ConditionTest condition) {
    if (condition.operator() == ConditionOperator.NULL) {
      return List.of();
    }
    return condition.values().stream()
        .filter(value -> !value.isVariable() && !hasWildcard(value.sample()))
        .flatMap(value -> finding(condition, value).stream())
        .toList();
  }

  private static boolean hasWildcard(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
  }

  private static Optional<Finding> finding(ConditionTest condition, ConditionTest.Value value) {
    String text = value.sample();
    if (REGION_KEYS.stream().anyMatch(condition::isOn)) {
      return Partitions.hasRegion(text)
          ? Optional.empty()
          : Optional.of(
              finding(FindingCode.INVALID_REGION, value, "`" + text + "` is no region of AWS")
                  .help(NearestNames.among(Partitions.allRegions()).of(text).orElse("")));
    }
    if (condition.isOn("aws:SourceVpc") && !VPC.matcher(text).matches()) {
      return Optional.of(
          finding(FindingCode.INVALID_VPC_FORMAT, value, "`" + text + "` is no id of a VPC")
              .help("an id is `vpc-` and 8 or 17 hexadecimal digits"));
    }
    if (condition.isOn("aws:SourceVpce") && !VPCE.matcher(text).matches()) {
      return Optional.of(
          finding(
                  FindingCode.INVALID_VPCE_FORMAT,
                  value,
                  "`" + text + "` is no id of a VPC endpoint")
              .help("an id is `vpce-` and 8 or 17 hexadecimal digits"));
    }
    return Optional.empty();
  }

  private static Finding finding(FindingCode code, ConditionTest.Value value, String message) {
    return Finding.of(code, value.path(), value.sample(), message);
  }
}
