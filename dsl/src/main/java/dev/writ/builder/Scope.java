package dev.writ.builder;

import dev.writ.model.Text;

/**
 * The region and account that an ARN names.
 *
 * @param region a region code, or {@code *}
 * @param account a 12-digit account id, or {@code *}
 */
public record Scope(Text region, Text account) {

  /** Every region and every account. */
  public static final Scope ANY = of("*", "*");

  /** The account's resources in the region. */
  public static Scope of(CharSequence region, CharSequence account) {
    return new Scope(Text.of(region), Text.of(account));
  }

  /** The account's resources in every region. */
  public static Scope account(CharSequence account) {
    return of("*", account);
  }

  /** Every account's resources in the region. */
  public static Scope region(CharSequence region) {
    return of(region, "*");
  }
}
