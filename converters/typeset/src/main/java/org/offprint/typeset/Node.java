package org.offprint.typeset;

/** A node of the logical tree: an element, or the content of one. */
public sealed interface Node permits Element, Content {}
