package org.offprint.typeset.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a font file and its table directory (OpenType 1.9, "Organization of an OpenType Font"). */
final class Sfnt {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int APPLE_TRUE_TYPE = 0x74727565;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private final byte[] data;

  Sfnt(byte[] data) {
    this.data = data;
    if (data.length < DIRECTORY || u32(0) != TRUE_TYPE && u32(0) != APPLE_TRUE_TYPE) {
      throw new IllegalArgumentException("not a TrueType font");
    }
    for (int i = 0; i < u16(4); i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (entry + ENTRY > data.length
          || (u32(entry + 8) & 0xFFFFFFFFL) + (u32(entry + 12) & 0xFFFFFFFFL) > data.length) {
        throw new IllegalArgumentException("a table of the font lies outside the file");
      }
    }
  }

  /** The offset of a table in the file, or -1 if the font has none. */
  int find(String tag) {
    int entry = entry(tag);
    return entry < 0 ? -1 : u32(entry + 8);
  }

  /** The offset of a table that must be there. */
  int require(String tag) {
    int offset = find(tag);
    if (offset < 0) {
      throw new IllegalArgumentException("the font has no table " + tag);
    }
    return offset;
  }

  private int entry(String tag) {
    int wanted = tag(tag);
    for (int i = 0; i < u16(4); i++) {
      int entry = DIRECTORY + ENTRY * i;
      if (u32(entry) == wanted) {
        return entry;
      }
    }
    return -1;
  }

  int u8(int offset) {
    return data[offset] & 0xFF;
  }

  int u16(int offset) {
    return (data[offset] & 0xFF) << 8 | data[offset + 1] & 0xFF;
  }

  int s16(int offset) {
    return (short) u16(offset);
  }

  int u32(int offset) {
    return u16(offset) << 16 | u16(offset + 2);
  }

  String text(int offset, int length, boolean utf16) {
    var charset = utf16 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    return new String(data, offset, length, charset);
  }

  ByteBuffer bytes() {
    return ByteBuffer.wrap(data).asReadOnlyBuffer();
  }

  /** The number that four characters make. */
  static int tag(String tag) {
    return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
  }
}
