package dev.writ.rule;

import dev.writ.model.ActionClause;
import dev.writ.model.Condition;
import dev.writ.model.Effect;
import dev.writ.model.Polarity;
import dev.writ.model.Policy;
import dev.writ.model.ResourceClause;
import dev.writ.model.Statement;
import dev.writ.model.Text;
import java.util.List;
import java.util.Optional;

/** Policies of one statement that allows {@code s3:GetObject}. */
final class ReadPolicies {

  private ReadPolicies() {}

  static Policy of(Text resource, Condition... conditions) {
    return Policy.of(
        List.of(
            new Statement(
                Optional.empty(),
                Effect.ALLOW,
                Optional.empty(),
                new ActionClause(Polarity.LISTED, List.of("s3:GetObject")),
                Optional.of(new ResourceClause(Polarity.LISTED, List.of(resource))),
                List.of(conditions))));
  }
}
