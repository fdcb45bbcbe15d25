/** EPUB 3.3: binds the chapters of {@code html} into a publication, and reads one back. */
package org.offprint.epub;
