package org.offprint.markdown;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/** Reads the pictures at the end of a file, each a line such as {@code [picture-1]: <data:image/png;base64,…>}. */
final class AppendixReader {

  private static final String BASE64 = ";base64,";

  private AppendixReader() {}

  /** A picture with its bytes. */
  private record Defined(String label, Picture.Held picture, byte[] bytes) {}

  /** The lines with the name of each picture in place of its bytes, which no parser should have to read. */
  static List<String> named(List<String> lines) {
    var named = new ArrayList<String>(lines.size());
    for (var line : lines) {
      named.add(read(line)
          .map(defined -> "[" + defined.label() + "]: "
              + Addresses.destination(PictureNames.of(defined.picture())))
          .orElse(line));
    }
    return named;
  }

  static Resources pictures(List<String> lines) {
    var pictures = new LinkedHashMap<String, byte[]>();
    for (var line : lines) {
      read(line).ifPresent(defined -> pictures.put(defined.picture().sha256(), defined.bytes()));
    }
    return sha256 -> {
      var bytes = pictures.get(sha256);
      return bytes == null ? Resources.NONE.open(sha256) : new ByteArrayInputStream(bytes);
    };
  }

  private static Optional<Defined> read(String line) {
    var colon = line.indexOf("]: <data:");
    var data = line.indexOf(BASE64);
    if (!line.startsWith("[picture-") || colon < 0 || data < colon || !line.endsWith(">")) {
      return Optional.empty();
    }
    try {
      var bytes =
          Base64.getDecoder().decode(line.substring(data + BASE64.length(), line.length() - 1));
      var type = line.substring(colon + "]: <data:".length(), data);
      return Optional.of(
          new Defined(line.substring(1, colon), Picture.Held.of(bytes, type), bytes));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
