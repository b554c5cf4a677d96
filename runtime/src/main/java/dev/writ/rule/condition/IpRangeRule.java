package dev.writ.rule.condition;

import dev.writ.model.ConditionOperator;
import dev.writ.model.ValueType;
import dev.writ.rule.ConditionRule;
import dev.writ.rule.ConditionTest;
import dev.writ.rule.Finding;
import dev.writ.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A range of IP addresses has bits that play no part, or addresses that never call AWS.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip">IAM
 *     User Guide, aws:SourceIp</a>
 */
final class IpRangeRule implements ConditionRule {

  private record Written(ConditionTest.Value value, IpRange range) {}

  @Override
  public List<Finding> findings(ConditionTest condition) {
    if (condition.operator().valueType() != ValueType.IP_ADDRESS) {
      return List.of();
    }
    List<Written> ranges = new ArrayList<>();
    for (ConditionTest.Value value : condition.values()) {
      Optional<IpRange> range = IpRange.parse(value.sample());
      range.ifPresent(r -> ranges.add(new Written(value, r)));
    }
    List<Finding> findings = new ArrayList<>();
    ranges.stream()
        .filter(written -> written.range.hasHostBits())
        .map(IpRangeRule::hostBits)
        .forEach(findings::add);
    if (condition.isOn("aws:SourceIp")) {
      privateRange(condition, ranges).ifPresent(findings::add);
    }
    return findings;
  }

  private static Finding hostBits(Written written) {
    String text = written.value.sample();
    return Finding.of(
            FindingCode.IMPROVE_IP_RANGE,
            written.value.path(),
            text,
            "`" + text + "` has bits behind its prefix, which play no part")
        .help("it is `" + written.range.network() + "`");
  }

  private static Optional<Finding> privateRange(ConditionTest condition, List<Written> ranges) {
    Optional<Written> first =
        ranges.stream().filter(written -> written.range.isPrivate()).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean all =
        ranges.size() == condition.values().size()
            && ranges.stream().allMatch(written -> written.range.isPrivate());
    ConditionTest.Value value = first.get().value;
    return Optional.of(
        Finding.of(
                code(condition.operator(), all),
                value.path(),
                value.sample(),
                "`"
                    + value.sample()
                    + "` is private, and `aws:SourceIp` never holds such an address")
            .help(
                "through a VPC endpoint a request has no `aws:SourceIp`; test `aws:VpcSourceIp`"
                    + " together with `aws:SourceVpc`"));
  }

  private static FindingCode code(ConditionOperator operator, boolean all) {
    if (operator == ConditionOperator.NOT_IP_ADDRESS) {
      return all ? FindingCode.PRIVATE_NOT_IP_ADDRESS : FindingCode.PRIVATE_NOT_IP_ADDRESS_SUBSET;
    }
    return all ? FindingCode.PRIVATE_IP_ADDRESS : FindingCode.PRIVATE_IP_ADDRESS_SUBSET;
  }
}
