/**
 * Pages: from blocks to marks on sheets.
 *
 * <p>{@linkplain org.offprint.typeset.page.FlowBlock Blocks} become slabs, atomic pieces of a column
 * with the cost of a page break before each; {@linkplain org.offprint.typeset.page.Pages the page
 * builder} chooses the breaks whose costs add up to the least, as lines are chosen in a paragraph.
 */
package org.offprint.typeset.page;
