package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Label;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Owner;
import org.offprint.typeset.Paper;
import org.offprint.typeset.font.Clusters;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.MissingTally;
import org.offprint.typeset.line.ParagraphSetter;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.page.PageFurniture;
import org.offprint.typeset.page.PageStyle;

/** The running head from the second page on, and the page foot. */
final class RunningHead implements PageFurniture {
  private static final double ABOVE_TEXT = 25;
  private static final double ABOVE_EDGE = 43;
  private static final double WIDE = 100_000;
  private static final String MORE = "\u2026";

  private final Scope scope;
  private final PageStyle page;
  private final ParagraphSetter setter = new ParagraphSetter(new MissingTally());
  private final String left;
  private final String right;

  /**
   * A running head.
   *
   * @param title the headline, shortened if it is too long
   * @param date the printed date, or empty
   */
  RunningHead(Scope scope, Paper paper, String title, String date) {
    this.scope = scope;
    this.page = Look.page(paper);
    this.right = width(date) > page.width() / 2 ? "" : date;
    this.left = shorten(title, page.width() - width(right) - 24);
  }

  @Override
  public List<Mark> marks(int number, int pages) {
    var marks = new ArrayList<Mark>();
    if (number > 1) {
      double y = page.top() - ABOVE_TEXT;
      draw(left, Artifact.HEADER, Alignment.START, y, marks);
      draw(right, Artifact.HEADER, Alignment.END, y, marks);
    }
    var folio = scope.labels().get(Label.PAGE_OF, number, pages);
    draw(folio, Artifact.FOOTER, Alignment.END, page.paper().height() - ABOVE_EDGE, marks);
    return marks;
  }

  private TextSpan span(String text, Owner owner) {
    return new TextSpan(text, scope.look().quiet(8).style(), owner);
  }

  private double width(String text) {
    return text.isEmpty()
        ? 0
        : ParagraphSetter.extent(List.of(span(text, Artifact.HEADER))).most();
  }

  /** As many whole words as fit, with an ellipsis if not all do. */
  private String shorten(String title, double room) {
    if (width(title) <= room) {
      return title;
    }
    int end = 0;
    int lastSpace = 0;
    double used = width(MORE);
    while (end < title.length()) {
      int next = Clusters.end(title, end);
      used += width(title.substring(end, next));
      if (used > room) {
        break;
      }
      lastSpace = title.charAt(end) == ' ' ? end : lastSpace;
      end = next;
    }
    return title.substring(0, lastSpace > 0 ? lastSpace : end).concat(MORE);
  }

  private void draw(String text, Owner owner, Alignment alignment, double y, List<Mark> marks) {
    if (text.isEmpty()) {
      return;
    }
    boolean backwards = scope.look().rightToLeft();
    var style = new ParagraphStyle(WIDE, 0, Alignment.START, false, false);
    for (var line : setter.set(List.of(span(text, owner)), style)) {
      boolean atRight = alignment == Alignment.END != backwards;
      double x = page.left() + (atRight ? page.width() - line.right() : 0);
      for (var strip : line.strips()) {
        var look = strip.style();
        marks.add(new Mark.Glyphs(
            owner, strip.face(), look.size(), look.ink(), x + strip.x(), y, strip.run()));
      }
    }
  }
}
