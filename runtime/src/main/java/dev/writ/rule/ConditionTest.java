package dev.writ.rule;

import dev.writ.facts.Catalog;
import dev.writ.facts.KeyFacts;
import dev.writ.model.Condition;
import dev.writ.model.ConditionOperator;
import dev.writ.model.ModelPath;
import dev.writ.model.SetQualifier;
import dev.writ.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A condition of a statement and what the catalog knows about its key. */
public final class ConditionTest {

  private static final String SAMPLE_TAG = "tag-key";

  private final Condition condition;
  private final ModelPath path;
  private final String key;
  private final Optional<KeyFacts> facts;
  private final List<Value> values;

  ConditionTest(Condition condition, ModelPath statementPath) {
    this.condition = condition;
    this.path = statementPath.then(condition.path());
    this.key = condition.key().sample();
    this.facts = facts(key);
    List<Value> texts = new ArrayList<>();
    for (int i = 0; i < condition.values().size(); i++) {
      texts.add(new Value(condition.values().get(i).text(), path, i));
    }
    this.values = List.copyOf(texts);
  }

  /**
   * What the catalog knows. It writes some families of keys with a sample tag, as {@code
   * ssm:resourceTag/tag-key}, or with none, as {@code sagemaker:ResourceTag/}.
   */
  private static Optional<KeyFacts> facts(String key) {
    Catalog catalog = Catalog.bundled();
    Optional<KeyFacts> facts = catalog.key(key);
    int slash = key.indexOf('/');
    if (facts.isPresent() || slash < 0 || slash == key.length() - 1) {
      return facts;
    }
    String family = key.substring(0, slash + 1);
    return catalog.key(family + SAMPLE_TAG).or(() -> catalog.key(family));
  }

  /**
   * A value on the policy's side.
   *
   * @param condition the place of the condition
   * @param index among the condition's values
   */
  public record Value(Text text, ModelPath condition, int index) {

    /** The place of the value in the document. */
    public ModelPath path() {
      return condition.index(index);
    }

    /** The value with samples for its deploy parameters. */
    public String sample() {
      return text.sample();
    }

    /** True iff a policy variable is part of the value, which is then unknown. */
    public boolean isVariable() {
      return !text.variables().isEmpty();
    }
  }

  /** The condition. */
  public Condition condition() {
    return condition;
  }

  /** The operator. */
  public ConditionOperator operator() {
    return condition.operator();
  }

  /** What stands before the operator. */
  public SetQualifier qualifier() {
    return condition.modifiers().qualifier();
  }

  /**
   * The place of the condition in the document, such as {@code …Condition.StringLike.s3:prefix}.
   */
  public ModelPath path() {
    return path;
  }

  /** The key with samples for its deploy parameters. */
  public String key() {
    return key;
  }

  /** What stands before the colon of the key, in lower case; empty where there is none. */
  public String prefix() {
    return key.substring(0, Math.max(key.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
  }

  /** True iff the key is that one; letter case does not matter. */
  public boolean isOn(String other) {
    return key.equalsIgnoreCase(other);
  }

  /** True iff a deploy parameter is part of the key. */
  public boolean isParameterized() {
    return !condition.key().parameters().isEmpty();
  }

  /** What the catalog knows about the key, if it has it. */
  public Optional<KeyFacts> facts() {
    return facts;
  }

  /** True iff the key is one of a family, such as one for each tag. */
  public boolean isOfFamily() {
    return facts
        .filter(
            known ->
                known.isTemplate()
                    || known.name().endsWith("/")
                    || known.name().endsWith("/" + SAMPLE_TAG))
        .isPresent();
  }

  /** The values in order. */
  public List<Value> values() {
    return values;
  }
}
