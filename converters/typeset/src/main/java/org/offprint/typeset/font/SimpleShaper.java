package org.offprint.typeset.font;

/**
 * Shapes scripts whose letters stand one after another: Latin, Greek, Cyrillic, Armenian, Georgian,
 * Hebrew. Clusters are composed, substituted (GSUB), kerned and their marks attached (GPOS); where the
 * font has no anchors, marks are centred above or below their base.
 */
final class SimpleShaper implements Shaper {
  private static final int FI = 0xFB01;
  private static final int FL = 0xFB02;

  @Override
  public Shaped shape(String text, int start, int end, Face face, Feature feature) {
    var buffer = new GlyphBuffer(end - start + 2);
    for (int i = start; i < end; ) {
      int next = isAlone(text, i, end) ? i + 1 : Math.min(end, Clusters.end(text, i));
      map(text, i, next, face, buffer, feature);
      i = next;
    }
    var plan = face.plan(
        feature.script() == Scripts.COMMON ? Scripts.LATIN : feature.script(), feature.language());
    if (feature.ligatures()) {
      face.substitution().apply(plan.substitutions(), plan.digests(), buffer);
      if (plan.formLigatures()) {
        joinByForms(face, buffer);
      }
    }
    buffer.place(face);
    hideIgnorables(text, buffer);
    face.positioning().kern(plan.kerning(), buffer);
    MarkPlacement.place(face, plan, buffer, text, (feature.level() & 1) != 0);
    return new Shaped(face, buffer, texts(text, end, buffer, feature.level()), feature.level());
  }

  /** Whether a character is a cluster by itself: quick for most text. */
  private static boolean isAlone(String text, int i, int end) {
    if (text.charAt(i) >= 0x300 || i + 1 == text.length()) {
      return i + 1 == end && text.charAt(i) < 0x300;
    }
    char next = text.charAt(i + 1);
    return next < 0x300 && next != 0xAD && next != '\n';
  }

  private static void map(
      String text, int start, int end, Face face, GlyphBuffer buffer, Feature feature) {
    int level = feature.level();
    int before = buffer.size;
    if (end - start == 1 && !feature.capitals()) {
      buffer.add(Substitutes.glyph(face, mirrored(text.charAt(start), level)), start);
    } else {
      var shown = shown(text.substring(start, end), feature);
      for (int i = 0; i < shown.length(); ) {
        int codePoint = shown.codePointAt(i);
        i += Character.charCount(codePoint);
        if (!Clusters.isIgnorable(codePoint)) {
          buffer.add(Substitutes.glyph(face, mirrored(codePoint, level)), start);
        }
      }
    }
    if (buffer.size == before) {
      buffer.add(face.glyph(' '), start);
    } else if (lacksGlyph(buffer, before)) {
      buffer.size = before;
      buffer.add(face.glyph(Substitutes.BOX), start);
    }
  }

  private static boolean lacksGlyph(GlyphBuffer buffer, int from) {
    for (int i = from; i < buffer.size; i++) {
      if (buffer.ids[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static String shown(String cluster, Feature feature) {
    var composed = Clusters.compose(cluster);
    return feature.capitals() ? Capitals.of(composed, feature.language()) : composed;
  }

  private static int mirrored(int codePoint, int level) {
    return (level & 1) != 0 && Character.isMirrored(codePoint) ? Mirrors.of(codePoint) : codePoint;
  }

  /** Some fonts have the ligatures fi and fl, but no feature that puts them in. */
  private static void joinByForms(Face face, GlyphBuffer buffer) {
    int f = face.glyph('f');
    int fi = face.glyph(FI);
    int fl = face.glyph(FL);
    var positions = new int[2];
    for (int i = 0; i + 1 < buffer.size; i++) {
      boolean marked = i + 2 < buffer.size && buffer.clusters[i + 2] == buffer.clusters[i + 1];
      if (buffer.ids[i] == f && !marked) {
        int next = buffer.ids[i + 1];
        int joined = next == face.glyph('i') ? fi : next == face.glyph('l') ? fl : 0;
        if (joined != 0) {
          positions[0] = i;
          positions[1] = i + 1;
          buffer.ligate(positions, 2, joined);
        }
      }
    }
  }

  /** Format characters without a base are there, but take no room. */
  private static void hideIgnorables(String text, GlyphBuffer buffer) {
    for (int i = 0; i < buffer.size; i++) {
      int codePoint = text.codePointAt(buffer.clusters[i]);
      if (codePoint >= 0x80 && Clusters.isIgnorable(codePoint)) {
        buffer.advances[i] = 0;
      }
    }
  }

  /** What each glyph shows, in the order as seen. */
  private static String[] texts(String text, int end, GlyphBuffer buffer, int level) {
    var texts = new String[buffer.size];
    int next = end;
    for (int i = buffer.size - 1; i >= 0; i--) {
      boolean first = i == 0 || buffer.clusters[i - 1] != buffer.clusters[i];
      int place = (level & 1) == 0 ? i : buffer.size - 1 - i;
      texts[place] = first ? Substitutes.text(text, buffer.clusters[i], next) : "";
      if (first) {
        next = buffer.clusters[i];
      }
    }
    return texts;
  }
}
