package org.offprint.recognition;

import java.util.List;

/** The names of the repairs, by which {@link org.offprint.convert.Repairs} switches them. */
public final class RepairNames {

  /** Joins the halves of a paragraph that a page break tore. */
  public static final String JOIN_PAGE_BREAKS = "join-page-breaks";

  /** Takes out the running heads and page numbers that stand between such halves or beside form feeds. */
  public static final String RUNNING_HEADS = "running-heads";

  /** Takes off the escapes that were put on twice. */
  public static final String DOUBLED_ESCAPES = "doubled-escapes";

  /** Joins a word that was parted at the end of a line, where the same word stands whole elsewhere. */
  public static final String LINE_END_HYPHENS = "line-end-hyphens";

  /** Takes out soft hyphens, which show where a word may be parted and are no part of it. */
  public static final String SOFT_HYPHENS = "soft-hyphens";

  /** Mends text that was UTF-8 and was read in another encoding. */
  public static final String MOJIBAKE = "mojibake";

  /** Leaves out what stands around the article in a web page: menus, boxes, teasers, comments. */
  public static final String FIND_ARTICLE = "find-article";

  /** Tells the publication from the host of the address where the article does not print it. */
  public static final String PUBLICATION_FROM_HOST = "publication-from-host";

  /** All repairs. */
  public static final List<String> ALL = List.of(
      JOIN_PAGE_BREAKS,
      RUNNING_HEADS,
      DOUBLED_ESCAPES,
      LINE_END_HYPHENS,
      SOFT_HYPHENS,
      MOJIBAKE,
      FIND_ARTICLE,
      PUBLICATION_FROM_HOST);

  private RepairNames() {}
}
