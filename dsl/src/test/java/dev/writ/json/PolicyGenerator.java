package dev.writ.json;

import dev.writ.model.AbsentKey;
import dev.writ.model.ActionClause;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ConditionValue;
import dev.writ.model.Effect;
import dev.writ.model.Escape;
import dev.writ.model.Literal;
import dev.writ.model.OperatorModifiers;
import dev.writ.model.Parameter;
import dev.writ.model.ParameterType;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.PolicyVariable;
import dev.writ.model.Principal;
import dev.writ.model.PrincipalClause;
import dev.writ.model.PrincipalType;
import dev.writ.model.ResourceClause;
import dev.writ.model.SetQualifier;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.model.TextPart;
import dev.writ.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes arbitrary policies, in the order in which documents group principals and conditions. */
final class PolicyGenerator {

  private static final List<String> PIECES =
      List.of(
          "",
          "a",
          "s3:Get*",
          "arn:aws:s3:::b/",
          "$",
          "{",
          "}",
          "${",
          "$${",
          "%{",
          "%",
          "!",
          "${!",
          "\"",
          "\\",
          "'",
          "<",
          ">",
          "&",
          "/",
          "*",
          "?",
          " ",
          ":",
          ",",
          "\n",
          "\t",
          "\r",
          "\u0000",
          "\u001b",
          "\u007f",
          "\u00e9",
          "\u2028",
          "\u3042",
          "\ud83d\ude00",
          "{{resolve:ssm:x}}",
          "${AWS::Region}",
          "${var.x}",
          "${aws:username",
          "${a:b, 'c'",
          "Statement",
          "0",
          "true");
  private static final List<String> BARE =
      List.of("0", "-1", "1.50", "1e5", "-0.0E-9", "true", "false", "9007199254740993");
  private static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.PARTITION,
          Parameter.account("Account"),
          Parameter.region("Region"),
          Parameter.arn("Topic", "arn:aws:sns:us-east-1:111122223333:topic"),
          odd("Bucket", "b$\"\\<>&'%!{"),
          odd("Tag", "${aws:PrincipalTag/team}"));

  private final SplittableRandom random;

  private static Parameter odd(String name, String sample) {
    return new Parameter(name, ParameterType.NAME, sample, 63, ".+");
  }

  PolicyGenerator(long seed) {
    random = new SplittableRandom(seed);
  }

  Policy policy() {
    return new Policy(
        maybe(() -> pick(Version.values())), maybe(this::string), listOf(4, this::statement));
  }

  private Statement statement() {
    return new Statement(
        maybe(this::string),
        pick(Effect.values()),
        maybe(this::principals),
        new ActionClause(pick(Polarity.values()), listOf(4, this::string)),
        maybe(() -> new ResourceClause(pick(Polarity.values()), listOf(4, this::text))),
        conditions());
  }

  private PrincipalClause principals() {
    if (random.nextInt(4) == 0) {
      return new PrincipalClause(pick(Polarity.values()), List.of(new Principal.Everyone()));
    }
    List<Principal> principals = new ArrayList<>();
    for (PrincipalType type : PrincipalType.values()) {
      listOf(2, this::text).forEach(text -> principals.add(new Principal.Listed(type, text)));
    }
    return new PrincipalClause(pick(Polarity.values()), principals);
  }

  private List<Condition> conditions() {
    Map<String, List<Condition>> byOperator = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      Condition condition = condition("k" + i + ":");
      byOperator
          .computeIfAbsent(condition.operatorName(), name -> new ArrayList<>())
          .add(condition);
    }
    return byOperator.values().stream().flatMap(List::stream).toList();
  }

  private Condition condition(String keyPrefix) {
    ConditionOperator operator = pick(ConditionOperator.values());
    AbsentKey absentKey =
        operator == ConditionOperator.NULL ? AbsentKey.COMPARED : pick(AbsentKey.values());
    return new Condition(
        operator,
        new OperatorModifiers(pick(SetQualifier.values()), absentKey),
        Text.concat(keyPrefix, text()),
        listOf(3, this::value));
  }

  private ConditionValue value() {
    return random.nextInt(4) == 0
        ? new ConditionValue.Bare(pick(BARE))
        : new ConditionValue.Quoted(text());
  }

  private Text text() {
    return new Text(listOf(5, this::part));
  }

  private TextPart part() {
    return switch (random.nextInt(6)) {
      case 0 -> pick(Escape.values());
      case 1 -> pick(PARAMETERS);
      case 2 -> PolicyVariable.of("aws:PrincipalTag/" + pick(List.of("a b", "x/y", "\u3042", "*")));
      case 3 -> PolicyVariable.of("aws:username").orElse(pick(List.of("", "a, b", "$\"\\*?")));
      default -> new Literal(string());
    };
  }

  private String string() {
    return String.join("", listOf(4, () -> pick(PIECES)));
  }

  private <T> Optional<T> maybe(Supplier<T> supplier) {
    return random.nextBoolean() ? Optional.of(supplier.get()) : Optional.empty();
  }

  private <T> List<T> listOf(int most, Supplier<T> supplier) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(i -> supplier.get()).toList();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
