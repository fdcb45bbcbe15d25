package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void takesOutWhatXmlForbidsAndReportsEach() {
    var cleaned = Words.clean("a\u0000b\u0014c\uFFFEd\uD800e");

    assertThat(cleaned.words().toString()).isEqualTo("abcde");
    assertThat(cleaned.changes())
        .containsExactly(
            new Words.Change(1, 0, false),
            new Words.Change(3, 0x14, false),
            new Words.Change(5, 0xFFFE, false),
            new Words.Change(7, 0xD800, false));
  }

  @Test
  void keepsEveryCharacterOfEveryScript() {
    var text =
        "Łódź Ünïcödé Ελλάδα Россия Việt 中文 العربية 👩‍💻 \uD834\uDD1E soft\u00ADhyphen zero\u200Bwidth";
    assertThat(Words.of(text).toString()).isEqualTo(text);
    assertThat(Words.clean(text).changes()).isEmpty();
  }

  @Test
  void makesLineFeedsTheOnlyLineEnds() {
    assertThat(Words.of("a\r\nb\rc\nd").toString()).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void closesBidiControlsAtTheEndOfTheLine() {
    assertThat(Words.of("a\u202Eb\nc").toString()).isEqualTo("a\u202Eb\u202C\nc");
    assertThat(Words.of("\u2067x\u202Ay").toString()).isEqualTo("\u2067x\u202Ay\u202C\u2069");
  }

  @Test
  void takesOutClosersThatCloseNothing() {
    assertThat(Words.of("a\u202Cb\u2069c").toString()).isEqualTo("abc");
    assertThat(Words.of("\u2067a\u202Cb\u2069").toString()).isEqualTo("\u2067ab\u2069");
  }

  @Test
  void staysTheSameWhenCleanedAgain() {
    for (var text :
        List.of("\u202E\u2067a\u202C\u0007", "\r\r\n", "\uDC00\uD800\uDC00", "\u202Ea\nb\u202C")) {
      var once = Words.of(text).toString();
      assertThat(Words.clean(once).changes()).isEmpty();
      assertThat(Words.of(once).toString()).isEqualTo(once);
    }
  }
}
