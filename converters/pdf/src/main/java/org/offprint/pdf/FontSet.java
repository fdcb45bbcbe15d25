package org.offprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.typeset.FontFace;

/** The fonts of a document, in the order in which it needs them. */
final class FontSet {
  private final CosFile file;
  private final FontPrograms programs;
  private final Map<FontFace, Codes> codes = new IdentityHashMap<>();
  private final List<SubsetFont> fonts = new ArrayList<>();

  FontSet(CosFile file, FontPrograms programs) {
    this.file = file;
    this.programs = programs;
  }

  /** The codes of a face. */
  Codes codes(FontFace face) {
    return codes.computeIfAbsent(face, Codes::new);
  }

  /** Saves the fonts; no code may be asked for after it. Returns the font resources of the pages. */
  Dict save() throws IOException {
    var resources = new Dict();
    for (var font : fonts) {
      new FontDictionaries(file, font, programs.of(font.face())).save();
      resources.put(font.resource(), font.reference());
    }
    return resources;
  }

  /** The codes of one face. Where one font has no code left, the next begins. */
  final class Codes {
    private final FontFace face;
    private final Code[] first;
    private final Map<Pair, Code> further = new HashMap<>();
    private SubsetFont font;

    private Codes(FontFace face) {
      this.face = face;
      first = new Code[face.glyphCount()];
      font = begin();
    }

    private SubsetFont begin() {
      var begun = new SubsetFont(face, "F" + fonts.size(), file.reserve());
      fonts.add(begun);
      return begun;
    }

    /** The code of a glyph with a text. */
    Code of(int glyph, String text) {
      var known = first[glyph];
      if (known == null) {
        first[glyph] = add(glyph, text);
        return first[glyph];
      }
      if (known.text().equals(text)) {
        return known;
      }
      return further.computeIfAbsent(new Pair(glyph, text), pair -> add(pair.glyph, pair.text));
    }

    private Code add(int glyph, String text) {
      if (font.isFull()) {
        font = begin();
      }
      return font.add(glyph, text);
    }
  }

  private record Pair(int glyph, String text) {}
}
