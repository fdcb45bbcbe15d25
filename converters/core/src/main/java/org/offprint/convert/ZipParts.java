package org.offprint.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip (PKWARE APPNOTE 6.3.3) that is in memory, for those who read finished outputs back. What they hold
 * together counts against the limit of the length of an input, so that a small file cannot unfold without end.
 */
public final class ZipParts {

  private static final int END_RECORD = 22;

  private ZipParts() {}

  /**
   * Opens a zip.
   *
   * @param zip its bytes
   * @param wanted which files are read, by name; the others are passed over
   * @param limits what these files may hold together
   * @return the bytes of each such file by its name, in the order of the zip
   * @throws IOException if it is no zip, or not a whole one
   * @throws ConversionException.LimitExceeded if its files are too long together
   * @throws ConversionException.Cancelled if it is no longer wanted
   */
  public static Map<String, byte[]> of(byte[] zip, Predicate<String> wanted, Limits limits)
      throws IOException {
    requireEnd(zip);
    var parts = new LinkedHashMap<String, byte[]>();
    var total = 0L;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        limits.goOn();
        if (wanted.test(entry.getName())) {
          var left = Math.min(Integer.MAX_VALUE - 8, limits.inputBytes() + 1 - total);
          var bytes = in.readNBytes((int) left);
          total += bytes.length;
          limits.requireSize(entry.getName(), total);
          parts.put(entry.getName(), bytes);
        }
      }
    } catch (IllegalArgumentException badName) {
      throw new ZipException("a name in the zip is not UTF-8");
    }
    return parts;
  }

  /** A zip that was cut off has lost its end record; a stream of its files would not notice. */
  private static void requireEnd(byte[] zip) throws ZipException {
    for (var at = zip.length - END_RECORD; at >= Math.max(0, zip.length - 0x10000); at--) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
        return;
      }
    }
    throw new ZipException("not a whole zip: its end record is missing");
  }
}
