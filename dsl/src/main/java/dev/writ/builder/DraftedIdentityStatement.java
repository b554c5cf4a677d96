package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.origin.Origins;
import java.util.List;

/** The implementation of both forms of {@link IdentityStatement}. */
record DraftedIdentityStatement<R extends Resource>(StatementDraft draft)
    implements IdentityStatement.On<R>, IdentityStatement.Except<R> {

  @Override
  public DraftedIdentityStatement<R> on(R resource) {
    return new DraftedIdentityStatement<>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public DraftedIdentityStatement<R> onEach(List<? extends R> resources) {
    return new DraftedIdentityStatement<>(draft.resources(resources));
  }

  @Override
  public DraftedIdentityStatement<R> onRaw(CharSequence arn) {
    return new DraftedIdentityStatement<>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public DraftedIdentityStatement<R> onAllExcept(R resource) {
    return new DraftedIdentityStatement<>(draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public DraftedIdentityStatement<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedIdentityStatement<>(draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }

  @Override
  public DraftedIdentityStatement<R> when(KeyCondition... conditions) {
    return new DraftedIdentityStatement<>(draft.conditions(conditions));
  }

  @Override
  public DraftedIdentityStatement<R> sid(String sid) {
    return new DraftedIdentityStatement<>(draft.sid(sid));
  }

  @Override
  public Statement statement() {
    return draft.statement();
  }

  @Override
  public Origins origins() {
    return draft.origins();
  }
}
