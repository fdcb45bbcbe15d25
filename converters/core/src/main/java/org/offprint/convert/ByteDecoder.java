package org.offprint.convert;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decodes bytes, with U+FFFD for those that mean nothing (Unicode clause 3.9), and tells where they stand. */
final class ByteDecoder {

  /** After so many places the rest is counted. */
  private static final int PLACES = 5;

  private static final int BYTES_TOLD = 8;

  private final Charset charset;
  private final List<Finding> findings = new ArrayList<>();
  private int places;
  private int line = 1;
  private int lineStart;
  private int counted;

  /** The bytes without meaning that lie side by side, and where they stand in the text. */
  private int badFrom;

  private int badTo = -1;
  private int badAt;

  ByteDecoder(Charset charset) {
    this.charset = charset;
  }

  String decode(byte[] bytes, int from) {
    return charset.equals(LegacyEncoding.WINDOWS_1252)
        ? LegacyEncoding.windows1252(bytes, from)
        : strictly(bytes, from);
  }

  List<Finding> findings() {
    return findings;
  }

  private String strictly(byte[] bytes, int from) {
    var decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var most = Math.max(1.0, decoder.maxCharsPerByte());
    var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * most) + 1);
    for (var result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      if (in.position() != badTo) {
        tell(bytes, out);
        badFrom = in.position();
        badAt = out.position();
      }
      badTo = in.position() + result.length();
      in.position(badTo);
      out.put('\uFFFD');
    }
    tell(bytes, out);
    decoder.flush(out);
    if (places > PLACES) {
      var more = places - PLACES;
      findings.add(Finding.of(
          Codes.BAD_BYTES,
          String.format(Locale.ROOT, "There are %d such places more, %d in all.", more, places)));
    }
    return out.flip().toString();
  }

  private void tell(byte[] bytes, CharBuffer out) {
    if (badTo < 0 || ++places > PLACES) {
      return;
    }
    for (; counted < badAt; counted++) {
      var c = out.get(counted);
      if (c == '\n' || c == '\r' && out.get(counted + 1) != '\n') {
        line++;
        lineStart = counted + 1;
      }
    }
    var hex = new StringBuilder();
    for (var i = badFrom; i < badTo && i < badFrom + BYTES_TOLD; i++) {
      hex.append(String.format(Locale.ROOT, " %02X", bytes[i]));
    }
    hex.append(badTo > badFrom + BYTES_TOLD ? " …" : "");
    findings.add(new Finding(
        Codes.BAD_BYTES,
        line,
        badAt - lineStart + 1,
        "Bytes that mean nothing in " + charset.name() + ":" + hex + ".",
        Codes.BAD_BYTES.hint()));
  }
}
