/**
 * What a typeset document is: pages of marks, and the logical tree that the marks belong to.
 *
 * <p>The records here are the whole of what a renderer needs; they know nothing of PDF. All lengths
 * are points (1/72 inch) unless a method says font units. The origin is the top left corner of the
 * sheet, x grows to the right and y grows <em>down</em>; a PDF writer flips y by {@code
 * paper.height() - y}.
 *
 * <p>Everything in this package is immutable and safe to share between threads.
 */
package org.offprint.typeset;
