package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets the paragraphs of one document: from spans of text to lines. For one thread; it keeps its room
 * from paragraph to paragraph.
 */
public final class ParagraphSetter {
  private final MissingTally missing;
  private final Breakpoints points = new Breakpoints();
  private final TotalFit totalFit = new TotalFit();
  private final RunBuilder builder = new RunBuilder();

  /**
   * A setter.
   *
   * @param missing counts what no font can show
   */
  public ParagraphSetter(MissingTally missing) {
    this.missing = missing;
  }

  /**
   * How wide a paragraph is.
   *
   * @param least the width of its widest word, in points
   * @param most its width if lines end only where they must, in points
   */
  public record Extent(double least, double most) {}

  /**
   * Measures a paragraph without breaking it.
   *
   * @param spans the text
   */
  public static Extent extent(List<TextSpan> spans) {
    var atoms = Atoms.of(spans, false);
    double least = 0;
    double most = 0;
    double line = 0;
    int end = 0;
    for (int i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      if (atom.start > end && atoms.text().charAt(atom.start - 1) == '\u2028') {
        line = 0;
      }
      double width = atom.width();
      line += width;
      most = Math.max(most, line);
      least = Math.max(least, width);
      end = atom.start + atom.length();
    }
    return new Extent(least, most);
  }

  /**
   * Breaks a paragraph into lines. Cost is linear in the length of the text.
   *
   * @param spans the text
   * @param style how the lines are made
   * @return the lines; none if there is nothing to see
   */
  public List<Line> set(List<TextSpan> spans, ParagraphStyle style) {
    var atoms = Atoms.of(spans, style.rightToLeft());
    if (atoms.size() == 0) {
      return List.of();
    }
    BreakpointFinder.find(atoms, style, points);
    boolean balanced =
        style.alignment() == Alignment.BALANCED || style.alignment() == Alignment.CENTRE;
    var ends =
        balanced ? BalancedFit.choose(points, style, totalFit) : totalFit.choose(points, style);
    var setter = new LineSetter(atoms, points, style, builder, missing);
    var lines = new ArrayList<Line>(ends.length);
    int from = 0;
    for (int end : ends) {
      lines.add(setter.set(from, end));
      from = end;
    }
    return lines;
  }
}
