package org.offprint.typeset;

/** What a mark belongs to: a place in the logical tree, or nothing but the page. */
public sealed interface Owner permits Content, Artifact {}
