/**
 * Paragraphs: from spans of text to lines.
 *
 * <p>A paragraph becomes {@linkplain org.offprint.typeset.line.Atoms atoms} (words and spaces) and
 * {@linkplain org.offprint.typeset.line.Breakpoints breakpoints} between and inside them; {@linkplain
 * org.offprint.typeset.line.TotalFit total fit} chooses among the breakpoints, and each line is then
 * measured and set exactly.
 */
package org.offprint.typeset.line;
