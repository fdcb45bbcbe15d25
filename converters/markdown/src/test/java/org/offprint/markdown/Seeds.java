package org.offprint.markdown;

import java.util.stream.LongStream;

/** The seeds of this run: {@code -Doffprint.seeds} tells how many, 300 if nobody does. */
final class Seeds {

  private Seeds() {}

  static LongStream all() {
    return LongStream.range(0, Long.getLong("offprint.seeds", 300L));
  }
}
