package org.offprint.epub;

/**
 * A file of the book, as its manifest lists it (EPUB 3.3, clause 5.6.2).
 *
 * @param id its name in the package document
 * @param href its address, relative to the package document
 * @param mediaType its media type
 * @param properties what reading systems are told of it; may be empty
 * @param inSpine whether it is read in its place of the order
 */
record Item(String id, String href, String mediaType, String properties, boolean inSpine) {

  static final String XHTML = "application/xhtml+xml";

  /** A file that others show or use. */
  static Item file(String id, String href, String mediaType) {
    return new Item(id, href, mediaType, "", false);
  }

  /** A chapter. */
  static Item chapter(String id, String href) {
    return new Item(id, href, XHTML, "", true);
  }
}
