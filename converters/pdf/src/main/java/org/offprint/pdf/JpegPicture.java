package org.offprint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;

/** A JPEG picture (ITU-T T.81), which a PDF takes as it is. */
final class JpegPicture {
  private static final int FILL = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;

  /** Of the profile that tells how its four inks look; ICC.1:2004-10, B.4. */
  private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final SortedMap<Integer, byte[]> profile = new TreeMap<>();
  private int width;
  private int height;
  private int components;
  private boolean isAdobe;

  JpegPicture(byte[] bytes) {
    this.bytes = bytes;
  }

  static boolean isJpeg(byte[] bytes) {
    return bytes.length > 4 && u8(bytes, 0) == 0xFF && u8(bytes, 1) == 0xD8 && u8(bytes, 2) == 0xFF;
  }

  /** Saves it; nothing if a PDF/A cannot show it. */
  Optional<COSObject> save(CosFile file) throws IOException {
    if (!readsHead()) {
      return Optional.empty();
    }
    var space = space(file);
    if (space.isEmpty()) {
      return Optional.empty();
    }
    var dictionary = Dict.of("XObject")
        .name("Subtype", "Image")
        .integer("Width", width)
        .integer("Height", height)
        .put("ColorSpace", space.get())
        .integer("BitsPerComponent", 8)
        .name("Filter", "DCTDecode");
    if (components == 4 && isAdobe) {
      // Adobe writes how much of each ink is left out.
      dictionary.put("Decode", Dict.numbers(1, 0, 1, 0, 1, 0, 1, 0));
    }
    var reference = file.reserve();
    file.putFinished(reference, dictionary, bytes);
    return Optional.of(reference);
  }

  private Optional<COSBase> space(CosFile file) throws IOException {
    if (components == 1) {
      return Optional.of(Dict.name("DeviceGray"));
    }
    if (components == 3) {
      return Optional.of(Dict.name("DeviceRGB"));
    }
    var inks = inkProfile();
    return inks.length == 0
        ? Optional.empty()
        : Optional.of(
            Dict.array(Dict.name("ICCBased"), file.addStream(new Dict().integer("N", 4), inks)));
  }

  /** The profile of a picture of four inks, without which PDF/A cannot show it (ISO 19005-3, 6.2.4.2). */
  private byte[] inkProfile() {
    var whole = new Bytes(4_096);
    profile.values().forEach(part -> whole.write(part, 0, part.length));
    var icc = whole.toArray();
    boolean isSound = icc.length >= 128
        && u8(icc, 8) <= 4
        && new String(icc, 16, 4, StandardCharsets.US_ASCII).equals("CMYK")
        && new String(icc, 36, 4, StandardCharsets.US_ASCII).equals("acsp");
    return isSound ? icc : new byte[0];
  }

  /** Reads the segments before the first scan; tells whether they make a picture that PDF knows. */
  private boolean readsHead() {
    int at = 2;
    while (at + 4 <= bytes.length && u8(bytes, at) == 0xFF) {
      int marker = u8(bytes, at + 1);
      if (marker == FILL) {
        at++;
        continue;
      }
      int length = u16(bytes, at + 2);
      if (marker == START_OF_SCAN) {
        return width > 0 && height > 0 && (components == 1 || components == 3 || components == 4);
      }
      if (length < 2 || at + 2 + length > bytes.length) {
        return false;
      }
      if (!segment(marker, at + 4, length - 2)) {
        return false;
      }
      at += 2 + length;
    }
    return false;
  }

  private boolean segment(int marker, int at, int length) {
    if (marker >= 0xC0 && marker <= 0xC2 && length >= 6) {
      height = u16(bytes, at + 1);
      width = u16(bytes, at + 3);
      components = u8(bytes, at + 5);
      return u8(bytes, at) == 8;
    }
    if (marker == APP14 && starts(ADOBE, at, length)) {
      isAdobe = true;
    } else if (marker == APP2 && starts(PROFILE, at, length) && length > 14) {
      profile.put(u8(bytes, at + 12), Arrays.copyOfRange(bytes, at + 14, at + length));
    }
    // Lossless, differential and arithmetic coding are unknown to the filter DCTDecode.
    return !(marker >= 0xC3 && marker <= 0xCF && marker != 0xC4 && marker != 0xCC);
  }

  private boolean starts(byte[] prefix, int at, int length) {
    return length >= prefix.length
        && Arrays.equals(prefix, 0, prefix.length, bytes, at, at + prefix.length);
  }

  private static int u8(byte[] from, int at) {
    return from[at] & 0xFF;
  }

  private static int u16(byte[] from, int at) {
    return u8(from, at) << 8 | u8(from, at + 1);
  }
}
