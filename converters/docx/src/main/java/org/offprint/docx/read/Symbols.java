package org.offprint.docx.read;

import java.util.Locale;
import java.util.Optional;

/** Characters that a document names by a place in a symbol font (clause 17.3.3.30), as characters of Unicode. */
final class Symbols {

  /** The letters of the font Symbol from 0x41 and from 0x61. */
  private static final String CAPITALS = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final String SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private Symbols() {}

  /** The character, or nothing where the font has none that is known. */
  static Optional<String> of(String font, String code) {
    int at;
    try {
      at = Integer.parseInt(code, 16);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
    var place = at >= 0xF000 && at <= 0xF0FF ? at - 0xF000 : at;
    var name = font.toLowerCase(Locale.ROOT);
    if (name.equals("symbol")) {
      return symbol(place);
    } else if (name.startsWith("wingdings")) {
      return dingbat(place);
    }
    var usual = at < 0xE000 && at > 0x20 && Character.isValidCodePoint(at) && at < 0xD800;
    return usual ? Optional.of(Character.toString(at)) : Optional.empty();
  }

  private static Optional<String> symbol(int place) {
    if (place >= 0x41 && place <= 0x5A) {
      return Optional.of(CAPITALS.substring(place - 0x41, place - 0x40));
    } else if (place >= 0x61 && place <= 0x7A) {
      return Optional.of(SMALL.substring(place - 0x61, place - 0x60));
    }
    return switch (place) {
      case 0xA3 -> Optional.of("≤");
      case 0xA5 -> Optional.of("∞");
      case 0xAB -> Optional.of("↔");
      case 0xAC -> Optional.of("←");
      case 0xAD -> Optional.of("↑");
      case 0xAE -> Optional.of("→");
      case 0xAF -> Optional.of("↓");
      case 0xB0 -> Optional.of("°");
      case 0xB1 -> Optional.of("±");
      case 0xB2 -> Optional.of("″");
      case 0xB3 -> Optional.of("≥");
      case 0xB4 -> Optional.of("×");
      case 0xB7 -> Optional.of("•");
      case 0xB8 -> Optional.of("÷");
      case 0xB9 -> Optional.of("≠");
      case 0xBB -> Optional.of("≈");
      case 0xD2, 0xE2 -> Optional.of("®");
      case 0xD3, 0xE3 -> Optional.of("©");
      case 0xD4, 0xE4 -> Optional.of("™");
      default ->
        place > 0x20 && place < 0x41 ? Optional.of(Character.toString(place)) : Optional.empty();
    };
  }

  private static Optional<String> dingbat(int place) {
    return switch (place) {
      case 0x4A -> Optional.of("☺");
      case 0x6C, 0x9F -> Optional.of("●");
      case 0x6E, 0xA7 -> Optional.of("■");
      case 0xA8 -> Optional.of("◻");
      case 0xDF -> Optional.of("←");
      case 0xE0 -> Optional.of("→");
      case 0xE8 -> Optional.of("➔");
      case 0xFB -> Optional.of("✗");
      case 0xFC -> Optional.of("✓");
      case 0xFD -> Optional.of("☒");
      case 0xFE -> Optional.of("☑");
      default -> Optional.empty();
    };
  }
}
