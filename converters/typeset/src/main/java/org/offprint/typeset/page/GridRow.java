package org.offprint.typeset.page;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells the cells that begin in it
 */
public record GridRow(List<GridCell> cells) {}
