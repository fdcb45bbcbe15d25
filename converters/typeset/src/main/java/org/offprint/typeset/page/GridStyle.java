package org.offprint.typeset.page;

import org.offprint.typeset.Ink;

/**
 * How a table looks.
 *
 * @param leading from base line to base line in a cell, in points
 * @param padding between columns, and above and below the text of a row, in points
 * @param ink the colour of its rules
 * @param rightToLeft whether the first column is at the right
 */
public record GridStyle(double leading, double padding, Ink ink, boolean rightToLeft) {}
