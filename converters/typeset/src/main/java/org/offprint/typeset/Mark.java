package org.offprint.typeset;

/** One thing drawn on a page. Marks of a page stand in reading order. */
public sealed interface Mark {
  /** What the mark belongs to. */
  Owner owner();

  /** The place that the mark takes. For glyphs: from ascent to descent of the face. */
  Box extent();

  /** Calls the method of the kind of mark. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A run of text in one face, size and colour on one baseline.
   *
   * @param owner what the text belongs to
   * @param face the face
   * @param size in points
   * @param ink the colour
   * @param x where the pen starts, in points from the left of the sheet
   * @param baseline in points from the top of the sheet
   * @param run the glyphs
   */
  record Glyphs(
      Owner owner, FontFace face, double size, Ink ink, double x, double baseline, GlyphRun run)
      implements Mark {
    /** Points per font unit. */
    public double scale() {
      return size / face.unitsPerEm();
    }

    @Override
    public Box extent() {
      var scale = scale();
      return new Box(
          x,
          baseline - face.ascent() * scale,
          run.width() * scale,
          (face.ascent() + face.descent()) * scale);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.glyphs(this);
    }
  }

  /**
   * A filled rectangle: a rule, a bar beside an aside, the line through deleted text.
   *
   * @param owner what it belongs to, mostly {@link Artifact#LAYOUT}
   * @param extent the rectangle
   * @param ink its colour
   */
  record Bar(Owner owner, Box extent, Ink ink) implements Mark {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bar(this);
    }
  }

  /**
   * A picture, scaled into a rectangle.
   *
   * @param owner what it belongs to
   * @param extent the rectangle
   * @param sha256 the hash of its bytes, in lower-case hexadecimal
   * @param mediaType such as {@code image/jpeg}
   */
  record Picture(Owner owner, Box extent, String sha256, String mediaType) implements Mark {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.picture(this);
    }
  }

  /** One method for each kind of mark. */
  interface Visitor<R> {
    /** A run of text. */
    R glyphs(Glyphs glyphs);

    /** A filled rectangle. */
    R bar(Bar bar);

    /** A picture. */
    R picture(Picture picture);
  }
}
