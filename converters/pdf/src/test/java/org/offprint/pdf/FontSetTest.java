package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.typeset.font.FontLibrary;

class FontSetTest {

  @Test
  void givesEachPairOfGlyphAndTextItsOwnCode() throws IOException {
    var codes = codes();
    var known = codes.of(40, "E");
    assertThat(known.value()).isEqualTo('E');
    assertThat(codes.of(40, "E")).isSameAs(known);
    assertThat(codes.of(40, "\u0415")).isNotEqualTo(known);
    assertThat(codes.of(41, "E").value()).isNotEqualTo(known.value());
    assertThat(codes.of(42, "\u2060").value()).isGreaterThan(0x24F);
  }

  @Test
  void beginsAnotherFontWhenCodesRunOut() throws IOException {
    var codes = codes();
    var seen = new HashSet<String>();
    for (int i = 0; i < 150_000; i++) {
      var code = codes.of(0, "t" + i);
      boolean isNew = seen.add(code.font().resource() + " " + code.value());
      if (!isNew || code.value() < 1 || code.value() > 0xFFFF) {
        fail("The code of t%d is %s", i, code);
      }
    }
    assertThat(codes.of(0, "t7").font().resource()).isEqualTo("F0");
    assertThat(codes.of(0, "t149999").font().resource()).isEqualTo("F2");
  }

  private static FontSet.Codes codes() throws IOException {
    var file = new CosFile(new ByteArrayOutputStream());
    return new FontSet(file, new FontPrograms())
        .codes(FontLibrary.bundled().serif().regular().face());
  }

  @Test
  void readsBackEveryCharacterThatAnArticleMayHold() throws IOException {
    var text = new StringBuilder();
    for (int c = 0x21; c < 0x2_0000; c++) {
      int type = Character.getType(c);
      boolean isLetter = Character.isLetterOrDigit(c)
          && Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
      if (isLetter && type != Character.SURROGATE) {
        text.appendCodePoint(c).append(c % 8 == 0 ? " " : "");
      }
    }
    var entry = Entry.of(Article.builder().headline("All").paragraph(text).build());
    try (var pdf = ReadBack.of(entry)) {
      var read = pdf.tree().text().replaceAll("[ \u00AD]", "");
      var wanted = entry.article().body().get(0).toString();
      for (int c = 0x21; c < 0x2_0000; c += 97) {
        var one = Character.toString(c);
        assertThat(read.contains(one))
            .as("U+%04X", c)
            .isEqualTo(wanted.contains(one) || read.contains(one));
      }
      assertThat(read.codePoints().distinct().count()).isGreaterThan(50_000);
    }
  }
}
