package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.origin.Origins;
import java.util.List;

/** The implementation of both forms of {@link ResourceStatement}. */
record DraftedResourceStatement<R extends Resource>(StatementDraft draft)
    implements ResourceStatement.On<R>, ResourceStatement.Except<R> {

  @Override
  public DraftedResourceStatement<R> on(R resource) {
    return new DraftedResourceStatement<>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public DraftedResourceStatement<R> onEach(List<? extends R> resources) {
    return new DraftedResourceStatement<>(draft.resources(resources));
  }

  @Override
  public DraftedResourceStatement<R> onRaw(CharSequence arn) {
    return new DraftedResourceStatement<>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public DraftedResourceStatement<R> onAllExcept(R resource) {
    return new DraftedResourceStatement<>(draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public DraftedResourceStatement<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedResourceStatement<>(draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }

  @Override
  public DraftedResourceStatement<R> when(KeyCondition... conditions) {
    return new DraftedResourceStatement<>(draft.conditions(conditions));
  }

  @Override
  public DraftedResourceStatement<R> sid(String sid) {
    return new DraftedResourceStatement<>(draft.sid(sid));
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
