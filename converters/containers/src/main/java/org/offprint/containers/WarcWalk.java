package org.offprint.containers;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** The records of a web archive, one by one; where one is damaged, the walk goes on with the next whole one. */
final class WarcWalk implements Closeable {

  private final ByteSource file;
  private final Limits limits;
  private final List<Finding> findings;
  private InputStream in;
  private WarcReader reader;

  /** Where the reader began in the file. */
  private long start;

  private long offset;
  private int damages;

  WarcWalk(ByteSource file, Limits limits, List<Finding> findings) throws IOException {
    this.file = file;
    this.limits = limits;
    this.findings = findings;
    open(0);
  }

  private void open(long from) throws IOException {
    start = from;
    offset = from;
    in = file.stream(from);
    try {
      reader = reader(in);
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  /** A reader that takes what archives really hold. */
  static WarcReader reader(InputStream in) throws IOException {
    var reader = new WarcReader(in);
    reader.setLenient(true);
    return reader;
  }

  /** Where the last record begins, or the gzip around it. */
  long offset() {
    return offset;
  }

  Optional<WarcRecord> next() throws IOException {
    while (true) {
      try {
        var record = reader.next();
        offset = start + reader.position();
        return record;
      } catch (IOException | RuntimeException broken) {
        if (!goOn(broken)) {
          return Optional.empty();
        }
      }
    }
  }

  /** Looks for the next record behind a damaged one. */
  private boolean goOn(Exception broken) throws IOException {
    close();
    var next = new NextRecord(file, limits).after(Math.max(offset, start + reader.position()) + 1);
    if (damages++ == 0) {
      findings.add(Finding.of(
          Codes.NOT_READABLE,
          file.name() + ": is damaged or cut off at byte " + offset
              + (next < 0 ? "; nothing can be read after it" : "; it is read on from byte " + next)
              + " (" + broken.getMessage() + ")."));
    }
    if (next < 0) {
      return false;
    }
    open(next);
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
