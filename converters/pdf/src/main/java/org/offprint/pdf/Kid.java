package org.offprint.pdf;

/** What stands in a structure element: another one, or content of its own. */
sealed interface Kid permits Tag, Leaf {}
