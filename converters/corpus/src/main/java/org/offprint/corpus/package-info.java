/** Writes articles for research on many of them: running text, JSON lines, a table of facts, TEI. */
package org.offprint.corpus;
