package org.offprint.typeset.font;

/** Puts combining marks where they belong: by the anchors of the font, else by the boxes of the glyphs. */
final class MarkPlacement {
  private MarkPlacement() {}

  static void place(
      Face face, ShapingPlan plan, GlyphBuffer buffer, String text, boolean backwards) {
    for (int i = 1; i < buffer.size; i++) {
      if (buffer.clusters[i] == buffer.clusters[i - 1] && isMark(face, buffer, i, text)) {
        buffer.advances[i] = 0;
        if (!face.positioning().attach(plan.marks(), buffer, i)) {
          centre(face, buffer, i);
        }
        if (backwards) {
          // The pen has not passed the base yet when the mark is drawn first.
          buffer.dx[i] += baseAdvance(buffer, i);
        }
      }
    }
  }

  private static boolean isMark(Face face, GlyphBuffer buffer, int i, String text) {
    if (face.isMark(buffer.ids[i])) {
      return true;
    }
    int start = buffer.clusters[i];
    int next = start + Character.charCount(text.codePointAt(start));
    return next < text.length()
        && Character.getType(text.codePointAt(next)) == Character.NON_SPACING_MARK;
  }

  private static void centre(Face face, GlyphBuffer buffer, int mark) {
    int base = mark - 1;
    while (base > 0
        && buffer.clusters[base - 1] == buffer.clusters[mark]
        && buffer.advances[base] == 0) {
      base--;
    }
    var under = face.box(buffer.ids[base]);
    var box = face.box(buffer.ids[mark]);
    int middle = (under[0] + under[2]) / 2 - (box[0] + box[2]) / 2;
    buffer.dx[mark] = middle - baseAdvance(buffer, mark);
    boolean above = box[1] > face.xHeight() / 2;
    if (above) {
      int top = Math.max(under[3], topOfMarks(face, buffer, base, mark));
      buffer.dy[mark] = Math.max(0, top + face.unitsPerEm() / 25 - box[1]);
    } else if (box[3] <= 0) {
      buffer.dy[mark] =
          Math.min(0, bottomOfMarks(face, buffer, base, mark) - face.unitsPerEm() / 25 - box[3]);
    }
  }

  private static int topOfMarks(Face face, GlyphBuffer buffer, int base, int mark) {
    int top = Integer.MIN_VALUE;
    for (int i = base + 1; i < mark; i++) {
      top = Math.max(top, face.box(buffer.ids[i])[3] + buffer.dy[i]);
    }
    return top;
  }

  private static int bottomOfMarks(Face face, GlyphBuffer buffer, int base, int mark) {
    int bottom = face.box(buffer.ids[base])[1];
    for (int i = base + 1; i < mark; i++) {
      bottom = Math.min(bottom, face.box(buffer.ids[i])[1] + buffer.dy[i]);
    }
    return bottom;
  }

  private static int baseAdvance(GlyphBuffer buffer, int mark) {
    int sum = 0;
    for (int i = mark - 1; i >= 0 && buffer.clusters[i] == buffer.clusters[mark]; i--) {
      sum += buffer.advances[i];
    }
    return sum;
  }
}
