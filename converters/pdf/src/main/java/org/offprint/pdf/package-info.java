/**
 * Draws typeset pages as tagged PDF that conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3) at once.
 *
 * <p>PDFBox holds the objects and cuts the fonts. What is in the objects is ours: text is shown glyph by glyph under
 * codes of our own, each of which is a pair of glyph and text; the structure tree, the metadata and the colour profile
 * are written here. So is the file: PDFBox's own writer compresses with the JDK's zlib, whose bytes differ between
 * machines, and starts AWT.
 */
package org.offprint.pdf;
