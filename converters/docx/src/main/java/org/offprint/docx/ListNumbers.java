package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * The lists of a document (ISO/IEC 29500-1, clause 17.9). Two definitions are bound to the list styles; every ordered
 * list is an instance of its own, so that it starts where it says.
 */
final class ListNumbers {

  /** The highest number that Word counts to. */
  static final int HIGHEST = 32_767;

  /** How many levels a definition has. */
  static final int LEVELS = 9;

  /** How far each level indents, in twentieths of a point. */
  static final int STEP = 360;

  private static final String[] BULLETS = {"•", "–"};

  private record Restart(int level, int start) {}

  private final int firstDefinition;
  private final int firstList;
  private final List<Restart> restarts = new ArrayList<>();

  /**
   * Begins the lists.
   *
   * @param firstDefinition the first id for a definition that nothing else has
   * @param firstList the first id for a list that nothing else has
   */
  ListNumbers(int firstDefinition, int firstList) {
    this.firstDefinition = firstDefinition;
    this.firstList = firstList;
  }

  /** The list of all bullets. */
  int bullets() {
    return firstList;
  }

  /** A new ordered list. */
  int ordered(int level, int start) {
    restarts.add(new Restart(level, start));
    return firstList + 1 + restarts.size();
  }

  /** Writes the definitions: they come before the lists. */
  void definitions(Xml out, StyleSheet styles) {
    definition(out, styles, 0, false);
    definition(out, styles, 1, true);
  }

  private void definition(Xml out, StyleSheet styles, int index, boolean ordered) {
    out.open("w:abstractNum", "w:abstractNumId", Integer.toString(firstDefinition + index));
    out.empty("w:multiLevelType", "w:val", "hybridMultilevel");
    for (int level = 0; level < LEVELS; level++) {
      level(out, styles, level, ordered);
    }
    out.close();
  }

  private static void level(Xml out, StyleSheet styles, int level, boolean ordered) {
    out.open("w:lvl", "w:ilvl", Integer.toString(level));
    out.empty("w:start", "w:val", "1");
    out.empty("w:numFmt", "w:val", ordered ? "decimal" : "bullet");
    var style = Style.item(ordered, level + 1);
    if (style.left() == (level + 1) * STEP && styles.isOurs(style)) {
      out.empty("w:pStyle", "w:val", styles.id(style));
    }
    out.empty(
        "w:lvlText", "w:val", ordered ? "%" + (level + 1) + "." : BULLETS[level % BULLETS.length]);
    out.empty("w:lvlJc", "w:val", "left");
    var left = Integer.toString((level + 1) * STEP);
    out.open("w:pPr").empty("w:ind", "w:left", left, "w:hanging", Integer.toString(STEP));
    out.close();
    if (!ordered) {
      out.open("w:rPr")
          .empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri")
          .close();
    }
    out.close();
  }

  /** Writes the lists. */
  void lists(Xml out) {
    list(out, 0, 0);
    out.close();
    list(out, 1, 1);
    out.close();
    for (int i = 0; i < restarts.size(); i++) {
      var restart = restarts.get(i);
      list(out, i + 2, 1);
      out.open("w:lvlOverride", "w:ilvl", Integer.toString(restart.level()));
      out.empty("w:startOverride", "w:val", Integer.toString(restart.start()));
      out.close().close();
    }
  }

  private void list(Xml out, int index, int definition) {
    out.open("w:num", "w:numId", Integer.toString(firstList + index));
    out.empty("w:abstractNumId", "w:val", Integer.toString(firstDefinition + definition));
  }
}
