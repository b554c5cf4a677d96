package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import dev.writ.origin.Origins;
import java.util.List;

/** The implementation of {@link PrincipalStage}. */
record DraftedPrincipals<R extends Resource>(StatementDraft draft) implements PrincipalStage<R> {

  @Override
  public ResourceStatement.On<R> on(R resource) {
    return new DraftedResourceStatement<R>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public ResourceStatement.On<R> onEach(List<? extends R> resources) {
    return new DraftedResourceStatement<>(draft.resources(resources));
  }

  @Override
  public ResourceStatement.On<R> onRaw(CharSequence arn) {
    return new DraftedResourceStatement<R>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public ResourceStatement onAll() {
    return new DraftedResourceStatement<R>(draft.resource(Polarity.LISTED, Text.parse("*")));
  }

  @Override
  public ResourceStatement.Except<R> onAllExcept(R resource) {
    return new DraftedResourceStatement<R>(draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public ResourceStatement.Except<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedResourceStatement<R>(draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }

  @Override
  public TrustStatement when(KeyCondition... conditions) {
    return new DraftedPrincipals<R>(draft.conditions(conditions));
  }

  @Override
  public TrustStatement sid(String sid) {
    return new DraftedPrincipals<R>(draft.sid(sid));
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
