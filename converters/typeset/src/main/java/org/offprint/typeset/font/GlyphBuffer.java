package org.offprint.typeset.font;

import java.util.Arrays;

/** The glyphs of a run while it is being shaped, in logical order. */
final class GlyphBuffer {
  int[] ids;
  int[] clusters;
  int[] advances;
  int[] dx;
  int[] dy;
  int size;

  GlyphBuffer(int capacity) {
    ids = new int[capacity];
    clusters = new int[capacity];
  }

  /** Appends a glyph that shows the cluster which starts at a character. */
  void add(int glyph, int cluster) {
    grow(size + 1);
    ids[size] = glyph;
    clusters[size++] = cluster;
  }

  /** Puts one glyph in the place of several, some of which may not be neighbours. */
  void ligate(int[] positions, int count, int glyph) {
    int first = positions[0];
    int cluster = clusters[first];
    // Marks passed over stay behind the ligature and show the same cluster.
    for (int i = first; i <= positions[count - 1]; i++) {
      clusters[i] = cluster;
    }
    ids[first] = glyph;
    for (int i = count - 1; i > 0; i--) {
      remove(positions[i]);
    }
  }

  /** Puts several glyphs in the place of one. */
  void expand(int position, int[] glyphs) {
    int more = glyphs.length - 1;
    if (more < 0) {
      remove(position);
      return;
    }
    grow(size + more);
    System.arraycopy(ids, position + 1, ids, position + 1 + more, size - position - 1);
    System.arraycopy(clusters, position + 1, clusters, position + 1 + more, size - position - 1);
    System.arraycopy(glyphs, 0, ids, position, glyphs.length);
    Arrays.fill(clusters, position + 1, position + 1 + more, clusters[position]);
    size += more;
  }

  private void remove(int position) {
    System.arraycopy(ids, position + 1, ids, position, size - position - 1);
    System.arraycopy(clusters, position + 1, clusters, position, size - position - 1);
    size--;
  }

  /** Ends substitution and gives each glyph the width of its face. */
  void place(Face face) {
    advances = new int[size];
    dx = new int[size];
    dy = new int[size];
    for (int i = 0; i < size; i++) {
      advances[i] = face.advance(ids[i]);
    }
  }

  private void grow(int wanted) {
    if (wanted > ids.length) {
      ids = Arrays.copyOf(ids, Math.max(wanted, 2 * ids.length));
      clusters = Arrays.copyOf(clusters, ids.length);
    }
  }
}
