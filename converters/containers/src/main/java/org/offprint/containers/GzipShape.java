package org.offprint.containers;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;

/** Tells a web archive that was packed as a whole from one with each record in a gzip of its own. */
final class GzipShape {

  private static final int MOST_HEADER = 1 << 16;

  private GzipShape() {}

  /** Whether it is a gzip in which the first record is followed by another one. */
  static boolean isOneOfMany(ByteSource file) throws IOException {
    var inflater = new Inflater(true);
    try (var in = file.stream(0)) {
      if (!isGzip(in)) {
        return false;
      }
      var first = new InflaterInputStream(in, inflater);
      first.skipNBytes(contentLength(header(first)) + 4);
      return new String(first.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
    } catch (EOFException | ZipException | NumberFormatException oneOrDamaged) {
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Reads over the header of a gzip (RFC 1952 clause 2.3). */
  private static boolean isGzip(InputStream in) throws IOException {
    var head = in.readNBytes(10);
    if (head.length < 10 || (head[0] & 0xFF) != 0x1F || (head[1] & 0xFF) != 0x8B) {
      return false;
    }
    if ((head[3] & 4) != 0) {
      in.skipNBytes(in.read() + (in.read() << 8));
    }
    for (var flag : new int[] {8, 16}) {
      for (var next = (head[3] & flag) == 0 ? 0 : in.read(); next > 0; ) {
        next = in.read();
      }
    }
    in.skipNBytes((head[3] & 2) != 0 ? 2 : 0);
    return true;
  }

  private static String header(InputStream in) throws IOException {
    var header = new StringBuilder();
    while (header.length() < MOST_HEADER && !endsWithBlankLine(header)) {
      var next = in.read();
      if (next < 0) {
        throw new EOFException();
      }
      header.append((char) next);
    }
    return header.toString();
  }

  private static boolean endsWithBlankLine(StringBuilder text) {
    var end = text.length();
    return end >= 4 && text.substring(end - 4).equals("\r\n\r\n");
  }

  private static long contentLength(String header) {
    var label = "\r\ncontent-length:";
    var at = header.toLowerCase(Locale.ROOT).indexOf(label);
    var end = header.indexOf("\r\n", at + 2);
    return at < 0
        ? 0
        : Math.max(0, Long.parseLong(header.substring(at + label.length(), end).strip()));
  }
}
