/**
 * Markdown: parsed as it is found in archives, and written as CommonMark with GFM tables, strikethrough and footnotes.
 *
 * <p>Between an article and the characters stands {@link org.offprint.markdown.Md}, the blocks of a page of Markdown.
 * Writing goes {@code Article → Shaper → Md → BlockPrinter}, reading goes back {@code flexmark → Md → Unshaper}; what a
 * quote or a figure looks like is decided once, between the article and {@code Md}.
 */
package org.offprint.markdown;
