package org.offprint.containers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Limits;

/** Walks a zip without its directory, from one local header to the next (APPNOTE clauses 4.3.7 and 4.3.9). */
final class LocalHeaders {

  private static final int HEADER = 0x04034b50;
  private static final int DESCRIPTOR = 0x08074b50;
  private static final int LENGTH = 30;

  private final ByteSource zip;
  private final Limits limits;
  private final List<ZipRecord> records = new ArrayList<>();

  private LocalHeaders(ByteSource zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /** The files whose bytes are all there. */
  static List<ZipRecord> read(ByteSource zip, Limits limits) throws IOException {
    var walk = new LocalHeaders(zip, limits);
    var at = 0L;
    while (at >= 0 && walk.records.size() < limits.unpacking().members()) {
      limits.goOn();
      at = walk.step(at);
    }
    return walk.records;
  }

  /** Where the next header is; negative at the end. */
  private long step(long at) throws IOException {
    byte[] named;
    ByteBuffer head;
    try (var in = zip.stream(at)) {
      head = ByteBuffer.wrap(in.readNBytes(LENGTH)).order(ByteOrder.LITTLE_ENDIAN);
      if (head.limit() < LENGTH || head.getInt(0) != HEADER) {
        return -1;
      }
      named = in.readNBytes(word(head, 26));
    }
    var begin = at + LENGTH + word(head, 26) + word(head, 28);
    var flags = word(head, 6);
    var streamed = (flags & 8) != 0;
    var packed = Integer.toUnsignedLong(head.getInt(18));
    var unpacked = Integer.toUnsignedLong(head.getInt(22));
    if (streamed) {
      if (word(head, 8) != 8 || (flags & 1) != 0) {
        return -1;
      }
      var lengths = lengths(begin);
      packed = lengths[0];
      unpacked = lengths[1];
    }
    if (packed < 0 || begin + packed > zip.length()) {
      return -1;
    }
    var name = ZipNames.of(named, (flags & 0x800) != 0, ByteBuffer.allocate(0));
    records.add(new ZipRecord(name, at, packed, unpacked, 0, word(head, 8), (flags & 1) != 0));
    return streamed ? afterDescriptor(begin + packed) : begin + packed;
  }

  /** The lengths of a file that were not known when its header was written: unpacking tells. */
  private long[] lengths(long begin) throws IOException {
    var inflater = new Inflater(true);
    var packed = new byte[8192];
    var unpacked = new byte[8192];
    try (var in = zip.stream(begin)) {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          var read = in.read(packed);
          if (read < 0) {
            return new long[] {-1, -1};
          }
          inflater.setInput(packed, 0, read);
        }
        inflater.inflate(unpacked);
        if (inflater.needsDictionary() || inflater.getBytesWritten() > limits.inputBytes()) {
          return new long[] {-1, -1};
        }
      }
      return new long[] {inflater.getBytesRead(), inflater.getBytesWritten()};
    } catch (DataFormatException broken) {
      return new long[] {-1, -1};
    } finally {
      inflater.end();
    }
  }

  private long afterDescriptor(long at) throws IOException {
    try (var in = zip.stream(at)) {
      var next = ByteBuffer.wrap(in.readNBytes(28)).order(ByteOrder.LITTLE_ENDIAN);
      var signed = next.limit() >= 4 && next.getInt(0) == DESCRIPTOR ? 4 : 0;
      for (var length : new int[] {12, 20}) {
        var end = signed + length;
        if (next.limit() >= end + 4 && next.getInt(end) == HEADER) {
          return at + end;
        }
      }
      return -1;
    }
  }

  private static int word(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
