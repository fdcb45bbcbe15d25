package org.offprint.docx;

import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Language;

/** Writes ruby (ISO/IEC 29500-1, clause 17.3.3.25). */
final class RubyRun {

  /** Half-points: the reading is half as high as the text. */
  private static final String READING = "11";

  private static final String BASE = "22";
  private static final String RAISE = "20";

  private final Xml out;
  private final StyleSheet styles;

  RubyRun(Xml out, StyleSheet styles) {
    this.out = out;
    this.styles = styles;
  }

  void write(Inline.Ruby ruby, RunFormat format, Language language) {
    out.open("w:r").open("w:ruby").open("w:rubyPr");
    out.empty("w:rubyAlign", "w:val", "distributeSpace");
    out.empty("w:hps", "w:val", READING);
    out.empty("w:hpsRaise", "w:val", RAISE);
    out.empty("w:hpsBaseText", "w:val", BASE);
    out.empty("w:lid", "w:val", language.tag());
    out.close();
    out.open("w:rt").open("w:r").open("w:rPr");
    out.empty("w:sz", "w:val", READING).empty("w:szCs", "w:val", READING).close();
    out.leaf("w:t", ruby.annotation(), "xml:space", "preserve").close().close();
    out.open("w:rubyBase").open("w:r");
    format.write(out, styles, format.base() == Direction.RTL, false);
    out.leaf("w:t", ruby.base(), "xml:space", "preserve").close().close();
    out.close().close();
  }
}
