package org.offprint.typeset.layout;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the size of a picture from its first bytes. */
final class PictureSizes {
  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_HEADER = 0x49484452;
  private static final int JPEG = 0xFFD8;
  private static final int LARGEST = 100_000;

  private PictureSizes() {}

  /** PNG (ISO/IEC 15948, 11.2.2): the first chunk is IHDR. */
  static Optional<PictureBox.Size> png(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    if (data.readLong() != PNG) {
      return Optional.empty();
    }
    data.readInt();
    return data.readInt() == PNG_HEADER ? size(data.readInt(), data.readInt()) : Optional.empty();
  }

  /** JPEG (ITU-T T.81, B.2.2): the first frame header, SOF0 to SOF15 without DHT, JPG and DAC. */
  static Optional<PictureBox.Size> jpeg(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    if (data.readUnsignedShort() != JPEG) {
      return Optional.empty();
    }
    while (true) {
      int marker = data.readUnsignedShort();
      if (marker >>> 8 != 0xFF) {
        return Optional.empty();
      }
      int length = data.readUnsignedShort();
      int kind = marker & 0xFF;
      if (kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC) {
        data.readUnsignedByte();
        int height = data.readUnsignedShort();
        return size(data.readUnsignedShort(), height);
      }
      if (length < 2) {
        return Optional.empty();
      }
      data.skipNBytes(length - 2);
    }
  }

  private static Optional<PictureBox.Size> size(int width, int height) {
    boolean sane = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
    return sane ? Optional.of(new PictureBox.Size(width, height)) : Optional.empty();
  }
}
