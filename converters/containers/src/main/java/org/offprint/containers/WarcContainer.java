package org.offprint.containers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

/** A web archive (WARC, ISO 28500:2017), as it is or with each record in a gzip of its own. */
public final class WarcContainer implements Container {

  private static final String MAGIC = "WARC/";
  private static final int GZIP_HEADER = 10;

  /** Made by the service loader. */
  public WarcContainer() {}

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public String description() {
    return "web archives (.warc, .warc.gz)";
  }

  @Override
  public boolean opens(Sample sample) {
    var name = sample.name();
    return begins(sample.bytes())
        || sample.suffix().equals("warc")
        || name.endsWith(".warc.gz")
        || name.endsWith(".warc.zst");
  }

  private static boolean begins(byte[] bytes) {
    if (bytes.length < GZIP_HEADER || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
      return starts(bytes, bytes.length);
    }
    var at = afterHeader(bytes);
    var inflater = new Inflater(true);
    try {
      var first = new byte[MAGIC.length()];
      inflater.setInput(bytes, at, bytes.length - at);
      return starts(first, inflater.inflate(first));
    } catch (DataFormatException notPacked) {
      return false;
    } finally {
      inflater.end();
    }
  }

  private static boolean starts(byte[] bytes, int length) {
    return length >= MAGIC.length()
        && new String(bytes, 0, MAGIC.length(), StandardCharsets.ISO_8859_1).equals(MAGIC);
  }

  /** Where the packed bytes begin (RFC 1952 clause 2.3); the end where the header is longer than the sample. */
  private static int afterHeader(byte[] bytes) {
    var flags = bytes[3];
    var at = GZIP_HEADER;
    if ((flags & 4) != 0 && at + 2 <= bytes.length) {
      at += 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }
    for (var flag : new int[] {8, 16}) {
      while ((flags & flag) != 0 && at < bytes.length && bytes[at] != 0) {
        at++;
      }
      at += (flags & flag) != 0 ? 1 : 0;
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return Math.min(at, bytes.length);
  }

  @Override
  public Members open(ByteSource file, Limits limits) throws IOException {
    return WarcMembers.of(file.name(), List.of(file), Wanted.ALL, limits);
  }
}
