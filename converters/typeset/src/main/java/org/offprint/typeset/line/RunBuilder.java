package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.offprint.typeset.FontFace;
import org.offprint.typeset.GlyphRun;
import org.offprint.typeset.font.Shaped;
import org.offprint.typeset.font.Word;

/**
 * Puts the pieces of a line together into strips, as few as can be. Pieces come in the order in which
 * they are seen; the strips stand in the order in which they are read.
 */
final class RunBuilder {
  private static final float[] NO_OFFSETS = {};
  private static final String SOFT_HYPHEN = "\u00AD";

  private List<Strip> strips = List.of();
  private final List<Long> readingOrder = new ArrayList<>(2);
  private int[] ids = new int[96];
  private String[] texts = new String[96];
  private float[] advances = new float[96];
  private float[] offsets = NO_OFFSETS;
  private int size;
  private double x;
  private double start;
  private TextSpan span;
  private FontFace face;
  private int level;
  private long first = Long.MAX_VALUE;

  /**
   * Starts a line.
   *
   * @param left where its first glyph stands, in points
   */
  void begin(double left) {
    strips = new ArrayList<>(2);
    readingOrder.clear();
    span = null;
    x = left;
    start = left;
  }

  /**
   * Adds a word or a space.
   *
   * @param next where it comes from
   * @param word its glyphs
   * @param tracking letterspacing, in ems
   * @param more what a space is wider than its glyph, in points
   * @param place its place in the order in which the line is read
   */
  void add(TextSpan next, Word word, double tracking, double more, int place) {
    for (int p = 0; p < word.parts(); p++) {
      int read = (word.part(0).level() & 1) == 0 ? p : word.parts() - 1 - p;
      var part = word.part(read);
      begin(next, part.face(), part.level());
      first = Math.min(first, (long) place << Integer.SIZE | read);
      append(part, tracking, more);
    }
  }

  /** Says that the last glyph is a hyphen which is not in the text. */
  void markHyphen() {
    texts[size - 1] = SOFT_HYPHEN;
  }

  /** Adds a space without width at the end of the line, so that its text does not run into the next. */
  void addLineEnd(TextSpan next, Word space) {
    add(next, space, 0, 0, Integer.MAX_VALUE);
    x -= advances[size - 1] * next.style().size() / face.unitsPerEm();
    advances[size - 1] = 0;
  }

  /** The same at the left, for lines that end there. */
  void addLineEndAtLeft(TextSpan next, Word space, double left) {
    flush();
    x = left;
    start = left;
    addLineEnd(next, space);
  }

  List<Strip> strips() {
    flush();
    boolean sorted = true;
    for (int i = 1; i < readingOrder.size(); i++) {
      sorted &= readingOrder.get(i - 1) <= readingOrder.get(i);
    }
    return sorted ? strips : inReadingOrder();
  }

  private List<Strip> inReadingOrder() {
    var order = new ArrayList<Integer>(strips.size());
    for (int i = 0; i < strips.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(readingOrder::get));
    var result = new ArrayList<Strip>(strips.size());
    for (int i : order) {
      result.add(strips.get(i));
    }
    return result;
  }

  private void begin(TextSpan next, FontFace nextFace, int nextLevel) {
    if (next != span || nextFace != face || nextLevel != level) {
      flush();
      span = next;
      face = nextFace;
      level = nextLevel;
    }
  }

  private void append(Shaped part, double tracking, double more) {
    grow(size + part.size());
    double em = face.unitsPerEm();
    double points = span.style().size() / em;
    if (part.hasOffsets() && offsets.length == 0) {
      offsets = new float[2 * ids.length];
    }
    for (int i = 0; i < part.size(); i++) {
      ids[size] = part.id(i);
      texts[size] = part.text(i);
      double extra = part.text(i).isEmpty() ? 0 : tracking * em + more / points;
      advances[size] = (float) (part.advance(i) + extra);
      x += advances[size] * points;
      if (offsets.length > 0) {
        offsets[2 * size] = part.dx(i);
        offsets[2 * size + 1] = part.dy(i);
      }
      size++;
    }
  }

  private void flush() {
    if (size > 0) {
      var moved = offsets.length == 0 ? NO_OFFSETS : Arrays.copyOf(offsets, 2 * size);
      var run = new GlyphRun(
          Arrays.copyOf(ids, size),
          Arrays.copyOf(texts, size),
          Arrays.copyOf(advances, size),
          moved,
          level);
      readingOrder.add(first);
      strips.add(new Strip(span.owner(), span.style(), face, start, run));
    }
    offsets = NO_OFFSETS;
    size = 0;
    first = Long.MAX_VALUE;
    start = x;
  }

  private void grow(int wanted) {
    if (wanted > ids.length) {
      int capacity = Math.max(wanted, 2 * ids.length);
      ids = Arrays.copyOf(ids, capacity);
      texts = Arrays.copyOf(texts, capacity);
      advances = Arrays.copyOf(advances, capacity);
      offsets = offsets.length == 0 ? offsets : Arrays.copyOf(offsets, 2 * capacity);
    }
  }
}
