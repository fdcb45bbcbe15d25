package org.offprint.recognition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends text that was UTF-8 and was read as windows-1252 or windows-1251, once or twice: {@code cafÃ©}, {@code donâ€™t},
 * {@code РџСЂРёРІРµС‚}. What is no whole sequence of UTF-8 stays as it is.
 */
final class Mojibake implements TextRepair {

  /** The encodings for which UTF-8 is most often taken. */
  private static final List<Charset> TAKEN_FOR =
      List.of(Charset.forName("windows-1252"), Charset.forName("windows-1251"));

  /** So many letters that are all halves of others are no words. */
  private static final int FEWEST_CYRILLIC = 6;

  private final List<Spot> spots = new ArrayList<>();

  /** Whether a text shows beyond doubt that it was read so. */
  static boolean isSure(String text) {
    for (var i = 0; i < text.length(); ) {
      var end = runEnd(text, i);
      if (end > i && isSure(text, i, end)) {
        return true;
      }
      i = Math.max(end, i + 1);
    }
    return false;
  }

  /** A quotation mark or dash of three, or an accented letter of two inside a word of small letters. */
  private static boolean isSure(String text, int from, int end) {
    var run = text.substring(from, end);
    if (mended(run).isEmpty()) {
      return false;
    }
    var small = from > 0 && Character.isLowerCase(text.charAt(from - 1))
        || end < text.length() && Character.isLowerCase(text.charAt(end)) && run.length() == 2;
    var latin = run.charAt(0) >= 0xC2 && run.charAt(0) <= 0xF4;
    return latin && (run.length() >= 3 || small) || !latin && run.length() >= FEWEST_CYRILLIC;
  }

  @Override
  public String name() {
    return RepairNames.MOJIBAKE;
  }

  @Override
  public String apply(String text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var end = i;
      while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
        end++;
      }
      var word = text.substring(i, end);
      var mended = word(word(word));
      if (!mended.equals(word)) {
        spots.add(new Spot(word, mended));
      }
      out.append(mended);
      if (end < text.length()) {
        out.append(text.charAt(end++));
      }
      i = end;
    }
    return out.toString();
  }

  private static String word(String word) {
    var out = new StringBuilder(word.length());
    for (var i = 0; i < word.length(); ) {
      var end = runEnd(word, i);
      var mended = end > i ? mended(word.substring(i, end)) : Optional.<String>empty();
      if (mended.isPresent()) {
        out.append(mended.get());
        i = end;
      } else {
        out.append(word.charAt(i++));
      }
    }
    return out.toString();
  }

  /** The end of a run of letters beyond ASCII that begins with what can be the first byte of a sequence. */
  private static int runEnd(String text, int from) {
    var end = from;
    while (end < text.length() && text.charAt(end) >= 0x80) {
      end++;
    }
    return end;
  }

  /** The text that a run was; nothing unless all of it is UTF-8 in one of the encodings. */
  private static Optional<String> mended(String run) {
    var whole = closed(run);
    for (var charset : TAKEN_FOR) {
      var bytes = bytes(whole, charset);
      var text = bytes.flatMap(Mojibake::utf8);
      if (text.isPresent() && text.get().codePoints().noneMatch(Character::isISOControl)) {
        return text;
      }
    }
    return Optional.empty();
  }

  /** The third byte of a closing quotation mark is none in windows-1252, and most programs lose it. */
  private static String closed(String run) {
    var whole = run.replace("â€\uFFFD", "â€\u009D");
    return whole.endsWith("â€") ? whole + "\u009D" : whole;
  }

  private static Optional<ByteBuffer> bytes(String run, Charset charset) {
    var bytes = ByteBuffer.allocate(run.length());
    var encoder = charset.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
    for (var i = 0; i < run.length(); i++) {
      var c = run.charAt(i);
      if (c >= 0x80 && c <= 0x9F) {
        // The bytes that windows-1252 leaves open are often kept as they are.
        bytes.put((byte) c);
        continue;
      }
      try {
        bytes.put(encoder.reset().encode(CharBuffer.wrap(new char[] {c})));
      } catch (CharacterCodingException other) {
        return Optional.empty();
      }
    }
    return Optional.of(bytes.flip());
  }

  private static Optional<String> utf8(ByteBuffer bytes) {
    try {
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  @Override
  public List<Spot> changes() {
    return spots;
  }
}
