package org.offprint.typeset;

/**
 * A leaf of the logical tree: what the marks that it owns show, on one page or several.
 *
 * <p>A paragraph with a link inside has three children: a content, a link element (with a content of
 * its own), and a content. So the tree alone says the reading order. Each content stands at one place
 * of the tree; two are the same only if they are the same object. On each page the marks of a content
 * follow each other, with nothing but artifacts between.
 */
public final class Content implements Node, Owner {}
