package org.offprint.typeset;

/**
 * An entry of the outline.
 *
 * @param level from 1; an entry belongs under the nearest earlier one of a lower level
 * @param title what it reads
 * @param target the heading that it leads to
 * @param page the number of the page that the target starts on, from 1
 * @param y the top of the target on that page, in points from the top of the sheet
 */
public record Bookmark(int level, String title, Element target, int page, double y) {}
