package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.origin.Origins;
import java.util.List;

/** The implementation of both forms of {@link ResourceControlStatement}. */
record DraftedResourceControlStatement<R extends Resource>(StatementDraft draft)
    implements ResourceControlStatement.On<R>, ResourceControlStatement.Except<R> {

  @Override
  public DraftedResourceControlStatement<R> on(R resource) {
    return new DraftedResourceControlStatement<>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public DraftedResourceControlStatement<R> onEach(List<? extends R> resources) {
    return new DraftedResourceControlStatement<>(draft.resources(resources));
  }

  @Override
  public DraftedResourceControlStatement<R> onRaw(CharSequence arn) {
    return new DraftedResourceControlStatement<>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public DraftedResourceControlStatement<R> onAllExcept(R resource) {
    return new DraftedResourceControlStatement<>(
        draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public DraftedResourceControlStatement<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedResourceControlStatement<>(draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }

  @Override
  public DraftedResourceControlStatement<R> when(KeyCondition... conditions) {
    return new DraftedResourceControlStatement<>(draft.conditions(conditions));
  }

  @Override
  public DraftedResourceControlStatement<R> sid(String sid) {
    return new DraftedResourceControlStatement<>(draft.sid(sid));
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
