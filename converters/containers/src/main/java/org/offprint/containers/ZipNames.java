package org.offprint.containers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The names of files in a zip: in UTF-8 where they can be, else in the code page 437 (APPNOTE appendix D). */
final class ZipNames {

  private static final int UNICODE_PATH = 0x7075;
  private static final String CODE_PAGE = "IBM437";

  private ZipNames() {}

  static String of(byte[] name, boolean utf8, ByteBuffer extra) {
    return inside(utf8 ? new String(name, StandardCharsets.UTF_8) : decoded(name, extra));
  }

  /** The field of Info-ZIP (clause 4.6.9), else UTF-8 if it is well-formed, as many tools write it unsaid. */
  private static String decoded(byte[] name, ByteBuffer extra) {
    for (var i = 0; i + 4 <= extra.limit(); ) {
      var length = Short.toUnsignedInt(extra.getShort(i + 2));
      if (Short.toUnsignedInt(extra.getShort(i)) == UNICODE_PATH
          && length > 5
          && i + 4 + length <= extra.limit()) {
        return new String(extra.array(), i + 9, length - 5, StandardCharsets.UTF_8);
      }
      i += 4 + length;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException other) {
      var page =
          Charset.isSupported(CODE_PAGE) ? Charset.forName(CODE_PAGE) : StandardCharsets.ISO_8859_1;
      return new String(name, page);
    }
  }

  /** A path that does not lead out: slashes, no drive, no root, no step above the top. */
  static String inside(String name) {
    var path = name.replace('\\', '/').replace("\0", "");
    while (path.length() > 1 && path.charAt(1) == ':') {
      path = path.substring(2);
    }
    var start = 0;
    while (start < path.length() && path.charAt(start) == '/') {
      start++;
    }
    return Addresses.withoutDots(path.substring(start));
  }
}
