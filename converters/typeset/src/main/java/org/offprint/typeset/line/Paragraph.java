package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs: from spans of text to lines. */
public final class Paragraph {
  private Paragraph() {}

  /**
   * Breaks a paragraph into lines. Cost is linear in the length of the text.
   *
   * @param spans the text
   * @param style how the lines are made
   * @param missing counts what no font could show
   * @return the lines; none if there is nothing to see
   */
  public static List<Line> set(List<TextSpan> spans, ParagraphStyle style, MissingTally missing) {
    var atoms = Atoms.of(spans, style.rightToLeft());
    if (atoms.size() == 0) {
      return List.of();
    }
    var points = BreakpointFinder.find(atoms, style);
    boolean balanced =
        style.alignment() == Alignment.BALANCED || style.alignment() == Alignment.CENTRE;
    var ends = balanced ? BalancedFit.choose(points, style) : TotalFit.choose(points, style);
    var setter = new LineSetter(atoms, points, style, missing);
    var lines = new ArrayList<Line>(ends.length);
    int from = 0;
    for (int end : ends) {
      lines.add(setter.set(from, end));
      from = end;
    }
    return lines;
  }
}
