package org.offprint.containers;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/**
 * A file in a zip.
 *
 * @param zip the zip
 * @param name what messages call it
 * @param record where it is
 * @param limits how far it may unpack
 */
record ZippedFile(ByteSource zip, String name, ZipRecord record, Limits limits)
    implements ByteSource {

  private static final int LOCAL_HEADER = 30;

  @Override
  public long length() {
    return record.unpacked();
  }

  /** Whether it can be read from any place on without unpacking what is before. */
  boolean isStored() {
    return record.isStored();
  }

  @Override
  public InputStream stream(long from) throws IOException {
    var obstacle = record.obstacle();
    if (!obstacle.isEmpty()) {
      throw new ZipException(obstacle);
    }
    if (record.isStored()) {
      var start = Math.min(from, record.packed());
      var in = new Slice(zip, begin() + start, record.packed() - start).stream(0);
      return start > 0 ? in : new Unpacked(in, record, limits.unpacking().ratio());
    }
    var in = unpacked(new Slice(zip, begin(), record.packed()).stream(0));
    try {
      in.skipNBytes(from);
      return in;
    } catch (EOFException beyond) {
      return in;
    } catch (IOException | RuntimeException broken) {
      in.close();
      throw broken;
    }
  }

  private InputStream unpacked(InputStream packed) {
    var inflater = new Inflater(true);
    var inflated = new InflaterInputStream(packed, inflater) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
    return new Unpacked(inflated, record, limits.unpacking().ratio());
  }

  private long begin() throws IOException {
    try (var in = zip.stream(record.header())) {
      var head = in.readNBytes(LOCAL_HEADER);
      if (head.length < LOCAL_HEADER || head[0] != 'P' || head[1] != 'K' || head[2] != 3) {
        throw new ZipException("it is not where the directory of the zip says");
      }
      return record.header() + LOCAL_HEADER + word(head, 26) + word(head, 28);
    }
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  @Override
  public Input input(Limits most) throws IOException {
    most.requireSize(name, record.unpacked());
    return ByteSource.super.input(most);
  }
}
