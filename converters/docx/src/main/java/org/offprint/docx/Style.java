package org.offprint.docx;

import java.util.Locale;
import java.util.Optional;

/**
 * A style that the writer uses. Word knows the built-in ones by their names, whatever their ids are; each of ours is
 * based on a built-in one. The headline has the style Title, so a heading of level 2 in the model has Heading 1, one of
 * level 3 Heading 2, and so on.
 */
enum Style {
  NORMAL("Normal", "Normal"),
  TITLE("Title", "Title"),
  SUBTITLE("Subtitle", "Subtitle"),
  HEADING_1("Heading1", "heading 1"),
  HEADING_2("Heading2", "heading 2"),
  HEADING_3("Heading3", "heading 3"),
  HEADING_4("Heading4", "heading 4"),
  HEADING_5("Heading5", "heading 5"),
  HEADING_6("Heading6", "heading 6"),
  HEADER("Header", "header"),
  FOOTER("Footer", "footer"),
  CAPTION("Caption", "caption"),
  QUOTE("Quote", "Quote", 400, 400),
  INTENSE_QUOTE("IntenseQuote", "Intense Quote", 600, 600),
  PREFORMATTED("HTMLPreformatted", "HTML Preformatted", 100, 100),
  FOOTNOTE_TEXT("FootnoteText", "footnote text"),
  LIST_BULLET("ListBullet", "List Bullet", 360, 0),
  LIST_BULLET_2("ListBullet2", "List Bullet 2", 720, 0),
  LIST_BULLET_3("ListBullet3", "List Bullet 3", 1080, 0),
  LIST_BULLET_4("ListBullet4", "List Bullet 4", 1440, 0),
  LIST_BULLET_5("ListBullet5", "List Bullet 5", 1800, 0),
  LIST_NUMBER("ListNumber", "List Number", 360, 0),
  LIST_NUMBER_2("ListNumber2", "List Number 2", 720, 0),
  LIST_NUMBER_3("ListNumber3", "List Number 3", 1080, 0),
  LIST_NUMBER_4("ListNumber4", "List Number 4", 1440, 0),
  LIST_NUMBER_5("ListNumber5", "List Number 5", 1800, 0),
  LIST_CONTINUE("ListContinue", "List Continue", 360, 0),
  LIST_CONTINUE_2("ListContinue2", "List Continue 2", 720, 0),
  LIST_CONTINUE_3("ListContinue3", "List Continue 3", 1080, 0),
  LIST_CONTINUE_4("ListContinue4", "List Continue 4", 1440, 0),
  LIST_CONTINUE_5("ListContinue5", "List Continue 5", 1800, 0),

  OVERLINE("Overline", "Overline"),
  SUPPLIED_TITLE("SuppliedTitle", "Supplied Title"),
  BYLINE("Byline", "Byline"),
  SOURCE_LINE("SourceLine", "Source Line"),
  FIGURE("Figure", "Figure"),
  ALTERNATIVE("Alternative", "Alternative Text"),
  CREDIT("Credit", "Credit"),
  TABLE_CAPTION("TableCaption", "Table Caption"),
  RELATED_LABEL("RelatedLabel", "Related Label", 260, 0),
  RELATED("Related", "Related", 260, 0),
  ASIDE_LABEL("AsideLabel", "Aside Label", 240, 0),
  ASIDE("Aside", "Aside", 240, 0),
  CORRECTION("Correction", "Correction", 240, 0),
  EDITORS_NOTE("EditorsNote", "Editors Note", 240, 0),
  ASIDE_BULLET("AsideBullet", "Aside Bullet", 600, 0),
  ASIDE_NUMBER("AsideNumber", "Aside Number", 600, 0),
  PULL_QUOTE("PullQuote", "Pull Quote", 600, 600),
  ATTRIBUTION("Attribution", "Attribution", 400, 400),
  PULL_QUOTE_ATTRIBUTION("PullQuoteAttribution", "Pull Quote Attribution", 600, 600),
  VERSE("Verse", "Verse", 400, 0),
  RULE("Rule", "Rule", 2800, 2800),
  TABLE_TEXT("TableText", "Table Text"),
  TABLE_HEADING("TableHeading", "Table Heading"),
  TABLE_END("TableEnd", "Table End"),
  NOTES_HEADING("NotesHeading", "Notes Heading"),
  NOTE("Note", "Note"),
  SOURCE_HEADING("SourceHeading", "Source Heading"),
  SOURCE("Source", "Source", 1680, 0),
  DATELINE("Dateline", "Dateline", 1680, 0),

  HYPERLINK("Hyperlink", "Hyperlink"),
  EMPHASIS("Emphasis", "Emphasis"),
  STRONG("Strong", "Strong"),
  CODE("HTMLCode", "HTML Code"),
  FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference"),
  ADDED("Added", "Added"),
  PUBLICATION("Publication", "Publication"),
  KICKER("Kicker", "Kicker"),
  BYLINE_NAME("BylineName", "Byline Name"),
  SOURCE_LABEL("SourceLabel", "Source Label"),

  TABLE("ArticleTable", "Article Table");

  private static final int LIST_DEPTH = 5;

  private final String id;
  private final String title;
  private final int left;
  private final int right;

  Style(String id, String title) {
    this(id, title, 0, 0);
  }

  Style(String id, String title, int left, int right) {
    this.id = id;
    this.title = title;
    this.left = left;
    this.right = right;
  }

  /** The id in our own style sheet. */
  String id() {
    return id;
  }

  /** The name by which Word and people know the style; it compares without regard to case. */
  String title() {
    return title;
  }

  /** How far it indents where the text begins, in twentieths of a point. */
  int left() {
    return left;
  }

  /** How far it indents where the text ends, in twentieths of a point. */
  int right() {
    return right;
  }

  /** Whether it is that of footnotes. */
  boolean isNote() {
    return this == FOOTNOTE_TEXT || this == NOTE;
  }

  /** The style of a heading of the model: Heading 1 for level 2. */
  static Style heading(int level) {
    return values()[HEADING_1.ordinal() + Math.max(0, level - 2)];
  }

  /** The style of the first paragraph of a list item, from depth 1. */
  static Style item(boolean ordered, int depth) {
    return nested(ordered ? LIST_NUMBER : LIST_BULLET, depth);
  }

  /** The style of further paragraphs of a list item, from depth 1. */
  static Style itemContinued(int depth) {
    return nested(LIST_CONTINUE, depth);
  }

  private static Style nested(Style first, int depth) {
    return values()[first.ordinal() + Math.min(depth, LIST_DEPTH) - 1];
  }

  /** The style of a name, in any case of letters. */
  static Optional<Style> named(String name) {
    for (var style : values()) {
      if (style.title.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(style);
      }
    }
    return Optional.empty();
  }
}
