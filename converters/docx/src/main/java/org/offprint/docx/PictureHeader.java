package org.offprint.docx;

import java.util.Optional;

/**
 * What the first bytes of a picture say: its type and its size. These are the kinds that every word processor shows.
 *
 * @param mediaType the media type
 * @param suffix the suffix of its part
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
record PictureHeader(String mediaType, String suffix, int width, int height) {

  /** Reads the header of a PNG, JPEG, GIF or BMP file; nothing for any other. */
  static Optional<PictureHeader> of(byte[] bytes) {
    var header = starts(bytes, "\u0089PNG\r\n\u001a\n")
        ? png(bytes)
        : starts(bytes, "GIF8") ? gif(bytes) : starts(bytes, "BM") ? bmp(bytes) : jpeg(bytes);
    return header.filter(one -> one.width > 0 && one.height > 0);
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int big16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  private static int little16(byte[] bytes, int at) {
    return (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
  }

  private static int little32(byte[] bytes, int at) {
    return little16(bytes, at + 2) << 16 | little16(bytes, at);
  }

  /** PNG (third edition), clause 11.2.1: IHDR comes first. */
  private static Optional<PictureHeader> png(byte[] bytes) {
    return bytes.length < 24
        ? Optional.empty()
        : Optional.of(new PictureHeader(
            "image/png",
            "png",
            big16(bytes, 16) << 16 | big16(bytes, 18),
            big16(bytes, 20) << 16 | big16(bytes, 22)));
  }

  /** GIF89a, clause 18: the logical screen. */
  private static Optional<PictureHeader> gif(byte[] bytes) {
    return bytes.length < 10
        ? Optional.empty()
        : Optional.of(
            new PictureHeader("image/gif", "gif", little16(bytes, 6), little16(bytes, 8)));
  }

  /** BITMAPINFOHEADER; the height is negative where the rows run from the top. */
  private static Optional<PictureHeader> bmp(byte[] bytes) {
    if (bytes.length < 26 || little32(bytes, 14) < 40) {
      return Optional.empty();
    }
    int height = little32(bytes, 22);
    return Optional.of(new PictureHeader(
        "image/bmp",
        "bmp",
        little32(bytes, 18),
        height == Integer.MIN_VALUE ? 0 : Math.abs(height)));
  }

  /** ITU-T T.81, clause B.2.2: the first start of a frame. */
  private static Optional<PictureHeader> jpeg(byte[] bytes) {
    if (!starts(bytes, "\u00ff\u00d8\u00ff")) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (isFrame(marker)) {
        return Optional.of(
            new PictureHeader("image/jpeg", "jpeg", big16(bytes, at + 7), big16(bytes, at + 5)));
      } else {
        at += 2 + Math.max(2, big16(bytes, at + 2));
      }
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
