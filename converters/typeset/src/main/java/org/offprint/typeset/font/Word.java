package org.offprint.typeset.font;

import java.util.BitSet;
import java.util.List;

/** A word as glyphs, maybe of several faces. */
public final class Word {
  private final String text;
  private final Shaped[] parts;
  private final double width;
  private final int clusters;
  private final List<String> missing;

  Word(String text, Shaped[] parts, List<String> missing) {
    this.text = text;
    this.parts = parts;
    this.missing = missing;
    double sum = 0;
    int count = 0;
    for (var part : parts) {
      sum += part.widthBefore(text.length());
      for (int i = 0; i < part.size(); i++) {
        count += part.text(i).isEmpty() ? 0 : 1;
      }
    }
    width = sum;
    clusters = count;
  }

  /** The characters of the word. */
  public String text() {
    return text;
  }

  /** The number of parts: stretches of one face. */
  public int parts() {
    return parts.length;
  }

  /** A part, in logical order. */
  public Shaped part(int index) {
    return parts[index];
  }

  /** The width in ems. */
  public double width() {
    return width;
  }

  /** The number of glyphs that carry text: where letterspacing goes. */
  public int clusters() {
    return clusters;
  }

  /** Clusters that no font has a glyph for, in order. */
  public List<String> missing() {
    return missing;
  }

  /** The width of what stands before a character, in ems. */
  public double widthBefore(int character) {
    double sum = 0;
    for (var part : parts) {
      sum += part.widthBefore(character);
    }
    return sum;
  }

  /**
   * The width before each character and before the end, in ems.
   *
   * @param tracking letterspacing after each cluster, in ems
   */
  public double[] prefix(double tracking) {
    var sums = new double[text.length() + 1];
    for (var part : parts) {
      double em = part.shapedBy().unitsPerEm();
      for (int i = 0; i < part.size(); i++) {
        sums[part.cluster(i) + 1] += part.advance(i) / em + (part.text(i).isEmpty() ? 0 : tracking);
      }
    }
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }

  /** The characters that a cluster starts with. */
  public BitSet clusterStarts() {
    var starts = new BitSet(text.length());
    for (var part : parts) {
      for (int i = 0; i < part.size(); i++) {
        starts.set(part.cluster(i));
      }
    }
    return starts;
  }

  /**
   * How the width before a character changes if the word is parted there and a hyphen follows, in ems:
   * the hyphen, with its own kerning in the place of that of the next letter.
   */
  public double hyphenation(int character, Word hyphen) {
    var sign = hyphen.part(0);
    for (var part : parts) {
      for (int i = 0; i + 1 < part.size(); i++) {
        if (part.cluster(i + 1) == character && part.shapedBy() == sign.shapedBy()) {
          return hyphen.width() + part.kern(i, sign.id(0)) - part.kern(i, part.id(i + 1));
        }
      }
    }
    return hyphen.width();
  }
}
