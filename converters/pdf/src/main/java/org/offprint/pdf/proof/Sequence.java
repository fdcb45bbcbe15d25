package org.offprint.pdf.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** A marked-content sequence while it is open: the characters that its glyphs stand for. */
final class Sequence {
  private static final COSName REVERSED = COSName.getPDFName("ReversedChars");

  private final COSName tag;
  private final COSDictionary properties;
  private final COSBase stream;
  private final List<String> texts = new ArrayList<>();
  private double baseline = Double.NaN;
  private boolean drawn;

  /**
   * Begins a sequence.
   *
   * @param tag its tag
   * @param properties its properties; empty where it has none
   * @param stream the page or form whose content it is
   */
  Sequence(COSName tag, COSDictionary properties, COSBase stream) {
    this.tag = tag;
    this.properties = properties;
    this.stream = stream;
  }

  COSBase stream() {
    return stream;
  }

  /** Its number in the content of the stream, or a negative one. */
  int id() {
    return properties.getInt(COSName.MCID, -1);
  }

  /** Whether it is no part of the document (ISO 32000-1, 14.8.2.2). */
  boolean isArtifact() {
    return tag.equals(COSName.ARTIFACT);
  }

  /** The text that stands for all glyphs in it (ISO 32000-1, 14.9.4). */
  private Optional<String> actualText() {
    return Optional.ofNullable(properties.getString(COSName.ACTUAL_TEXT));
  }

  /** Adds a glyph on a baseline. */
  void add(String text, double height) {
    if (Double.isNaN(baseline)) {
      baseline = height;
    }
    drawn = true;
    texts.add(text);
  }

  /** Adds what a sequence inside this one came to. */
  void add(Sequence inner) {
    if (inner.drawn) {
      inner.inOrder().forEach(text -> add(text, inner.baseline));
    }
  }

  /**
   * The texts in reading order: one in place of all, or the glyphs, turned round where the sequence says that they stand
   * from right to left (ISO 32000-1, 14.8.2.3.3).
   */
  private List<String> inOrder() {
    if (actualText().isPresent()) {
      return List.of(actualText().get());
    }
    if (tag.equals(REVERSED)) {
      Collections.reverse(texts);
    }
    return texts;
  }

  Drawn drawn(COSBase page) {
    return new Drawn(drawn ? String.join("", inOrder()) : "", page, baseline);
  }
}
