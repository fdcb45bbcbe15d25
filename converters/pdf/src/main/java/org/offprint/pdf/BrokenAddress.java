package org.offprint.pdf;

import java.util.List;
import java.util.Optional;
import org.offprint.typeset.Mark;

/**
 * A web address that lines break. Who copies it, or searches for it, is to get it whole: programs that read text take a
 * line end for a blank and a hyphen before it for one of the typesetter's, so the address is given as the text of all
 * its lines (ISO 32000-1, 14.9.4).
 */
final class BrokenAddress {

  private BrokenAddress() {}

  /**
   * Finds out whether an address begins with a mark and goes on in others.
   *
   * @param marks the marks of a page
   * @param first the index of the mark
   * @return the whole address; nothing if it is none, or stands on one line
   */
  static Optional<String> at(List<Mark> marks, int first) {
    var text = new StringBuilder();
    var lines = 0;
    var baseline = Double.NaN;
    for (int i = first;
        i < marks.size() && marks.get(i).owner() == marks.get(first).owner();
        i++) {
      if (!(marks.get(i) instanceof Mark.Glyphs glyphs)) {
        return Optional.empty();
      }
      for (int g = 0; g < glyphs.run().size(); g++) {
        text.append(glyphs.run().text(g));
      }
      if (glyphs.baseline() != baseline) {
        baseline = glyphs.baseline();
        lines++;
      }
    }
    var whole = text.toString().strip();
    var isAddress = whole.startsWith("http://") || whole.startsWith("https://");
    return lines > 1 && isAddress && whole.chars().noneMatch(c -> c <= ' ')
        ? Optional.of(whole)
        : Optional.empty();
  }
}
