package org.offprint.typeset;

import java.util.List;

/**
 * A typeset document: its pages and the logical tree that the marks on them belong to.
 *
 * @param paper the size of every page
 * @param pages in order, at least one
 * @param root the {@link Role#DOCUMENT} element
 * @param bookmarks the outline, in order
 * @param missing text that no font could show, in order of first occurrence
 */
public record Typeset(
    Paper paper, List<Page> pages, Element root, List<Bookmark> bookmarks, List<Missing> missing) {
  /** Copies the lists. */
  public Typeset {
    pages = List.copyOf(pages);
    bookmarks = List.copyOf(bookmarks);
    missing = List.copyOf(missing);
  }
}
