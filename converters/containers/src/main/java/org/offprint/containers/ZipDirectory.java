package org.offprint.containers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;

/** Reads the directory of a zip, which stands at its end (APPNOTE clauses 4.3.12 to 4.3.16, ZIP64 included). */
final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int RECORD = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int RECORD_LENGTH = 46;
  private static final int NO_MORE_THAN = 0xFFFF + END_LENGTH + LOCATOR_LENGTH;
  private static final long IN_ZIP64 = 0xFFFFFFFFL;

  private final ByteSource file;
  private final Limits limits;
  private long start;
  private long length;

  /** How many bytes stand before the zip, as in one that unpacks itself. */
  private long shift;

  private ZipDirectory(ByteSource file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * The files of a zip, in the order of the directory.
   *
   * @return nothing if there is no directory, as in a zip that was cut off
   */
  static Optional<List<ZipRecord>> read(ByteSource file, Limits limits) throws IOException {
    var directory = new ZipDirectory(file, limits);
    return directory.find() ? Optional.of(directory.records()) : Optional.empty();
  }

  private boolean find() throws IOException {
    var whole = file.length();
    var from = Math.max(0, whole - NO_MORE_THAN);
    var tail = bytes(from, (int) (whole - from));
    for (var at = tail.limit() - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END && at + END_LENGTH + word(tail, at + 20) <= tail.limit()) {
        ends(tail, at, from + at);
        return start >= 0 && length >= 0 && start + length <= whole;
      }
    }
    return false;
  }

  private void ends(ByteBuffer tail, int at, long end) throws IOException {
    length = number(tail, at + 12);
    start = number(tail, at + 16);
    var locator = at - LOCATOR_LENGTH;
    var last = end;
    if (locator >= 0 && tail.getInt(locator) == LOCATOR_64) {
      var place = tail.getLong(locator + 8);
      if (place >= 0 && place + 56 <= file.length()) {
        var end64 = bytes(place, 56);
        if (end64.limit() == 56 && end64.getInt(0) == END_64) {
          length = end64.getLong(40);
          start = end64.getLong(48);
          last = place;
        }
      }
    }
    shift = Math.max(0, last - start - length);
    start += shift;
  }

  private List<ZipRecord> records() throws IOException {
    var records = new ArrayList<ZipRecord>();
    try (var in = file.stream(start)) {
      var left = length;
      while (left >= RECORD_LENGTH) {
        limits.goOn();
        var head = buffer(in.readNBytes(RECORD_LENGTH));
        if (head.limit() < RECORD_LENGTH || head.getInt(0) != RECORD) {
          break;
        }
        var sizes = new int[] {word(head, 28), word(head, 30), word(head, 32)};
        var name = in.readNBytes(sizes[0]);
        var extra = buffer(in.readNBytes(sizes[1]));
        in.skipNBytes(Math.min(sizes[2], Math.max(0, left)));
        left -= RECORD_LENGTH + sizes[0] + sizes[1] + sizes[2];
        records.add(record(head, name, extra));
        requireCount(records.size());
      }
    } catch (EOFException cut) {
      throw new ZipException("the directory of the zip is cut off");
    }
    return records;
  }

  private void requireCount(int count) {
    if (count > limits.unpacking().members()) {
      throw new ConversionException.LimitExceeded(file.name() + ": holds more than "
          + limits.unpacking().members() + " files. Raise the limit, or split the zip.");
    }
  }

  private ZipRecord record(ByteBuffer head, byte[] name, ByteBuffer extra) {
    var flags = word(head, 8);
    var wide = new Zip64(extra);
    var unpacked = wide.or(number(head, 24));
    var packed = wide.or(number(head, 20));
    var header = wide.or(number(head, 42));
    return new ZipRecord(
        ZipNames.of(name, (flags & 0x800) != 0, extra),
        header + shift,
        packed,
        unpacked,
        number(head, 16),
        word(head, 10),
        (flags & 1) != 0 || word(head, 10) == 99);
  }

  /** The numbers that do not fit 32 bits, in the order of the fields that lack them (clause 4.5.3). */
  private static final class Zip64 {
    private final ByteBuffer extra;
    private int at = -1;
    private int end;

    Zip64(ByteBuffer extra) {
      this.extra = extra;
      for (var i = 0; i + 4 <= extra.limit(); i += 4 + word(extra, i + 2)) {
        if (word(extra, i) == 1) {
          at = i + 4;
          end = Math.min(extra.limit(), at + word(extra, i + 2));
        }
      }
    }

    long or(long number) {
      if (number != IN_ZIP64 || at < 0 || at + 8 > end) {
        return number;
      }
      at += 8;
      return Math.max(0, extra.getLong(at - 8));
    }
  }

  private ByteBuffer bytes(long from, int length) throws IOException {
    try (var in = file.stream(from)) {
      return buffer(in.readNBytes(length));
    }
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int word(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static long number(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
