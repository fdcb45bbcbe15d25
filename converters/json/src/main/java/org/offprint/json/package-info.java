/**
 * Articles as JSON: our own complete form, schema.org NewsArticle, and the report of {@code inspect}.
 *
 * <p>No type of the JSON library appears in a public signature.
 */
package org.offprint.json;
