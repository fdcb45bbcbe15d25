package org.offprint.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Content;
import org.offprint.typeset.Ink;
import org.offprint.typeset.font.FontLibrary;

class ParagraphSetterTest {
  private static final String TEXT =
      "China and Russia agreed on Wednesday to upgrade their relations to a comprehensive strategic "
          + "partnership of coordination for a new era, the governments of both countries announced in the "
          + "Kremlin, and to strengthen communication and coordination on international questions.";

  private final TextStyle style =
      TextStyle.of(FontLibrary.bundled().serif().regular(), 11.5, Ink.of(0)).withLanguage("en");
  private final ParagraphStyle justified = ParagraphStyle.of(351, Alignment.JUSTIFIED);

  private List<Line> set(String text, ParagraphStyle paragraph) {
    return set(text, style, paragraph);
  }

  private static List<Line> set(String text, TextStyle style, ParagraphStyle paragraph) {
    return new ParagraphSetter(new MissingTally())
        .set(List.of(new TextSpan(text, style, Artifact.LAYOUT)), paragraph);
  }

  private static String text(List<Line> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      text.append(line.text());
    }
    return text.toString();
  }

  /** The text as read back: hyphens at line ends are gone. */
  private static String read(List<Line> lines) {
    return text(lines).replace("\u00AD", "");
  }

  @Test
  void keepsEachCharacterAndJoinsLinesRightly() {
    for (double measure : new double[] {60, 90, 140, 200, 351, 1000}) {
      for (var alignment : Alignment.values()) {
        assertThat(read(set(TEXT, ParagraphStyle.of(measure, alignment)))).isEqualTo(TEXT);
      }
    }
  }

  @Test
  void endsEachLineButTheLastInASpaceOrASoftHyphen() {
    var lines = set(TEXT, justified.withMeasure(150));
    assertThat(lines).hasSizeGreaterThan(4);
    for (var line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.text()).matches(".*( |\u00AD)");
      assertThat(line.hyphenated()).isEqualTo(line.text().endsWith("\u00AD"));
    }
    assertThat(lines.get(lines.size() - 1).text()).endsWith("questions.");
  }

  @Test
  void givesTheSpaceAtALineEndNoWidth() {
    var line = set(TEXT, justified).get(0);
    var run = line.strips().get(line.strips().size() - 1).run();
    assertThat(run.text(run.size() - 1)).isEqualTo(" ");
    assertThat(run.advance(run.size() - 1)).isZero();
  }

  @Test
  void fillsTheMeasureOfEachLineButTheLast() {
    var lines = set(TEXT, justified);
    for (var line : lines.subList(0, lines.size() - 1)) {
      var last = line.text().stripTrailing();
      double hang = last.endsWith(",") || last.endsWith("\u00AD") || last.endsWith(".") ? 3.5 : 0;
      assertThat(line.right()).isBetween(351 - 0.01, 351 + hang + 0.01);
    }
  }

  @Test
  void hangsHyphensAndQuotationMarks() {
    var lines = set("“Quoted words” " + TEXT, justified.withMeasure(140));
    assertThat(lines.get(0).strips().get(0).x()).isNegative();
    assertThat(lines).anyMatch(line -> line.hyphenated() && line.right() > 140.5);
    var straight = new ParagraphStyle(140, 0, Alignment.JUSTIFIED, false, false);
    assertThat(set("“Quoted words” " + TEXT, straight))
        .allMatch(line -> line.right() < 140.01 && line.strips().get(0).x() == 0);
  }

  @Test
  void indentsTheFirstLineOnly() {
    var lines = set(TEXT, justified.withIndent(13.8));
    assertThat(lines.get(0).strips().get(0).x()).isEqualTo(13.8);
    assertThat(lines.get(1).strips().get(0).x()).isZero();
  }

  @Test
  void neverEndsMoreThanTwoLinesInARowInAHyphen() {
    for (int measure = 60; measure < 200; measure += 7) {
      int row = 0;
      for (var line : set(TEXT.repeat(3), justified.withMeasure(measure))) {
        row = line.text().matches(".*[\u00AD-]") ? row + 1 : 0;
        assertThat(row).as("measure %d", measure).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void neverPartsTheLastWordOfAParagraph() {
    for (int measure = 75; measure < 300; measure += 3) {
      var lines = set(
          "It was a matter of international comprehensive communication.",
          justified.withMeasure(measure));
      assertThat(lines.get(lines.size() - 1).text())
          .as("measure %d", measure)
          .contains("communication.");
    }
  }

  @Test
  void neverPartsHeadingsOrCapitalisedEnglishWords() {
    for (int measure = 80; measure < 240; measure += 5) {
      assertThat(text(set(TEXT, ParagraphStyle.of(measure, Alignment.BALANCED))))
          .doesNotContain("\u00AD");
      var names = "International Communication Comprehensive Partnership Conference at last";
      assertThat(text(set(names, justified.withMeasure(measure)))).doesNotContain("\u00AD");
    }
  }

  @Test
  void breaksAddressesAfterTheirMarksWithoutAHyphen() {
    var address =
        "https://www.example.org/2019/06/05/a-long-name_of.some/page?with=query&more=things-and-so-on";
    var lines = set("See " + address + " for more.", justified.withMeasure(120));
    assertThat(read(lines)).isEqualTo("See " + address + " for more.");
    assertThat(text(lines)).doesNotContain("\u00AD");
    for (var line : lines.subList(0, lines.size() - 1)) {
      assertThat(line.text()).matches(".*[/._?&= -]").doesNotMatch(".*[a-z]:/?/?");
    }
  }

  @Test
  void setsMixedStylesAndOwnersInOneLine() {
    var first = new Content();
    var second = new Content();
    var bold = style.withFonts(FontLibrary.bundled().serif().bold()).withInk(Ink.of(0x1A4F8B));
    var spans = List.of(
        new TextSpan("Plain and ", style, first),
        new TextSpan("bold", bold, second),
        new TextSpan("2", style.withSize(7).withRise(4), first),
        new TextSpan(" words", style, first));
    var line = new ParagraphSetter(new MissingTally()).set(spans, justified).get(0);
    assertThat(line.text()).isEqualTo("Plain and bold2 words");
    assertThat(line.strips()).hasSize(4);
    assertThat(line.strips().get(1).owner()).isSameAs(second);
    assertThat(line.strips().get(2).style().rise()).isEqualTo(4);
    double x = 0;
    for (var strip : line.strips()) {
      assertThat(strip.x()).isEqualTo(x, offset(0.001));
      x += strip.width();
    }
  }

  @Test
  void endsLinesWhereTheTextSaysSo() {
    var lines = set("one\u2028two\u2028three", justified);
    assertThat(lines.stream().map(Line::text)).containsExactly("one ", "two ", "three");
  }

  @Test
  void keepsBlanksOfVerbatimText() {
    var verbatim = style.withFonts(FontLibrary.bundled().mono().regular()).withWrap(Wrap.VERBATIM);
    assertThat(set("    x  =  1", verbatim, ParagraphStyle.of(351, Alignment.START))
            .get(0)
            .text())
        .isEqualTo("    x  =  1");
  }

  @Test
  void spacesSmallLabels() {
    var plain = set("LABEL", style, justified).get(0);
    var spaced = set("LABEL", style.withTracking(0.08), justified).get(0);
    // Without ligatures and with kerning kept: five letters, five times the letterspacing.
    assertThat(spaced.right() - plain.right()).isEqualTo(5 * 0.08 * 11.5, offset(0.01));
  }

  @Test
  void partsAtASoftHyphenOfTheText() {
    var lines = set(
        "word word Donau\u00ADdampf\u00ADschiff\u00ADfahrt word",
        style.withLanguage(""),
        justified.withMeasure(100));
    assertThat(lines.get(0).hyphenated()).isTrue();
    assertThat(lines.get(0).text()).endsWith("\u00AD").doesNotContain("\u00AD\u00AD");
  }

  @Test
  void neverJoinsALigatureAcrossATakenHyphen() {
    int taken = 0;
    for (int measure = 45; measure < 120; measure++) {
      var lines =
          set("The officers were inefficient at last of all", justified.withMeasure(measure));
      assertThat(read(lines)).isEqualTo("The officers were inefficient at last of all");
      taken += lines.stream().anyMatch(line -> line.text().matches(".*(of|inef)\u00AD")) ? 1 : 0;
    }
    assertThat(taken).isPositive();
  }

  @Test
  void leavesAHopelesslyLooseLineRagged() {
    var lines = set(
        "Of Donaudampfschifffahrtsgesellschaft things",
        style.withLanguage(""),
        justified.withMeasure(178));
    assertThat(lines.get(0).text()).isEqualTo("Of ");
    assertThat(lines.get(0).right()).isLessThan(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "fi",
        "a\u0301\u0302\u0303",
        "中",
        "word ",
        "\u200B",
        "\u0301",
        "-",
        "/",
        "ש",
        "\u00AD",
        "é-",
        ". ",
        "\u00A0",
        "😀",
        "\u2028"
      })
  void setsFloodsInLinearTime(String piece) {
    var text = piece.repeat((piece.equals("x") ? 300_000 : 60_000) / piece.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
      var lines = set(text, justified);
      assertThat(read(lines).replace(" ", "").length())
          .isEqualTo(
              text.replace(" ", "").replace("\u2028", "").replace("\u00AD", "").length());
      assertThat(lines).allMatch(line -> line.right() < 351 + 12);
    });
  }

  @Test
  void setsRandomTextWithoutLosingACharacter() {
    var alphabet =
        "abc DEF é\u0301 -–—/.,:;!?\"'()[]«»“”0123€%\u00A0\u200B\u2011ЖшΩשלא中日ไ😀\u202B\u202C\u0000";
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var built = new StringBuilder();
      for (int i = 0; i < 1 + random.nextInt(120); i++) {
        built.appendCodePoint(alphabet.codePointAt(random.nextInt(alphabet.length())));
      }
      var text = built.toString();
      var paragraph = new ParagraphStyle(
          30 + random.nextInt(200),
          random.nextInt(3) * 10,
          Alignment.values()[random.nextInt(5)],
          random.nextBoolean(),
          random.nextBoolean());
      assertThat(sorted(read(set(text, paragraph)))).as("seed %d", seed).isEqualTo(sorted(text));
    }
  }

  private static String sorted(String text) {
    return text.replaceAll("[ \u00AD]", "")
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void setsTheSameInAnyThread() throws Exception {
    Callable<String> task = () -> describe(set(TEXT.repeat(5), justified));
    var pool = Executors.newFixedThreadPool(4);
    try {
      for (var result : pool.invokeAll(Collections.nCopies(16, task))) {
        assertThat(result.get()).isEqualTo(describe(set(TEXT.repeat(5), justified)));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String describe(List<Line> lines) {
    var parts = new ArrayList<String>();
    for (var line : lines) {
      for (var strip : line.strips()) {
        parts.add(strip.x() + ":" + strip.width() + ":" + strip.run().text());
      }
    }
    return parts.toString();
  }

  @Test
  void countsWhatNoFontCanShow() {
    var tally = new MissingTally();
    new ParagraphSetter(tally)
        .set(List.of(new TextSpan("中 and 中 and 文", style, Artifact.LAYOUT)), justified);
    assertThat(tally.list())
        .extracting(missing -> missing.cluster() + missing.times())
        .containsExactly("中2", "文1");
  }

  @Test
  void setsNothingForNothing() {
    assertThat(set("", justified)).isEmpty();
    assertThat(set("   ", justified)).isEmpty();
    assertThat(new ParagraphSetter(new MissingTally()).set(List.of(), justified))
        .isEmpty();
  }
}
