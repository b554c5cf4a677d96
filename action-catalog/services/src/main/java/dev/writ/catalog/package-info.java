/**
 * A class for each AWS service with its actions, ARNs and condition keys; {@code Aws}, {@code Oidc}
 * and {@code Saml} hold the keys that belong to no one service. Most of it is generated.
 *
 * <p>Policies depend on it; it depends on the builder.
 */
@NullMarked
package dev.writ.catalog;

import org.jspecify.annotations.NullMarked;
