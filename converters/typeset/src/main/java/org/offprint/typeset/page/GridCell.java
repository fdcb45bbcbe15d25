package org.offprint.typeset.page;

import java.util.List;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.TextSpan;

/**
 * A cell of a table.
 *
 * @param column its first column, from 0
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 * @param alignment how its lines fill it
 * @param spans its text
 */
public record GridCell(
    int column, int columns, int rows, Alignment alignment, List<TextSpan> spans) {}
