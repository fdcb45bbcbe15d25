package org.offprint.convert;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text that bytes hold, and what had to be assumed.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding
 * @param findings what was assumed, and which bytes meant nothing
 */
public record Decoding(String text, Charset charset, List<Finding> findings) {

  /** Keeps its own copy. */
  public Decoding {
    findings = List.copyOf(findings);
  }

  /**
   * Decodes an input: in the encoding that a person tells; else as its bytes tell for sure; else in the encoding that
   * was declared outside them; else as they read best.
   *
   * @param input the input
   * @return its text
   */
  public static Decoding of(Input input) {
    return of(input, "");
  }

  /**
   * Decodes an input as {@link #of(Input)} does, with what it declares itself.
   *
   * @param input the input
   * @param label the label of the encoding that the input declares; what was declared outside it wins
   * @return its text
   */
  public static Decoding of(Input input, String label) {
    if (input.forced().isPresent()) {
      return of(input.bytes(), input.forced().get());
    }
    var sure = sure(input.bytes());
    if (sure.isPresent()) {
      return sure.get();
    }
    return ofBytes(input.encoding())
        .or(() -> ofBytes(label))
        .map(charset -> of(input.bytes(), charset))
        .orElseGet(() -> guessed(input.bytes()));
  }

  /** A declared encoding that can be right, now that the bytes are neither UTF-8 nor marked. */
  private static Optional<Charset> ofBytes(String label) {
    return Encodings.named(label).filter(charset -> !charset.name().startsWith("UTF-"));
  }

  /**
   * Decodes bytes whose encoding nobody tells: by their byte order mark (Unicode clause 23.8), as UTF-16 if every other
   * byte of them is so, as UTF-8 if they are well-formed or nearly so, else as the legacy encoding in which they read
   * best.
   *
   * @param bytes the bytes
   * @return their text
   */
  public static Decoding of(byte[] bytes) {
    return sure(bytes).orElseGet(() -> guessed(bytes));
  }

  /** The text of bytes that a mark or their form gives away. */
  private static Optional<Decoding> sure(byte[] bytes) {
    var mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return Optional.of(decoded(bytes, mark.get().length(), mark.get().charset(), List.of()));
    }
    var seven = EscapedText.charset(bytes);
    if (seven.isPresent()) {
      return Optional.of(decoded(bytes, 0, seven.get(), List.of(assumed(1, seven.get(), true))));
    }
    return Utf8Shape.of(bytes).bad() == 0 && !WideText.charset(bytes).isPresent()
        ? Optional.of(decoded(bytes, 0, StandardCharsets.UTF_8, List.of()))
        : Optional.empty();
  }

  private static Decoding guessed(byte[] bytes) {
    var wide = WideText.charset(bytes);
    if (wide.isPresent()) {
      return decoded(bytes, 0, wide.get(), List.of(assumed(1, wide.get(), true)));
    }
    var shape = Utf8Shape.of(bytes);
    if (shape.isUtf8()) {
      return decoded(bytes, 0, StandardCharsets.UTF_8, List.of());
    }
    var legacy = EncodingJudge.judge(bytes);
    if (legacy.isEmpty() && shape.isMostlyAscii()) {
      return decoded(bytes, 0, StandardCharsets.UTF_8, List.of());
    }
    var charset = legacy.map(EncodingJudge.Guess::charset).orElse(LegacyEncoding.WINDOWS_1252);
    var sure = legacy.filter(EncodingJudge.Guess::isSure).isPresent();
    return decoded(bytes, 0, charset, List.of(assumed(shape.firstBadLine(), charset, sure)));
  }

  /**
   * Decodes bytes in an encoding that somebody told. ISO 8859-1 and ASCII are read as windows-1252, as every browser
   * does (WHATWG Encoding clause 4.2).
   *
   * @param bytes the bytes
   * @param charset the encoding
   * @return their text
   */
  public static Decoding of(byte[] bytes, Charset charset) {
    var latin =
        charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    var used = latin ? LegacyEncoding.WINDOWS_1252 : charset;
    var mark = ByteOrderMark.of(bytes).filter(found -> found.fits(used));
    return mark.isPresent()
        ? decoded(bytes, mark.get().length(), mark.get().charset(), List.of())
        : decoded(bytes, 0, used, List.of());
  }

  private static Decoding decoded(byte[] bytes, int from, Charset charset, List<Finding> assumed) {
    var decoder = new ByteDecoder(charset);
    var text = decoder.decode(bytes, from);
    var findings = new ArrayList<>(assumed);
    findings.addAll(decoder.findings());
    if (looksBinary(text)) {
      findings.add(Finding.of(
          Codes.LOOKS_BINARY,
          "The input looks like binary data: more than a tenth of it is no text."));
    }
    return new Decoding(text, charset, findings);
  }

  private static Finding assumed(int line, Charset charset, boolean sure) {
    return Finding.at(
        Codes.ASSUMED_ENCODING,
        line,
        "The encoding is not declared and the bytes are not UTF-8; they were read as "
            + charset.name() + (sure ? ", in which they read well." : ", which is a guess."));
  }

  private static boolean looksBinary(String text) {
    var odd = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == '\uFFFD' || c >= 0x7F && c < 0xA0) {
        odd++;
      }
    }
    return odd > 8 && odd > text.length() / 10;
  }
}
