package org.offprint.text.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encodings of RTF: that of the document ({@code \ansicpg}) and those of its fonts ({@code \fcharset}). */
final class RtfCharsets {

  private static final Map<Integer, String> FONTS = Map.ofEntries(
      Map.entry(77, "x-MacRoman"),
      Map.entry(128, "windows-31j"),
      Map.entry(129, "x-windows-949"),
      Map.entry(130, "x-Johab"),
      Map.entry(134, "GBK"),
      Map.entry(136, "x-windows-950"),
      Map.entry(161, "windows-1253"),
      Map.entry(162, "windows-1254"),
      Map.entry(163, "windows-1258"),
      Map.entry(177, "windows-1255"),
      Map.entry(178, "windows-1256"),
      Map.entry(186, "windows-1257"),
      Map.entry(204, "windows-1251"),
      Map.entry(222, "x-windows-874"),
      Map.entry(238, "windows-1250"),
      Map.entry(254, "IBM437"),
      Map.entry(255, "IBM850"));

  private static final Map<Integer, String> PAGES = Map.ofEntries(
      Map.entry(708, "ISO-8859-6"),
      Map.entry(874, "x-windows-874"),
      Map.entry(932, "windows-31j"),
      Map.entry(936, "GBK"),
      Map.entry(949, "x-windows-949"),
      Map.entry(950, "x-windows-950"),
      Map.entry(1361, "x-Johab"),
      Map.entry(10000, "x-MacRoman"),
      Map.entry(65001, "UTF-8"));

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset document = known("windows-1252");

  /** The encoding that a control word of the header names. */
  void document(String name) {
    document = known(name);
  }

  /** The code page of the document. */
  void page(int page) {
    document = page(page, document);
  }

  private static Charset page(int page, Charset otherwise) {
    var name = PAGES.getOrDefault(
        page, page >= 1250 && page <= 1258 ? "windows-" + page : page > 0 ? "IBM" + page : "");
    return name.isEmpty() || !Charset.isSupported(name) ? otherwise : Charset.forName(name);
  }

  /** The character set of a font. */
  void font(int font, int set) {
    var name = FONTS.get(set);
    if (name != null && fonts.size() < 100_000) {
      fonts.put(font, known(name));
    }
  }

  void fontPage(int font, int page) {
    fonts.put(font, page(page, document));
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, document);
  }

  private static Charset known(String name) {
    if (Charset.isSupported(name)) {
      return Charset.forName(name);
    }
    return Charset.isSupported("windows-1252")
        ? Charset.forName("windows-1252")
        : StandardCharsets.ISO_8859_1;
  }
}
