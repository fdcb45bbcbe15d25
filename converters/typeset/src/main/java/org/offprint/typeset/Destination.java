package org.offprint.typeset;

/** Where a link leads. */
public sealed interface Destination {
  /**
   * An address outside the document.
   *
   * @param uri a URI of the schemes http, https or mailto, percent-encoded
   */
  record Address(String uri) implements Destination {}

  /**
   * An element of the same document.
   *
   * @param id the {@link Element#id} of an element in the tree
   */
  record Inside(String id) implements Destination {}
}
