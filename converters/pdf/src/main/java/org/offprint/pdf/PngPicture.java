package org.offprint.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * A PNG picture (ISO/IEC 15948). Its compressed rows are what the filter FlateDecode takes; only transparent and
 * interlaced pictures are taken apart.
 */
final class PngPicture {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int GREY = 0;
  private static final int COLOUR = 2;
  private static final int PALETTE = 3;

  private final ByteBuffer chunks;
  private final Bytes data = new Bytes(65_536);
  private Optional<PngFormat> format = Optional.empty();
  private byte[] palette = {};
  private byte[] transparency = {};

  PngPicture(byte[] bytes) {
    chunks = ByteBuffer.wrap(bytes);
  }

  static boolean isPng(byte[] bytes) {
    return bytes.length > 33 && ByteBuffer.wrap(bytes).getLong() == SIGNATURE;
  }

  /** Saves it; nothing if it is damaged. */
  Optional<COSObject> save(CosFile file) throws IOException {
    readChunks();
    if (format.isEmpty() || format.get().type() == PALETTE && palette.length < 3) {
      return Optional.empty();
    }
    var png = format.get();
    var rows = PngRows.of(png, data);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    boolean hasAlpha = png.hasAlpha() || png.type() == PALETTE && transparency.length > 0;
    var dictionary = dictionary(png);
    if (!hasAlpha && !png.interlaced()) {
      var reference = file.reserve();
      predicted(dictionary, png.colourFormat()).name("Filter", "FlateDecode");
      file.putFinished(reference, dictionary, data.toArray());
      return Optional.of(reference);
    }
    if (hasAlpha) {
      var mask = png.hasAlpha() ? rows.get().alpha() : rows.get().mapped(transparency);
      var opacity = dictionary(png.maskFormat()).name("ColorSpace", "DeviceGray");
      dictionary.put(
          "SMask", file.addStream(predicted(opacity, png.maskFormat()), mask.filtered()));
    }
    predicted(dictionary, png.colourFormat());
    return Optional.of(file.addStream(dictionary, rows.get().colour().filtered()));
  }

  private Dict dictionary(PngFormat png) {
    var dictionary = Dict.of("XObject")
        .name("Subtype", "Image")
        .integer("Width", png.width())
        .integer("Height", png.height())
        .put("ColorSpace", space(png))
        .integer("BitsPerComponent", png.depth());
    boolean hasKey = png.type() == GREY && transparency.length == 2
        || png.type() == COLOUR && transparency.length == 6;
    return hasKey ? dictionary.put("Mask", key()) : dictionary;
  }

  private COSBase space(PngFormat png) {
    if (png.type() == PALETTE) {
      int last = Math.min(256, palette.length / 3) - 1;
      return Dict.array(
          Dict.name("Indexed"),
          Dict.name("DeviceRGB"),
          COSInteger.get(last),
          new COSString(Arrays.copyOf(palette, 3 * (last + 1))));
    }
    return Dict.name(png.isGrey() ? "DeviceGray" : "DeviceRGB");
  }

  /** The one colour that is transparent, as a range for each component. */
  private COSArray key() {
    var key = new COSArray();
    for (int i = 0; i < transparency.length; i += 2) {
      var sample = COSInteger.get((transparency[i] & 0xFF) << 8 | transparency[i + 1] & 0xFF);
      key.add(sample);
      key.add(sample);
    }
    return key;
  }

  private static Dict predicted(Dict dictionary, PngFormat png) {
    return dictionary.put(
        "DecodeParms",
        new Dict()
            .integer("Predictor", 15)
            .integer("Colors", png.channels())
            .integer("BitsPerComponent", png.depth())
            .integer("Columns", png.width()));
  }

  private void readChunks() {
    int at = 8;
    while (at + 12 <= chunks.capacity()) {
      int length = chunks.getInt(at);
      if (length < 0 || length > chunks.capacity() - at - 12) {
        return;
      }
      var content = new byte[length];
      chunks.get(at + 8, content);
      var type = new byte[4];
      chunks.get(at + 4, type);
      chunk(new String(type, StandardCharsets.ISO_8859_1), content);
      at += 12 + length;
    }
  }

  private void chunk(String type, byte[] content) {
    switch (type) {
      case "IHDR" -> format = PngFormat.of(content);
      case "PLTE" -> palette = content;
      case "tRNS" -> transparency = content;
      case "IDAT" -> data.write(content, 0, content.length);
      default -> {
        // Text, times and colour hints say nothing to a page.
      }
    }
  }
}
