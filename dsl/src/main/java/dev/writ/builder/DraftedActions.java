package dev.writ.builder;

import dev.writ.model.Polarity;
import dev.writ.model.Text;
import java.util.List;

/** The implementation of {@link ActionStage} and {@link DenyStage}. */
record DraftedActions<R extends Resource>(StatementDraft draft) implements DenyStage<R> {

  @Override
  public IdentityStatement.On<R> on(R resource) {
    return new DraftedIdentityStatement<R>(draft.resource(Polarity.LISTED, resource.arn()));
  }

  @Override
  public IdentityStatement.On<R> onEach(List<? extends R> resources) {
    return new DraftedIdentityStatement<>(draft.resources(resources));
  }

  @Override
  public IdentityStatement.On<R> onRaw(CharSequence arn) {
    return new DraftedIdentityStatement<R>(draft.resource(Polarity.LISTED, Text.of(arn)));
  }

  @Override
  public IdentityStatement onAll() {
    return new DraftedIdentityStatement<R>(draft.resource(Polarity.LISTED, Text.parse("*")));
  }

  @Override
  public IdentityStatement.Except<R> onAllExcept(R resource) {
    return new DraftedIdentityStatement<R>(draft.resource(Polarity.ALL_EXCEPT, resource.arn()));
  }

  @Override
  public IdentityStatement.Except<R> onAllExceptRaw(CharSequence arn) {
    return new DraftedIdentityStatement<R>(draft.resource(Polarity.ALL_EXCEPT, Text.of(arn)));
  }

  @Override
  public PrincipalStage<R> to(PrincipalRef... principals) {
    return new DraftedPrincipals<>(draft.principals(Polarity.LISTED, principals));
  }

  @Override
  public PrincipalStage<R> toEach(List<PrincipalRef> principals) {
    return new DraftedPrincipals<>(draft.principals(principals));
  }

  @Override
  public PrincipalStage<R> toAllExcept(PrincipalRef... principals) {
    return new DraftedPrincipals<>(draft.principals(Polarity.ALL_EXCEPT, principals));
  }

  @Override
  public ResourceControlStage<R> toEveryone() {
    return new DraftedEveryone<>(draft.principals(Polarity.LISTED, Principals.everyone()));
  }
}
