package org.offprint.text.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class WikitextSyntaxTest extends SyntaxPromises {

  private static final String PAGE = """
      {{date|June 5, 2019}}
      {{byline|location=Port Ellery}}
      [[File:Harbour.jpg|thumb|right|200px|alt=Boats|The ''harbour'' in May.]]
      '''Port Ellery''' — The harbour reopened to [[w:Ferry|ferries]] after
      [http://example.org/c two winters], {{w|Maren Oake}} said.<br />They left at six.

      {{QuoteLeft|We are glad.|Maren Oake|2019}}
      == What comes next ==
      * Boats every hour
      * The ''old'' stage
      ----
      == Sources ==
      *{{source
      |url=http://example.org/a?b=c
      |title=Harbour opens
      |author=Ann Reed
      |pub=Port Courier
      |date=June 4, 2019
      }}
      {{publish}}
      <!-- not
      shown -->
      __NOTOC__
      [[Category:Port Ellery]]
      [[fr:Le port]]
      """;

  @Override
  protected Syntax syntax() {
    return new WikitextSyntax();
  }

  private static Draft parse(String text) {
    return new WikitextSyntax()
        .parse(Input.of("a.wiki", text.getBytes(StandardCharsets.UTF_8)), Limits.STANDARD);
  }

  private static String kinds(Draft draft) {
    return draft.pieces().stream()
        .map(piece -> piece.block().getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  private static List<Inline> first(String text) {
    return ((Block.Paragraph) parse(text).pieces().get(0).block()).content();
  }

  @Test
  void readsAPage() {
    var draft = parse(PAGE);
    assertThat(kinds(draft))
        .isEqualTo("Figure Paragraph PullQuote Heading ItemList Rule Heading Related");
    assertThat(draft.fields().stream().map(field -> field.label() + "=" + field.value()))
        .containsExactly("date=June 5, 2019", "location=Port Ellery", "category=Port Ellery");
    assertThat(draft.pieces().get(1).raw())
        .isEqualTo("Port Ellery — The harbour reopened to ferries after two winters, Maren Oake"
            + " said.\nThey left at six.");
    assertThat(draft.pieces().get(7).raw())
        .isEqualTo("Ann Reed. Harbour opens — Port Courier, June 4, 2019");
    assertThat(draft.text()).doesNotContain("publish", "shown", "NOTOC", "Le port", "thumb");
  }

  @Test
  void countsTheLinesOfTheFile() {
    var draft = parse(PAGE);
    assertThat(draft.pieces().get(0).firstLine()).isEqualTo(3);
    assertThat(draft.pieces().get(1).firstLine()).isEqualTo(4);
    assertThat(draft.pieces().get(7).firstLine()).isEqualTo(13);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', textBlock = """
          {{Datum|5. Juni 2019}} ^ {{Quelle|url=http://a.org|titel=Hafen|autor=Ried|pub=Kurier}} ^ Ried. Hafen — Kurier
          {{Date|5 juin 2019}} ^ {{Source|url=http://a.org|titre=Port|auteur=Ried}} ^ Ried. Port
          {{Fecha|5 de junio de 2019}} ^ {{fuente|url=http://a.org|título=Puerto}} ^ Puerto
          {{дата|5 июня 2019}} ^ {{источник|url=http://a.org|название=Порт|автор=Рид}} ^ Рид. Порт
          {{Data|5 czerwca 2019}} ^ {{źródło|url=http://a.org|tytuł=Port}} ^ Port
          """)
  void knowsTheTemplatesOfOtherLanguages(String date, String source, String shown) {
    var draft = parse(date + "\nText.\n\n== X ==\n*" + source + "\n");
    assertThat(draft.fields().get(0).label().toString()).isEqualTo("date");
    assertThat(draft.pieces().get(2).raw()).isEqualTo(shown);
    assertThat(new WikitextSyntax()
            .looksLike(Sample.of("a.txt", (date + "\n[[X]]").getBytes(StandardCharsets.UTF_8)))
            .strength())
        .isEqualTo(Match.Strength.SURE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', quoteCharacter = '"', textBlock = """
          A '''bold''' and ''slanted'' word. ^ A bold and slanted word.
          It's ''not closed and [[neither is this. ^ It's ''not closed and [[neither is this.
          A [[page]] and [[w:Page|another]]. ^ A page and another.
          A [http://a.org site], [http://a.org]. ^ A site, http://a.org.
          A note [1] and [x]. ^ A note [1] and [x].
          A {{nowrap|long word}} here. ^ A long word here.
          One & two < three. ^ One & two < three.
          Caf&eacute;&#8217;s &lt;b&gt; &c. ^ Café’s <b> &c.
          '''''Both''''' of them. ^ Both of them.
          """)
  void readsRunningText(String text, String shown) {
    assertThat(Inlines.plain(first(text))).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The macro {{date}} is replaced by the day, and {{ title }} too.",
        "A text in [[brackets]] and '''quotes'''.",
        "{{ page.date | format }} and [[x]]",
        "Just a text."
      })
  void takesNoOtherTextForAWikis(String text) {
    assertThat(new WikitextSyntax()
            .looksLike(Sample.of("a.txt", text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{", "[[", "'''", "{{a|", "[http", "<ref>", "*{{source|", "=="})
  void readsTangledMarksInTime(String mark) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> parse(mark.repeat(5_000) + " word"));
  }

  @Test
  void readsManyLinesAfterTheLastTemplateInTime() {
    var text = "{{date|June 5}}\n\n" + "Words of a line.\n\n".repeat(150_000);
    var draft = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parse(text));
    assertThat(draft.pieces()).hasSize(150_000);
  }

  @Test
  void stopsAtTheLimitOfBlocks() {
    var limits = new Limits(1 << 20, 50, 3, () -> false);
    var input = Input.of("a.wiki", "a\n\nb\n\nc\n\nd".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> new WikitextSyntax().parse(input, limits))
        .isInstanceOf(ConversionException.LimitExceeded.class);
  }
}
