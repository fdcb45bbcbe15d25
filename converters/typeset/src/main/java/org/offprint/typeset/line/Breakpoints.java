package org.offprint.typeset.line;

import java.util.Arrays;

/**
 * The places where lines of a paragraph may end, with the sums that tell how wide a line between two
 * of them is.
 *
 * <p>Point 0 is the start of the paragraph and the last point its end. A line from {@code a} to
 * {@code b} has the natural width {@code end(b) - start(a)}: the sum at {@code b} has a hyphen in it
 * and what hangs out taken off, and the sum at {@code a} leaves out the space that vanished.
 */
final class Breakpoints {
  /** The line must end here. */
  static final int FORCED = -10_000;

  private static final int ROOM = 160;

  private int size;
  private double[] endWidth = new double[ROOM];
  private double[] startWidth = new double[ROOM];
  private double[] rawWidth = new double[ROOM];
  private double[] endStretch = new double[ROOM];
  private double[] startStretch = new double[ROOM];
  private double[] endShrink = new double[ROOM];
  private double[] startShrink = new double[ROOM];
  private int[] penalty = new int[ROOM];
  private boolean[] flagged = new boolean[ROOM];
  private boolean[] hyphen = new boolean[ROOM];
  private int[] endAtom = new int[ROOM];
  private int[] endCharacter = new int[ROOM];
  private int[] startAtom = new int[ROOM];
  private int[] startCharacter = new int[ROOM];

  /** Forgets all points, and keeps the room for others. */
  void clear() {
    size = 0;
  }

  /** Adds a point; its sums are set by the other methods. */
  int add(int cost, boolean isFlagged) {
    if (size == penalty.length) {
      grow();
    }
    penalty[size] = cost;
    flagged[size] = isFlagged;
    hyphen[size] = false;
    return size++;
  }

  /** Says what a line that ends at the last point holds. */
  void setEnd(double width, double raw, double stretch, double shrink, int atom, int character) {
    endWidth[size - 1] = width;
    rawWidth[size - 1] = raw;
    endStretch[size - 1] = stretch;
    endShrink[size - 1] = shrink;
    endAtom[size - 1] = atom;
    endCharacter[size - 1] = character;
  }

  /** Says what stands before a line that starts at the last point. */
  void setStart(double width, double stretch, double shrink, int atom, int character) {
    startWidth[size - 1] = width;
    startStretch[size - 1] = stretch;
    startShrink[size - 1] = shrink;
    startAtom[size - 1] = atom;
    startCharacter[size - 1] = character;
  }

  /** Says that the last point puts a hyphen in. */
  void setHyphen() {
    hyphen[size - 1] = true;
  }

  /** What stands before a line that starts at the last point. */
  double lastStart() {
    return startWidth[size - 1];
  }

  int size() {
    return size;
  }

  /** The natural width of a line, in points. */
  double width(int from, int to) {
    return endWidth[to] - startWidth[from];
  }

  /** The least width that a line from a point to this one or a later one can have. */
  double least(int from, int to) {
    return rawWidth[to] - startWidth[from];
  }

  double stretch(int from, int to) {
    return endStretch[to] - startStretch[from];
  }

  double shrink(int from, int to) {
    return endShrink[to] - startShrink[from];
  }

  int penalty(int point) {
    return penalty[point];
  }

  /** Whether a line that ends here ends in a hyphen, of the text or put in. */
  boolean isFlagged(int point) {
    return flagged[point];
  }

  /** Whether a hyphen is put in here. */
  boolean hasHyphen(int point) {
    return hyphen[point];
  }

  int endAtom(int point) {
    return endAtom[point];
  }

  int endCharacter(int point) {
    return endCharacter[point];
  }

  int startAtom(int point) {
    return startAtom[point];
  }

  int startCharacter(int point) {
    return startCharacter[point];
  }

  private void grow() {
    int capacity = size + size / 2 + 8;
    endWidth = Arrays.copyOf(endWidth, capacity);
    startWidth = Arrays.copyOf(startWidth, capacity);
    rawWidth = Arrays.copyOf(rawWidth, capacity);
    endStretch = Arrays.copyOf(endStretch, capacity);
    startStretch = Arrays.copyOf(startStretch, capacity);
    endShrink = Arrays.copyOf(endShrink, capacity);
    startShrink = Arrays.copyOf(startShrink, capacity);
    penalty = Arrays.copyOf(penalty, capacity);
    flagged = Arrays.copyOf(flagged, capacity);
    hyphen = Arrays.copyOf(hyphen, capacity);
    endAtom = Arrays.copyOf(endAtom, capacity);
    endCharacter = Arrays.copyOf(endCharacter, capacity);
    startAtom = Arrays.copyOf(startAtom, capacity);
    startCharacter = Arrays.copyOf(startCharacter, capacity);
  }
}
