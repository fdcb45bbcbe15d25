package org.offprint.typeset.layout;

import org.offprint.article.Direction;
import org.offprint.article.Language;
import org.offprint.typeset.Ink;
import org.offprint.typeset.Paper;
import org.offprint.typeset.font.FontLibrary;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.Hyphenation;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.Wrap;
import org.offprint.typeset.page.Leading;
import org.offprint.typeset.page.PageStyle;

/** Sizes, colours and styles of the page, in points, for an article in one language. */
final class Look {
  static final double GRID = 15.5;
  static final double WIDTH = 351;
  static final double INDENT = 13.8;
  static final double LABEL_WIDTH = 84;
  static final Ink BLACK = Ink.of(0x111111);
  static final Ink QUIET = Ink.of(0x555555);
  static final Ink RED = Ink.of(0x8A1C1C);
  static final Ink LINK = Ink.of(0x1A4F8B);
  static final Ink HAIR = Ink.of(0x999999);

  private static final double TOP = 72;
  private static final double FOOT = 90;

  private final Language language;
  private final boolean hyphenated;

  Look(Language language) {
    this.language = language;
    this.hyphenated = Hyphenation.bundled().of(tag()).isPresent();
  }

  /** The page: its text block is cut to whole lines. */
  static PageStyle page(Paper paper) {
    double rows = Math.floor((paper.height() - TOP - FOOT) / GRID + 0.001);
    return new PageStyle(paper, (paper.width() - WIDTH) / 2, TOP, WIDTH, rows * GRID, GRID);
  }

  /** The language tag, empty if the language is not known. */
  String tag() {
    return language.isUndetermined() ? "" : language.tag();
  }

  boolean rightToLeft() {
    return language.direction() == Direction.RTL;
  }

  Voice body() {
    return serif(11.5);
  }

  Voice serif(double size) {
    return Voice.of(FontLibrary.bundled().serif(), size, BLACK, tag());
  }

  Voice sans(double size) {
    return Voice.of(FontLibrary.bundled().sans(), size, BLACK, tag());
  }

  Voice quiet(double size) {
    return Voice.of(FontLibrary.bundled().sans(), size, QUIET, tag());
  }

  /** Small spaced capitals in red: the name of the publication, the labels of asides. */
  Voice label() {
    var voice = sans(8).asBold();
    return voice.with(
        voice.style().withInk(RED).withTracking(0.08).withCapitals(true).withWrap(Wrap.WORDS));
  }

  /** Running text: justified if words of the language can be hyphenated, else ragged. */
  ParagraphStyle running() {
    return paragraph(hyphenated ? Alignment.JUSTIFIED : Alignment.START);
  }

  ParagraphStyle ragged() {
    return paragraph(Alignment.START);
  }

  ParagraphStyle balanced() {
    return paragraph(Alignment.BALANCED);
  }

  ParagraphStyle paragraph(Alignment alignment) {
    return ParagraphStyle.of(WIDTH, alignment).withRightToLeft(rightToLeft());
  }

  /** Lines of running text. */
  static Leading lines() {
    return Leading.grid(GRID);
  }

  /** Lines of small print. */
  static Leading small() {
    return Leading.free(12);
  }
}
