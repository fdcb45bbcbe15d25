package org.offprint.typeset;

/**
 * Text that no font of the stack can show; a box stands for it on the page.
 *
 * @param cluster the grapheme cluster
 * @param times how often it occurs
 */
public record Missing(String cluster, int times) {}
