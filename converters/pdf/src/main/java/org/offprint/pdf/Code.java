package org.offprint.pdf;

/**
 * A character code of one font: it shows a glyph and stands for a text, so one glyph can stand for different texts and
 * text is read back as it was written.
 *
 * @param font the font that it is a code of
 * @param value the code, 1 to 65,535
 * @param glyph the id of the glyph in its face
 * @param text what it stands for, not empty
 * @param width how far it moves the pen, in thousandths of an em
 */
record Code(SubsetFont font, int value, int glyph, String text, int width) {}
