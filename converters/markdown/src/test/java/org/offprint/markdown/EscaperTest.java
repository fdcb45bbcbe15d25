package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** What is escaped, and above all what is not. */
class EscaperTest {

  private static String written(String text) {
    return new InlinePrinter(Profile.PLAIN).print(Inlines.text(text), Place.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "rose from $3,500 to $5,000 ¦ rose from \\$3,500 to \\$5,000",
        "#1 in sales, the maker said ¦ \\#1 in sales, the maker said",
        "### is what the form printed ¦ \\### is what the form printed",
        "1917. The year ¦ 1917\\. The year",
        "12) of them ¦ 12\\) of them",
        "+ plus ¦ \\+ plus",
        "- minus ¦ \\- minus",
        "> more ¦ \\> more",
        "~~~ ¦ \\~\\~\\~",
        "=== ¦ \\=\\==",
        "10*2*3 ¦ 10\\*2\\*3",
        "_x_ ¦ \\_x\\_",
        "[a](b) ¦ \\[a\\](b)",
        "![a](b) ¦ \\!\\[a\\](b)",
        "<b> ¦ \\<b>",
        "a|b ¦ a\\|b",
        "AT&T ¦ AT\\&T",
        "AT&amp;T ¦ AT\\&amp;T",
        "a &#35; b ¦ a \\&#35; b",
        "`code` ¦ \\`code\\`",
        "~~no~~ ¦ \\~\\~no\\~\\~",
        "== mark ¦ \\== mark",
        ": defined ¦ \\: defined",
        "@name ¦ \\@name",
        "mailto:x ¦ mailto\\:x",
        "xmpp:x ¦ xmpp\\:x",
        "https://ex.org/a_b ¦ https\\://ex.org/a_b",
        "10\u00a0000 ¦ 10&nbsp;000",
        "100%% ¦ 100\\%%",
        "see http://a.b/c ¦ see http\\://a.b/c",
        "see www.a.b ¦ see www\\.a.b",
        "a@b.c ¦ a\\@b.c",
        "x^2 ¦ x\\^2",
        "C:\\x ¦ C:\\\\x"
      })
  void escapesWhatSomeDialectReadsAsMark(String text, String markdown) {
    assertThat(written(text)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      value = {
        "tp_fan and thermal_zone0",
        "Marks & Spencer, R & D",
        "3.5 million people",
        "\"Quoted,\" he said - and left.",
        "It was 5 > 3, wasn't it? (Yes!)",
        "C++ turns 40",
        "#hashtag is no mark in plain Markdown in the middle: #tag",
        "At 11:30 p.m.; 20% off",
        "«Ёлка» — 日本語。"
      })
  void leavesRunningTextAlone(String text) {
    assertThat(written("x " + text)).isEqualTo("x " + text);
  }

  @Test
  void escapesAnExclamationMarkBeforeALink() {
    var link = new Inline.Link(Target.of("https://example.org/"), Inlines.text("here"));
    var content = List.<Inline>of(new Inline.Text(Words.of("Look!")), link);
    assertThat(new InlinePrinter(Profile.PLAIN).print(content, Place.PARAGRAPH))
        .isEqualTo("Look\\![here](https://example.org/)");
  }

  @Test
  void keepsAClosingHashOfAHeading() {
    assertThat(new InlinePrinter(Profile.PLAIN).print(Inlines.text("In C #"), Place.HEADING))
        .isEqualTo("In C \\#");
  }

  @Test
  void hidesTagsFromObsidianAndTemplatesFromLiquid() {
    assertThat(new InlinePrinter(Profile.OBSIDIAN).print(Inlines.text("a #tag"), Place.PARAGRAPH))
        .isEqualTo("a \\#tag");
    assertThat(new InlinePrinter(Profile.JEKYLL).print(Inlines.text("a {{ b }}"), Place.PARAGRAPH))
        .isEqualTo("a &#123;{ b }}");
  }
}
