package org.offprint.containers;

import java.io.BufferedInputStream;
import java.io.IOException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Limits;

/** Finds where the next record of a web archive may begin, by the first bytes of records and of gzips around them. */
final class NextRecord {

  private static final byte[] RECORD = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final int STEP = 1 << 20;

  private final ByteSource file;
  private final Limits limits;

  NextRecord(ByteSource file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * Looks for a record.
   *
   * @param from the first byte where it may be
   * @return its first byte; negative if there is none
   */
  long after(long from) throws IOException {
    var packed = isPacked();
    var mark = packed ? GZIP : RECORD;
    try (var in = new BufferedInputStream(file.stream(from), STEP)) {
      var matched = 0;
      var at = from;
      for (var next = in.read(); next >= 0; next = in.read()) {
        if (at++ % STEP == 0) {
          limits.goOn();
        }
        if (next == (mark[matched] & 0xFF)) {
          matched++;
        } else {
          matched = next == (mark[0] & 0xFF) ? 1 : 0;
        }
        if (matched == mark.length) {
          return packed ? at - mark.length : at - mark.length + 1;
        }
      }
    }
    return -1;
  }

  private boolean isPacked() throws IOException {
    try (var in = file.stream(0)) {
      return in.read() == 0x1F;
    }
  }
}
