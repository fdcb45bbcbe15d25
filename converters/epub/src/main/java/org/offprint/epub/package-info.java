/** Articles bound as EPUB 3.3 books, and books read. The chapters are those of the room {@code html}. */
package org.offprint.epub;
