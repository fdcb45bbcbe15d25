/**
 * Articles as web pages: one standalone file that is XHTML and HTML at once, the same article as a chapter of a book,
 * and saved pages read.
 *
 * <p>No type of the parser appears in a public signature.
 */
package org.offprint.html;
