package org.offprint.docx.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offprint.convert.Seen;

/** The paragraph that is being read, and where it stands. */
final class Paragraph {

  private static final String CALL = "footnote reference";
  private static final String ADDED = "added";
  private static final String NO_LIST = "0";

  private final StyleNames styles;
  private final ListNumbering lists;
  private final Seen.Builder parts = new Seen.Builder();
  private final StringBuilder text = new StringBuilder();
  private final List<Seen.Link> links = new ArrayList<>();
  private String style = "";
  private String list = NO_LIST;
  private int level;
  private String literal = "";
  private String runStyle = "";
  private String linkTarget = "";
  private int linkStart = -1;
  private int linkPlace;
  private boolean linkIsCall;
  private String note = "";
  private boolean afterNotesHeading;
  private int cells;
  private boolean header;

  Paragraph(StyleNames styles, ListNumbering lists) {
    this.styles = styles;
    this.lists = lists;
  }

  void begin() {
    style = styles.name("");
    list = NO_LIST;
    level = 0;
    literal = "";
  }

  void style(String name) {
    style = name;
  }

  void level(int ilvl) {
    level = ilvl;
  }

  void list(String numId) {
    list = numId;
  }

  void runStyle(String name) {
    runStyle = name;
  }

  /** Text; the number by which a note is called is machinery. */
  void text(String characters) {
    if (runStyle.equals(CALL)) {
      linkIsCall |= linkStart >= 0;
    } else {
      text.append(characters);
    }
  }

  /** A number of ours and a tab before the text of a paragraph are its marker. In a row that is a line, tabs part cells. */
  void tab() {
    if (runStyle.equals(ADDED) && links.isEmpty() && text.toString().matches("[0-9]+\\.?")) {
      literal = text.toString();
      text.setLength(0);
    } else if (cells == 0 && isCell()) {
      add(style.equals("table heading") ? Seen.Role.HEADER_CELL : Seen.Role.CELL);
    } else {
      text.append('\t');
    }
  }

  void anchor(String name) {
    parts.anchor(name);
  }

  void beginLink(String target) {
    linkTarget = target;
    linkStart = text.length();
    linkPlace = links.size();
    linkIsCall = false;
  }

  void endLink() {
    var characters = text.substring(linkStart);
    var shown = linkIsCall && characters.isBlank() ? "" : characters;
    links.add(linkPlace, new Seen.Link(linkTarget, shown));
    linkStart = -1;
  }

  void call(String target) {
    links.add(new Seen.Link(target, ""));
  }

  void picture(String alternative) {
    text.append(alternative);
  }

  void beginNote(String name) {
    note = name;
  }

  void endNote() {
    note = "";
  }

  void beginCell() {
    cells++;
  }

  void endCell() {
    cells--;
  }

  void headerRow() {
    header = true;
  }

  void endRow() {
    header = false;
  }

  void end() {
    endNotes();
    if (cells > 0 || isCell()) {
      var heads = header || style.equals("table heading");
      add(heads ? Seen.Role.HEADER_CELL : Seen.Role.CELL);
    } else {
      add(heading() > 0 ? Seen.Role.HEADING : Seen.Role.TEXT);
    }
  }

  /** In a row that is a line, only the style tells a cell; captions of tables have their own. */
  private boolean isCell() {
    return style.equals("table text") || style.equals("table heading");
  }

  /** Notes that are no footnotes of Word stand under their own heading, each with its number before it. */
  private void endNotes() {
    if (style.equals("notes heading")) {
      afterNotesHeading = true;
    } else if (style.equals("source heading")) {
      afterNotesHeading = false;
      note = "";
    } else if (afterNotesHeading && literal.matches("[0-9]+")) {
      note = "note-" + literal;
      literal = "";
    }
  }

  /** The headline is the title, so the first heading is of the second level. */
  private int heading() {
    if (style.equals("title")) {
      return 1;
    }
    return style.matches("heading [1-9]") ? style.charAt(8) - '0' + 1 : 0;
  }

  private void add(Seen.Role role) {
    var shown = text.toString();
    // An item without text counts too.
    var marker = marker();
    if (!shown.isBlank()) {
      var level = role == Seen.Role.HEADING ? heading() : 0;
      parts.add(new Seen.Part(role, level, depth(marker), marker, shown, links, List.of(), note));
      literal = "";
    }
    text.setLength(0);
    links.clear();
  }

  private String marker() {
    if (!literal.isEmpty()) {
      return literal.replace(".", "");
    }
    return list.equals(NO_LIST) ? "" : lists.next(list, level);
  }

  /** Word knows how deep a paragraph stands in lists by its number, or by its style. */
  private int depth(String marker) {
    if (!list.equals(NO_LIST) && !marker.isEmpty()) {
      return level + 1;
    } else if (style.matches("list continue( [2-4])?")) {
      return style.equals("list continue") ? 1 : style.charAt(14) - '0';
    }
    return style.equals(styles.name("")) ? 0 : -1;
  }

  Seen seen() {
    return parts.seen(Map.of());
  }
}
