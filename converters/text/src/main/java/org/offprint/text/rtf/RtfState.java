package org.offprint.text.rtf;

/** What holds inside a group of RTF; a group begins with what holds around it. */
final class RtfState {

  /** What becomes of the text of a group. */
  enum Destination {
    TEXT,
    SKIP,
    FONTS,
    STYLES,
    ADDRESS,
    LIST_LABEL,
    NOTE
  }

  Destination destination = Destination.TEXT;
  boolean bold;
  boolean italic;
  boolean raised;
  boolean lowered;
  boolean hidden;
  int font = -1;
  int fallback = 1;
  String link = "";

  RtfState copy() {
    var copy = new RtfState();
    copy.destination = destination;
    copy.font = font;
    copy.fallback = fallback;
    copy.link = link;
    copy.bold = bold;
    copy.italic = italic;
    copy.raised = raised;
    copy.lowered = lowered;
    copy.hidden = hidden;
    return copy;
  }

  /** {@code \plain}: the look of characters as it is without any control word. */
  void plain() {
    bold = false;
    italic = false;
    raised = false;
    lowered = false;
    hidden = false;
  }

  boolean isText() {
    return (destination == Destination.TEXT || destination == Destination.NOTE) && !hidden;
  }
}
