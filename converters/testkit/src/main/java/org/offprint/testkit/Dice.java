package org.offprint.testkit;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that a seed decides. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /** A number of {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** True once in {@code n} times. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** One of several. */
  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
