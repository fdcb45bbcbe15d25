package org.offprint.convert;

/** A string that outputs add to what the archive printed; {@link Labels} has it in the article's language. */
public enum Label {
  /** Before the names of the byline: "By {0}". */
  BY("By {0}"),
  /** Before a credit: "Credit: {0}". */
  CREDIT("Credit: {0}"),
  /** In place of a picture. */
  PICTURE_MISSING("The picture is not in the archived copy."),
  /** The name of a picture that has no other. */
  PICTURE("Picture"),
  /** Before a date of change: "Updated {0}". */
  UPDATED("Updated {0}"),
  /** The heading of the source block. */
  SOURCE("Source"),
  /** The address of the article. */
  ORIGINAL("Original"),
  /** The address of an archived copy. */
  ARCHIVED_COPY("Archived copy"),
  /** When the copy was made. */
  CAPTURED("Captured"),
  /** The line by which the article is cited. */
  CITE_AS("Cite as"),
  /** The file that the article was read from. */
  INPUT("Archived input"),
  /** What was repaired. */
  REPAIRS("Repairs"),
  /** One paragraph that a page break had torn: "{0} torn paragraphs joined". */
  REPAIR_JOINED("Paragraphs joined: {0}"),
  /** Escapes taken off. */
  REPAIR_UNESCAPED("Doubled escapes removed: {0}"),
  /** Any other repair. */
  REPAIR_OTHER("Other repairs: {0}"),
  /** Links without a target. */
  DEAD_LINKS("Links without a target: {0}"),
  /** The copyright line. */
  RIGHTS("Rights"),
  /** The section of the publication. */
  SECTION("Section"),
  /** The page of the printed edition. */
  PAGE("Page"),
  /** The edition. */
  EDITION("Edition"),
  /** The keywords. */
  KEYWORDS("Keywords"),
  /** The dateline. */
  DATELINE("Dateline"),
  /** A pointer to another article that has no label of its own. */
  RELATED("Related article"),
  /** An aside that corrects. */
  CORRECTION("Correction"),
  /** An aside of the editors. */
  EDITORS_NOTE("Editor’s note"),
  /** The heading of the footnotes. */
  NOTES("Notes"),
  /** The name of a link from a footnote to its call. */
  BACK("Back to the text"),
  /** The page foot: "{0} of {1}". */
  PAGE_OF("{0} of {1}");

  private final String english;

  Label(String english) {
    this.english = english;
  }

  /**
   * The English string.
   *
   * @return with {@code {0}} and {@code {1}} where values go
   */
  public String english() {
    return english;
  }
}
