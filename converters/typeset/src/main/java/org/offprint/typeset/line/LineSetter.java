package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.offprint.typeset.font.Word;

/** Sets the lines between chosen breakpoints: measures each exactly and fits it to the measure. */
final class LineSetter {
  /** Spaces wider than this many times their stretch make a hole: the line is left ragged. */
  private static final double LOOSEST = 4;

  /** Very loose lines are letterspaced up to this, in ems. */
  private static final double MOST_TRACKING = 0.012;

  private final Atoms atoms;
  private final Breakpoints points;
  private final ParagraphStyle style;
  private final MissingTally missing;
  private final RunBuilder builder;
  private final List<Atom> pieceAtoms = new ArrayList<>();
  private final List<Word> pieceWords = new ArrayList<>();

  LineSetter(
      Atoms atoms,
      Breakpoints points,
      ParagraphStyle style,
      RunBuilder builder,
      MissingTally missing) {
    this.atoms = atoms;
    this.points = points;
    this.style = style;
    this.missing = missing;
    this.builder = builder;
  }

  Line set(int from, int to) {
    collect(from, to);
    boolean indented = from == 0 && style.indent() != 0;
    double indent = from == 0 ? style.indent() : 0;
    double left = indented ? 0 : hang(0, true);
    double right = hang(pieceWords.size() - 1, false);
    double natural = 0;
    for (int i = 0; i < pieceWords.size(); i++) {
      natural += width(i);
    }
    double space = style.measure() - indent + left + right - natural;
    var change = Change.NONE;
    boolean forced = points.penalty(to) == Breakpoints.FORCED;
    if (space < 0 || style.alignment() == Alignment.JUSTIFIED && !forced) {
      change = change(space);
    }
    double width = natural + change.total(space);
    double start = start(indent, left, right, width);
    builder.begin(start);
    fill(change, to);
    endLine(to, start);
    return new Line(builder.strips(), points.hasHyphen(to));
  }

  private void collect(int from, int to) {
    pieceAtoms.clear();
    pieceWords.clear();
    int first = points.startAtom(from);
    int last = points.endAtom(to);
    for (int i = first; i < last; i++) {
      addPiece(i, i == first ? points.startCharacter(from) : 0, atoms.get(i).length(), false);
    }
    if (points.endCharacter(to) > 0) {
      int start = last == first ? points.startCharacter(from) : 0;
      addPiece(last, start, points.endCharacter(to), points.hasHyphen(to));
    }
  }

  private void addPiece(int index, int from, int to, boolean hyphen) {
    var atom = atoms.get(index);
    var word = atom.piece(from, to, hyphen);
    pieceAtoms.add(atom);
    pieceWords.add(word);
    if (!word.missing().isEmpty()) {
      missing.add(word);
    }
  }

  private double width(int piece) {
    var word = pieceWords.get(piece);
    var text = pieceAtoms.get(piece).span.style();
    return (word.width() + text.tracking() * word.clusters()) * text.size();
  }

  private double hang(int piece, boolean atStart) {
    if (!style.hanging() || style.rightToLeft() || piece < 0 || piece >= pieceWords.size()) {
      return 0;
    }
    var atom = pieceAtoms.get(piece);
    if (atom.isSpace()) {
      return 0;
    }
    var word = pieceWords.get(piece);
    return (atStart ? Protrusion.start(word) : Protrusion.end(word))
        * atom.span.style().size();
  }

  private double start(double indent, double left, double right, double width) {
    double measure = style.measure();
    return switch (style.alignment()) {
      case CENTRE -> (measure - width) / 2;
      case END -> style.rightToLeft() ? 0 : measure - width + right;
      default -> style.rightToLeft() ? measure - indent - width : indent - left;
    };
  }

  /** How the pieces change so that the line grows by some space, or shrinks if it is negative. */
  private Change change(double space) {
    double stretch = 0;
    double shrink = 0;
    double letters = 0;
    for (int i = 0; i < pieceAtoms.size(); i++) {
      var atom = pieceAtoms.get(i);
      stretch += atom.stretch();
      shrink += atom.shrink();
      letters += pieceWords.get(i).clusters() * atom.span.style().size();
    }
    if (space < 0) {
      return shrink <= 0 ? Change.NONE : new Change(0, Math.max(-1, space / shrink), 0);
    }
    if (stretch <= 0 || space > LOOSEST * stretch + MOST_TRACKING * letters) {
      return Change.NONE;
    }
    double rest = Math.max(0, space - stretch);
    double tracking =
        atoms.isBidirectional() || letters <= 0 ? 0 : Math.min(MOST_TRACKING, rest / letters);
    return new Change(tracking, (space - tracking * letters) / stretch, space);
  }

  /**
   * How a line is made wider or narrower.
   *
   * @param tracking added letterspacing, in ems
   * @param ratio how far each space stretches, or shrinks if negative
   * @param grown how much wider the line becomes, in points, if it does
   */
  private record Change(double tracking, double ratio, double grown) {
    static final Change NONE = new Change(0, 0, 0);

    double total(double space) {
      return ratio < 0 ? space : grown;
    }
  }

  private void fill(Change change, int to) {
    int size = pieceWords.size();
    int[] order = atoms.isBidirectional() ? visualOrder() : new int[0];
    for (int k = 0; k < size; k++) {
      int i = order.length == 0 ? k : order[k];
      var atom = pieceAtoms.get(i);
      double more =
          atom.isSpace() ? change.ratio * (change.ratio < 0 ? atom.shrink() : atom.stretch()) : 0;
      var text = atom.span.style();
      builder.add(atom.span, pieceWords.get(i), text.tracking() + change.tracking, more, i);
      if (points.hasHyphen(to) && i == size - 1) {
        builder.markHyphen();
      }
    }
  }

  /** A line that ended at a space, or by force before the last, keeps a space in its text. */
  private void endLine(int to, double left) {
    boolean last = to == points.size() - 1;
    int end = points.endAtom(to);
    int next = last ? atoms.size() : points.startAtom(to);
    boolean spaced = points.endCharacter(to) == 0 && end < next;
    boolean forced = !last && points.penalty(to) == Breakpoints.FORCED;
    if (!pieceAtoms.isEmpty() && (spaced || forced)) {
      var span = spaced ? atoms.get(end).span : pieceAtoms.get(pieceAtoms.size() - 1).span;
      byte level = (byte) (style.rightToLeft() ? 1 : 0);
      var space = Atom.shape(span.style(), " ", level);
      if (style.rightToLeft()) {
        builder.addLineEndAtLeft(span, space, left);
      } else {
        builder.addLineEnd(span, space);
      }
    }
  }

  private int[] visualOrder() {
    var levels = new byte[pieceAtoms.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = pieceAtoms.get(i).level;
    }
    return BidiLevels.visualOrder(levels);
  }
}
