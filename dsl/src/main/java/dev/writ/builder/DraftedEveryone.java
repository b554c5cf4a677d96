package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Text;
import java.util.List;

/** The implementation of {@link ResourceControlStage}. */
record DraftedEveryone<R extends Resource>(StatementDraft draft)
    implements ResourceControlStage<R> {

  @Override
  public ResourceControlStatement.On<R> on(R resource) {
    return new DraftedResourceControlStatement<R>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public ResourceControlStatement.On<R> onEach(List<? extends R> resources) {
    return new DraftedResourceControlStatement<>(draft.resources(resources));
  }

  @Override
  public ResourceControlStatement.On<R> onRaw(CharSequence arn) {
    return new DraftedResourceControlStatement<R>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public ResourceControlStatement onAll() {
    return new DraftedResourceControlStatement<R>(draft.resource(Polarity.LISTED, Text.parse("*")));
  }

  @Override
  public ResourceControlStatement.Except<R> onAllExcept(R resource) {
    return new DraftedResourceControlStatement<R>(
        draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public ResourceControlStatement.Except<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedResourceControlStatement<R>(
        draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }
}
