package dev.writ.rule;

import dev.writ.model.Effect;
import dev.writ.model.ModelPath;
import dev.writ.model.Polarity;
import dev.writ.model.Statement;

/** A statement of a policy to check. Immutable. */
public final class StatementSubject {

  private final ModelPath path;
  private final Statement statement;

  StatementSubject(int index, Statement statement) {
    this.path = ModelPath.statement(index);
    this.statement = statement;
  }

  /** The place of the statement in the document. */
  public ModelPath path() {
    return path;
  }

  /** The statement. */
  public Statement statement() {
    return statement;
  }

  /** True iff the statement allows. */
  public boolean allows() {
    return statement.effect() == Effect.ALLOW;
  }

  /** True iff the statement has {@code NotAction}. */
  public boolean excludesActions() {
    return statement.action().polarity() == Polarity.ALL_EXCEPT;
  }

  /** The place of the action or not-action pattern with this index. */
  public ModelPath actionPath(int index) {
    return path.member(statement.action().elementName()).index(index);
  }
}
