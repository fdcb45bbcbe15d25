package org.offprint.html;

import java.util.Optional;

/**
 * What the first bytes of a picture say: its type and its size.
 *
 * @param mediaType one that every browser shows
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record ImageHeader(String mediaType, int width, int height) {

  /** Reads the header of a PNG, JPEG, GIF or WebP file; nothing for any other. */
  static Optional<ImageHeader> of(byte[] bytes) {
    var header = starts(bytes, 0, "\u0089PNG\r\n\u001a\n")
        ? png(bytes)
        : starts(bytes, 0, "GIF8")
            ? gif(bytes)
            : starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP") ? webp(bytes) : jpeg(bytes);
    return header.filter(one -> one.width > 0 && one.height > 0);
  }

  private static boolean starts(byte[] bytes, int at, String magic) {
    if (bytes.length < at + magic.length()) {
      return false;
    }
    for (var i = 0; i < magic.length(); i++) {
      if (unsigned(bytes, at + i) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int unsigned(byte[] bytes, int at) {
    return bytes[at] & 0xFF;
  }

  private static int big16(byte[] bytes, int at) {
    return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
  }

  private static int little16(byte[] bytes, int at) {
    return unsigned(bytes, at + 1) << 8 | unsigned(bytes, at);
  }

  private static int little24(byte[] bytes, int at) {
    return unsigned(bytes, at + 2) << 16 | little16(bytes, at);
  }

  /** PNG (third edition), clause 11.2.1: IHDR comes first. */
  private static Optional<ImageHeader> png(byte[] bytes) {
    return bytes.length < 24
        ? Optional.empty()
        : Optional.of(new ImageHeader(
            "image/png",
            big16(bytes, 16) << 16 | big16(bytes, 18),
            big16(bytes, 20) << 16 | big16(bytes, 22)));
  }

  /** GIF89a, clause 18: the logical screen. */
  private static Optional<ImageHeader> gif(byte[] bytes) {
    return bytes.length < 10
        ? Optional.empty()
        : Optional.of(new ImageHeader("image/gif", little16(bytes, 6), little16(bytes, 8)));
  }

  /** RFC 9649, clause 2: a lossy, lossless or extended file. */
  private static Optional<ImageHeader> webp(byte[] bytes) {
    if (bytes.length < 30) {
      return Optional.empty();
    }
    if (starts(bytes, 12, "VP8 ")) {
      return webp(little16(bytes, 26) & 0x3FFF, little16(bytes, 28) & 0x3FFF);
    } else if (starts(bytes, 12, "VP8L")) {
      var bits = little16(bytes, 21) | little16(bytes, 23) << 16;
      return webp((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    } else if (starts(bytes, 12, "VP8X")) {
      return webp(little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    }
    return Optional.empty();
  }

  private static Optional<ImageHeader> webp(int width, int height) {
    return Optional.of(new ImageHeader("image/webp", width, height));
  }

  /** ITU-T T.81, clause B.2.2: the first start of a frame. */
  private static Optional<ImageHeader> jpeg(byte[] bytes) {
    if (!starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.empty();
    }
    var at = 2;
    while (at + 9 < bytes.length && unsigned(bytes, at) == 0xFF) {
      var marker = unsigned(bytes, at + 1);
      if (marker == 0xFF) {
        at++;
      } else if (isFrame(marker)) {
        return Optional.of(
            new ImageHeader("image/jpeg", big16(bytes, at + 7), big16(bytes, at + 5)));
      } else {
        at += 2 + big16(bytes, at + 2);
      }
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
