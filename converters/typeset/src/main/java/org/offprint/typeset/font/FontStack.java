package org.offprint.typeset.font;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.offprint.typeset.FontFace;

/**
 * Faces of one style in order of preference. What the first face lacks comes from the next, by whole
 * grapheme clusters. Shaped words are kept, up to a bound.
 */
public final class FontStack {
  /** Letters may join. */
  public static final int LIGATURES = 1;

  /** Letters look like capitals; the text stays as it is. */
  public static final int CAPITALS = 2;

  private static final int KEPT_WORDS = 4_000;
  private static final int LONGEST_KEPT = 40;

  /** Longer stretches are shaped in pieces, so that a line without a space costs linear time. */
  private static final int LONGEST_PART = 512;

  private final FontLibrary library;
  private final BundledFace[] faces;
  private final Shaper shaper = new SimpleShaper();
  private final ConcurrentMap<WordKey, Word> words = new ConcurrentHashMap<>();

  FontStack(FontLibrary library, BundledFace... faces) {
    this.library = library;
    this.faces = faces;
  }

  /** The preferred face. */
  public FontFace face() {
    return face(0);
  }

  private Face face(int index) {
    return library.face(faces[index]);
  }

  /**
   * Shapes a word.
   *
   * @param text its characters, at least one
   * @param language a BCP 47 tag, or empty
   * @param level the bidirectional level (UAX #9)
   * @param looks {@link #LIGATURES} and {@link #CAPITALS}, added up
   */
  public Word word(String text, String language, int level, int looks) {
    int system = LanguageSystems.of(language);
    if (text.length() > LONGEST_KEPT) {
      return shape(text, system, level, looks);
    }
    var key = new WordKey(text, system, level, looks);
    var word = words.get(key);
    if (word == null) {
      word = shape(text, system, level, looks);
      if (words.size() >= KEPT_WORDS) {
        words.clear();
      }
      words.put(key, word);
    }
    return word;
  }

  private Word shape(String text, int system, int level, int looks) {
    if (isPlain(text, looks)) {
      var feature = new Shaper.Feature(Scripts.LATIN, system, level, looks);
      return new Word(text, new Shaped[] {part(text, 0, text.length(), 0, feature)}, List.of());
    }
    var parts = new ArrayList<Shaped>(1);
    var missing = new ArrayList<String>(0);
    int start = 0;
    int face = -1;
    int script = Scripts.COMMON;
    for (int i = 0; i < text.length(); ) {
      int end = Clusters.end(text, i);
      int wanted = faceFor(text, i, end, looks, system);
      if (wanted < 0) {
        missing.add(text.substring(i, end));
        wanted = 0;
      }
      int own = Scripts.of(text.codePointAt(i));
      boolean other = own != Scripts.COMMON && script != Scripts.COMMON && own != script;
      if (i > 0 && (wanted != face || other || i - start >= LONGEST_PART)) {
        parts.add(part(text, start, i, face, new Shaper.Feature(script, system, level, looks)));
        start = i;
        script = Scripts.COMMON;
      }
      face = wanted;
      script = own == Scripts.COMMON ? script : own;
      i = end;
    }
    parts.add(
        part(text, start, text.length(), face, new Shaper.Feature(script, system, level, looks)));
    return new Word(text, parts.toArray(new Shaped[0]), List.copyOf(missing));
  }

  /** Whether each character is a cluster of Latin or common script that the first face has: most words. */
  private boolean isPlain(String text, int looks) {
    var first = face(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x250 || c == 0xAD || first.glyph(c) == 0) {
        return false;
      }
    }
    return (looks & CAPITALS) == 0 && text.length() <= LONGEST_PART;
  }

  private Shaped part(String text, int start, int end, int face, Shaper.Feature feature) {
    return shaper.shape(text, start, end, face(face), feature);
  }

  /** The first face that has a glyph for all of a cluster, or for characters that look the same; -1 if none. */
  private int faceFor(String text, int start, int end, int looks, int system) {
    boolean capitals = (looks & CAPITALS) != 0;
    if (!capitals && end - start == 1 && face(0).glyph(text.charAt(start)) != 0) {
      return 0;
    }
    var composed = Clusters.compose(text.substring(start, end));
    var cluster = capitals ? Capitals.of(composed, system) : composed;
    for (int i = 0; i < faces.length; i++) {
      if (covers(face(i), cluster, false)) {
        return i;
      }
    }
    for (int i = 0; i < faces.length; i++) {
      if (covers(face(i), cluster, true)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean covers(Face face, String cluster, boolean alike) {
    for (int i = 0; i < cluster.length(); ) {
      int codePoint = cluster.codePointAt(i);
      int glyph = alike ? Substitutes.glyph(face, codePoint) : face.glyph(codePoint);
      if (glyph == 0 && !Clusters.isIgnorable(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }
}
