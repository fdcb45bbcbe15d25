package org.offprint.convert;

/** What an input block is to a newsroom reader. */
public enum Role {
  /** The headline. */
  HEADLINE,
  /** The short line above the headline. */
  KICKER,
  /** The summary under the headline. */
  STANDFIRST,
  /** Who wrote it. */
  BYLINE,
  /** When it was published. */
  PUBLISHED,
  /** When it was last changed. */
  UPDATED,
  /** Place, and often date and agency, that open a wire story. */
  DATELINE,
  /** Who made a picture. */
  CREDIT,
  /** What a picture shows. */
  CAPTION,
  /** A picture. */
  FIGURE,
  /** A pointer to another article. */
  RELATED,
  /** A paragraph of the body. */
  PARAGRAPH,
  /** A heading in the body. */
  HEADING,
  /** A list. */
  LIST,
  /** A quoted passage. */
  QUOTE,
  /** A phrase of the article set again. */
  PULL_QUOTE,
  /** A table. */
  TABLE,
  /** Text whose blanks and lines count. */
  PREFORMATTED,
  /** Verse. */
  VERSE,
  /** A break in the matter. */
  RULE,
  /** A correction. */
  CORRECTION,
  /** An editor's note. */
  EDITORS_NOTE,
  /** Another matter beside the article. */
  ASIDE,
  /** A footnote. */
  FOOTNOTE,
  /** The label of the source address, such as "Original url:". */
  SOURCE_LABEL,
  /** The source address. */
  SOURCE,
  /** The copyright line. */
  RIGHTS,
  /** The name of the publication. */
  PUBLICATION,
  /** The section of the publication. */
  SECTION,
  /** Keywords or tags. */
  KEYWORDS,
  /** Another labelled value. */
  DETAIL,
  /** What a page or a site left behind: running heads, page numbers, buttons. */
  JUNK,
  /** Not yet told; {@link Recogniser} tells it. */
  UNDECIDED
}
