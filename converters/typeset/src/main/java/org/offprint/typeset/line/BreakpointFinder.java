package org.offprint.typeset.line;

import java.util.BitSet;

/** Finds the breakpoints of a paragraph and sums up the widths between them. */
final class BreakpointFinder {
  private static final int SLASH_COST = 30;
  private static final int EMERGENCY_COST = 1000;

  /** Longer words are measured more roughly, so that cost stays linear. */
  private static final int LONG_WORD = 200;

  private static final int HYPHEN_COST = 50;

  private final Atoms atoms;
  private final ParagraphStyle style;
  private final BitSet breaks;
  private final Breakpoints points;
  private final WordBreaks words;
  private double width;
  private double stretch;
  private double shrink;
  private double trimmedWidth;
  private double trimmedStretch;
  private double trimmedShrink;
  private int trimmed;

  private BreakpointFinder(Atoms atoms, ParagraphStyle style, Breakpoints points) {
    this.atoms = atoms;
    this.points = points;
    this.style = style;
    this.breaks = LineBreaks.find(
        atoms.text(), atoms.size() == 0 ? "" : atoms.get(0).span.style().language());
    this.words = new WordBreaks(atoms, style, breaks);
  }

  /** Finds the breakpoints in the place of those that are there. */
  static void find(Atoms atoms, ParagraphStyle style, Breakpoints into) {
    into.clear();
    new BreakpointFinder(atoms, style, into).find();
  }

  private void find() {
    points.add(0, false);
    points.setStart(
        -style.indent() + (style.indent() > 0 || atoms.size() == 0 ? 0 : hangAtStart(0)),
        0,
        0,
        0,
        0);
    for (int i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      if (i > 0) {
        breakBefore(i, atom);
      }
      if (atom.kind == Atom.Kind.WORD) {
        breakInside(i, atom);
      }
      width += atom.width();
      stretch += atom.stretch();
      shrink += atom.shrink();
      if (atom.kind != Atom.Kind.SPACE) {
        trim(i + 1);
      }
    }
    points.add(Breakpoints.FORCED, false);
    endAtTrimmed();
  }

  /** Remembers that all up to an atom stays if the line ends now; spaces after it vanish. */
  private void trim(int atom) {
    trimmed = atom;
    trimmedWidth = width;
    trimmedStretch = stretch;
    trimmedShrink = shrink;
  }

  private void breakBefore(int index, Atom atom) {
    int previous = atom.start - 1;
    boolean forced = atoms.text().charAt(previous) == '\u2028';
    boolean allowed = forced || !atom.isSpace() && breaks.get(atom.start);
    boolean emergency = !allowed && atom.kind != Atom.Kind.SPACE && overflows(atom);
    if (!allowed && !emergency) {
      return;
    }
    boolean spaced = trimmed < index;
    boolean hyphen = !emergency && !spaced && isHyphen(atoms.text().charAt(previous));
    int cost = emergency ? EMERGENCY_COST : spaced ? 0 : hyphen ? HYPHEN_COST : SLASH_COST;
    points.add(forced ? Breakpoints.FORCED : cost, hyphen);
    endAtTrimmed();
    points.setStart(width + hangAtStart(index), stretch, shrink, index, 0);
  }

  /** Whether what has no break since the last point fills a line, so that there must be one. */
  private boolean overflows(Atom atom) {
    return width + atom.width() - points.lastStart() > style.measure();
  }

  private void endAtTrimmed() {
    double hang = style.hanging() && trimmed > 0 ? hangAtEnd(atoms.get(trimmed - 1)) : 0;
    points.setEnd(
        trimmedWidth - hang, trimmedWidth - hang, trimmedStretch, trimmedShrink, trimmed, 0);
  }

  private void breakInside(int index, Atom atom) {
    int count = words.find(index);
    var hyphenated = words.hyphenated();
    for (int k = 0; k < hyphenated.size(); k++) {
      hyphenate(index, atom, hyphenated, k);
    }
    if (count == 0) {
      return;
    }
    var prefix = words.prefix();
    for (int k = 0; k < count; k++) {
      int at = words.place(k);
      if (words.isHyphenation(k)) {
        hyphenate(index, atom, at, prefix[at], words.cost(k));
      } else {
        part(index, atom, at, prefix[at], words.cost(k));
      }
    }
  }

  /** A break inside a word that puts nothing in. */
  private void part(int index, Atom atom, int at, double before, int cost) {
    char last = atom.word.text().charAt(at - 1);
    points.add(cost, cost < EMERGENCY_COST && isHyphen(last));
    double hang = style.hanging() ? markHang(atom, last, before, prefixBefore(at)) : 0;
    points.setEnd(width + before - hang, width + before - hang, stretch, shrink, index, at);
    points.setStart(width + before, stretch, shrink, index, at);
  }

  private double prefixBefore(int at) {
    return words.prefix()[at - 1];
  }

  private static double markHang(Atom atom, char mark, double before, double beforeMark) {
    double most = Protrusion.MOST * atom.span.style().size();
    return Math.min(most, Protrusion.atEnd(mark) * (before - beforeMark));
  }

  /** A break inside a word that puts a hyphen in. */
  private void hyphenate(int index, Atom atom, int at, double before, int cost) {
    double size = atom.span.style().size();
    var sign = Atom.shape(atom.span.style(), "-", atom.level);
    double end = before;
    double start = before;
    if (words.isClusterStart(at)) {
      boolean isLong = atom.length() > LONG_WORD;
      double hyphen = isLong ? sign.width() : atom.word.hyphenation(at, sign);
      end += (hyphen + atom.span.style().tracking()) * size;
    } else if (atom.length() > LONG_WORD) {
      return;
    } else {
      // A ligature stands across the break: both sides are set without it.
      end = pieceWidth(atom, 0, at, true);
      start = atom.width() - pieceWidth(atom, at, atom.length(), false);
    }
    double hang = style.hanging() ? Protrusion.atEnd('-') * sign.width() * size : 0;
    points.add(cost, true);
    points.setHyphen();
    points.setEnd(width + end - hang, width + before, stretch, shrink, index, at);
    points.setStart(width + start, stretch, shrink, index, at);
  }

  /** A break by hyphenation whose widths are known. */
  private void hyphenate(int index, Atom atom, HyphenatedWord word, int k) {
    double size = atom.span.style().size();
    double hang = style.hanging() ? word.hang() * size : 0;
    points.add(words.hyphenCost(word.isStub(k)), true);
    points.setHyphen();
    double raw = width + word.before(k) * size;
    int at = word.point(k);
    points.setEnd(width + word.end(k) * size - hang, raw, stretch, shrink, index, at);
    points.setStart(width + word.start(k) * size, stretch, shrink, index, at);
  }

  private static double pieceWidth(Atom atom, int from, int to, boolean hyphen) {
    var piece = atom.piece(from, to, hyphen);
    var style = atom.span.style();
    return (piece.width() + style.tracking() * piece.clusters()) * style.size();
  }

  private double hangAtStart(int index) {
    var atom = atoms.get(index);
    return style.hanging() && atom.kind == Atom.Kind.WORD
        ? Protrusion.start(atom.word) * atom.span.style().size()
        : 0;
  }

  private static double hangAtEnd(Atom atom) {
    return atom.kind == Atom.Kind.WORD
        ? Protrusion.end(atom.word) * atom.span.style().size()
        : 0;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }
}
