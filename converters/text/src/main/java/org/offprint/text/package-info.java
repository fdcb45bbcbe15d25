/**
 * Parses archived plain text with its light marks: linear in the length of the input, and never failing on content.
 *
 * <p>From bytes to draft in one direction: {@link org.offprint.convert.Decoding} makes characters of bytes, {@code
 * CleanText} takes out what no format can carry, {@code LineSplitter} cuts lines, {@code FieldLines} and {@code
 * References} take the lines that are not text, {@code BlockParser} finds blocks and {@code InlineParser} the marks in
 * their text.
 */
package org.offprint.text;
