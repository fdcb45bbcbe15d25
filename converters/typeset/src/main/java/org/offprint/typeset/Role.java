package org.offprint.typeset;

/** What an element is, in the terms of the standard structure types (ISO 32000-1, 14.8.4). */
public enum Role {
  /** The whole; the root. */
  DOCUMENT,
  /** A self-contained article. */
  ARTICLE,
  /** A part of an article with a role of its own, such as the source block. */
  SECTION,
  /** A group without a meaning of its own. */
  DIVISION,
  /** Text beside the main text (PDF 2.0 Aside). */
  ASIDE,
  /** The heading of the first level: the headline. */
  H1,
  /** A heading of the second level. */
  H2,
  /** A heading of the third level. */
  H3,
  /** A heading of the fourth level. */
  H4,
  /** A heading of the fifth level. */
  H5,
  /** A heading of the sixth level. */
  H6,
  /** A paragraph. */
  P,
  /** A quotation of one or more paragraphs. */
  BLOCK_QUOTE,
  /** A list; {@link Element#numbering} says how its items are marked. */
  LIST,
  /** An item of a list: a label and a body. */
  LIST_ITEM,
  /** The bullet or number of an item, or the mark of a note. */
  LABEL,
  /** What a list item says. */
  LIST_BODY,
  /** A picture, or the place of one; {@link Element#alt} is set. */
  FIGURE,
  /** The caption of a figure or a table. */
  CAPTION,
  /** A table. */
  TABLE,
  /** A row of a table. */
  TABLE_ROW,
  /** A header cell; {@link Element#cell} has its scope and spans. */
  TABLE_HEADER,
  /** A data cell; {@link Element#cell} has its spans. */
  TABLE_DATA,
  /** A link; {@link Element#destination} says where to. */
  LINK,
  /** A stretch of text with a language, an expansion or another attribute. */
  SPAN,
  /** Stressed text (PDF 2.0 Em). */
  EMPHASIS,
  /** Important text (PDF 2.0 Strong). */
  STRONG,
  /** Computer text. */
  CODE,
  /** A text with a reading or gloss; it holds the next three. */
  RUBY,
  /** The text of a ruby that is glossed. */
  RUBY_BASE,
  /** The gloss of a ruby. */
  RUBY_TEXT,
  /** A bracket around a gloss that stands in the line. */
  RUBY_PUNCTUATION,
  /** A footnote; {@link Element#id} is set. */
  NOTE,
  /** A mark in the text that points to a note; it holds a link. */
  REFERENCE;

  /**
   * The heading role of a level.
   *
   * @param level 1 to 6
   */
  public static Role heading(int level) {
    return values()[H1.ordinal() + Math.max(1, Math.min(6, level)) - 1];
  }

  /** The level of a heading from 1, or 0 for any other role. */
  public int level() {
    return ordinal() < H1.ordinal() || ordinal() > H6.ordinal() ? 0 : ordinal() - H1.ordinal() + 1;
  }
}
