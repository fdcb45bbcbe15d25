package org.offprint.batch;

import java.util.Arrays;
import java.util.List;

/**
 * A short image of a text, by which the share of its wording that two texts have in common can be told without having
 * both (MinHash over runs of eight words or fourteen characters, with
 * fixed constants). Since runs are long, a text that another copied or cut
 * shares most of them, and one that was merely made after the same pattern few.
 */
final class Sketch {

  /** How many values a sketch has; the share is right to about 0.04. */
  static final int SIZE = 128;

  private static final int WORDS = 8;
  private static final int CHARACTERS = 14;
  private static final long[] FACTORS = new long[SIZE];
  private static final long[] ADDENDS = new long[SIZE];

  static {
    var state = 0x0FF9817L;
    for (var i = 0; i < SIZE; i++) {
      state += 0x9E3779B97F4A7C15L;
      FACTORS[i] = mixed(state) | 1;
      state += 0x9E3779B97F4A7C15L;
      ADDENDS[i] = mixed(state);
    }
  }

  private final int[] least = new int[SIZE];
  private final int runs;

  private Sketch(List<String> tokens) {
    Arrays.fill(least, Integer.MAX_VALUE);
    var hashes = tokens.stream().mapToLong(Sketch::hash).toArray();
    var single = tokens.stream().filter(token -> token.length() == 1).count();
    var run = single * 2 > tokens.size() ? CHARACTERS : WORDS;
    var length = Math.min(run, hashes.length);
    runs = hashes.length - length + 1;
    for (var start = 0; start + length <= hashes.length && length > 0; start++) {
      var value = 0L;
      for (var i = start; i < start + length; i++) {
        value = value * 0x100000001B3L + hashes[i];
      }
      add(mixed(value));
    }
  }

  /** The sketch of a text. */
  static Sketch of(List<String> tokens) {
    return new Sketch(tokens);
  }

  private void add(long run) {
    for (var i = 0; i < SIZE; i++) {
      var value = (int) (run * FACTORS[i] + ADDENDS[i] >>> 32);
      least[i] = Math.min(least[i], value);
    }
  }

  /** FNV-1a. */
  private static long hash(String token) {
    var hash = 0xCBF29CE484222325L;
    for (var i = 0; i < token.length(); i++) {
      hash = (hash ^ token.charAt(i)) * 0x100000001B3L;
    }
    return mixed(hash);
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    var first = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    var second = (first ^ first >>> 27) * 0x94D049BB133111EBL;
    return second ^ second >>> 31;
  }

  /** How many runs of words the text has. */
  int runs() {
    return runs;
  }

  /** The share of runs that both texts have among those that either has, 0 to 1. */
  double similarity(Sketch other) {
    var same = 0;
    for (var i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** The share of the shorter text that stands in the longer one, 0 to 1. */
  double containment(Sketch other) {
    var similarity = similarity(other);
    var common = similarity / (1 + similarity) * ((double) runs + other.runs);
    return Math.min(1, common / Math.min(runs, other.runs));
  }

  /** A number that similar texts are likely to have in common in one band at least. */
  long band(int band, int rows) {
    var value = (long) band;
    for (var i = band * rows; i < (band + 1) * rows; i++) {
      value = mixed(value * 31 + least[i]);
    }
    return value;
  }
}
