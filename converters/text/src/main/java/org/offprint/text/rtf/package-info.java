/**
 * Reads Rich Text Format (RTF 1.9.1) as databases and word processors export it: in one pass, in time linear in the
 * length of the input, and never failing on content.
 *
 * <p>{@code RtfTokens} cuts the bytes into groups, control words and characters, {@code RtfReader} keeps what the open
 * groups say and skips what is no text, {@code RtfBlocks} makes paragraphs, lists, tables and footnotes of what is left.
 */
package org.offprint.text.rtf;
