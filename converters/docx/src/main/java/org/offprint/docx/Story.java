package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part with paragraphs in the making: the text, the footnotes, a header or a footer. */
final class Story {

  /** The space under a table, which a table cannot have itself, in twentieths of a point. */
  private static final int UNDER_TABLE = 200;

  private final Document document;
  private final Part part;
  private final Xml out;
  private final List<String> anchors = new ArrayList<>();
  private Optional<ParagraphFormat.Number> number = Optional.empty();
  private String literal = "";
  private boolean noteMark;
  private boolean afterTable;
  private int propertiesEnd;

  Story(Document document, Part part, String root) {
    this.document = document;
    this.part = part;
    this.out = Xml.document(root, Namespaces.story());
  }

  Xml out() {
    return out;
  }

  Part part() {
    return part;
  }

  /** Bookmarks for the next paragraph. */
  void anchor(List<String> names) {
    anchors.addAll(names);
  }

  /** Numbers the next paragraph. */
  void number(ParagraphFormat.Number place) {
    number = Optional.of(place);
  }

  /** Begins the next paragraph with words of ours, and a tab. */
  void literal(String words) {
    literal = words;
  }

  /** Begins the next paragraph with the number of the footnote that it belongs to. */
  void noteMark() {
    noteMark = true;
  }

  /** Whether something waits for a paragraph that shows it. */
  boolean awaitsText() {
    return number.isPresent() || noteMark || !literal.isEmpty();
  }

  /** Opens a paragraph. */
  void open(ParagraphFormat format) {
    var full = number.map(format::numbered).orElse(format);
    boolean close = afterTable && !isHeading(format.style());
    number = Optional.empty();
    afterTable = false;
    out.open("w:p");
    (close ? full.below(UNDER_TABLE) : full).open(out, document.styles());
    propertiesEnd = out.position();
    out.close();
    var names = List.copyOf(anchors);
    anchors.clear();
    for (var name : names) {
      var id = document.bookmarks().nextId();
      out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
      out.empty("w:bookmarkEnd", "w:id", id);
    }
    lead();
  }

  private static boolean isHeading(Style style) {
    return style.name().startsWith("HEADING") || style == Style.SOURCE_HEADING;
  }

  private void lead() {
    var styles = document.styles();
    if (noteMark) {
      noteMark = false;
      out.open("w:r").open("w:rPr");
      out.empty("w:rStyle", "w:val", styles.id(Style.FOOTNOTE_REFERENCE)).close();
      out.empty("w:footnoteRef").close();
      out.open("w:r").leaf("w:t", " ", "xml:space", "preserve").close();
    }
    if (!literal.isEmpty()) {
      out.open("w:r")
          .open("w:rPr")
          .empty("w:rStyle", "w:val", styles.id(Style.ADDED))
          .close();
      out.leaf("w:t", literal).empty("w:tab").close();
      literal = "";
    }
  }

  void close() {
    out.close();
  }

  /** Tables that follow each other would become one, so a paragraph stands between them. */
  void beforeTable() {
    if (afterTable) {
      endTable();
    }
  }

  void afterTable() {
    afterTable = true;
  }

  /** Whatever holds paragraphs has to end with one. */
  void endTable() {
    if (afterTable) {
      afterTable = false;
      open(ParagraphFormat.of(Style.TABLE_END, false));
      close();
    }
  }

  /** Ends a section with the paragraph written last. */
  void section(Xml properties) {
    out.insert(propertiesEnd, properties);
  }
}
