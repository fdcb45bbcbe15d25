package org.offprint.containers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the media type of a picture by its first bytes, since servers and names may err. */
final class PictureType {

  private static final int HEAD = 1024;

  private PictureType() {}

  /** The type of a picture; what is declared where its bytes do not tell; empty if it is none. */
  static String of(byte[] bytes, String declared) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return "image/png";
    } else if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return "image/jpeg";
    } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return "image/gif";
    } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return "image/webp";
    } else if (head.startsWith("ftypavif", 4) || head.startsWith("ftypavis", 4)) {
      return "image/avif";
    }
    var bare = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    var text = bare.stripLeading().toLowerCase(Locale.ROOT);
    var isPage = text.startsWith("<!doctype html") || text.contains("<html");
    if (text.startsWith("<") && text.contains("<svg") && !isPage) {
      return "image/svg+xml";
    }
    return declared.startsWith("image/") && bytes.length > 0 && !isPage ? declared : "";
  }
}
