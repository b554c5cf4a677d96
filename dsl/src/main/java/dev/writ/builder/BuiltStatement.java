package dev.writ.builder;

import dev.writ.model.Statement;
import dev.writ.origin.Origins;

/** A complete statement. Immutable: each method that adds something returns a new one. */
public sealed interface BuiltStatement
    permits IdentityStatement, TrustStatement, ResourceStatement {

  /** The statement. */
  Statement statement();

  /** Where its parts come from, by their places within the statement. */
  Origins origins();
}
