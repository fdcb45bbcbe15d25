package org.offprint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Source;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Ledger;
import org.offprint.convert.Reading;
import org.offprint.convert.Role;
import org.offprint.testkit.Articles;

class InspectJsonTest {

  private static Map<?, ?> inspect(Entry entry, Ledger ledger, Finding... findings) {
    var reading = new Reading(entry, Resources.NONE, ledger, List.of(findings));
    var line = InspectJson.line("a/b.txt", reading);
    assertThat(line).doesNotContain("\n");
    return (Map<?, ?>) JsonIn.parse(line.getBytes(UTF_8)).value();
  }

  private static Entry entry(List<List<String>> anchors, Block... blocks) {
    var article = Article.builder().body(List.of(blocks)).build();
    return new Entry(article, Source.NONE, new Anchors(anchors), List.of());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  @Test
  void namesTheInputBlocksOfEachBlockAndPutsACreditAloneOnlyIntoCredits() {
    var credit = new Block.Figure(
        new Picture.Missing(Words.NONE), Words.NONE, List.of(), Inlines.text("Kremlin.ru"));
    var json = inspect(
        entry(List.of(List.of("b3"), List.of("b7", "b8")), credit, paragraph("One.")), Ledger.NONE);
    assertThat(json.get("credits")).isEqualTo(List.of("Kremlin.ru"));
    assertThat(json.get("body"))
        .isEqualTo(List.of(Map.of("input", List.of(7L, 8L), "kind", "paragraph", "text", "One.")));
  }

  @Test
  void hasTheMembersOfTheAnswerKeysForEachKind() {
    var body = (List<?>) inspect(
            entry(
                List.of(List.of("b0"), List.of("b1"), List.of("b2"), List.of("b3"), List.of("b4")),
                new Block.ItemList(
                    true, 1, List.of(new Block.Item(List.of(paragraph("a"), paragraph("b"))))),
                new Block.Table(
                    List.of(),
                    List.of(new Block.Row(List.of(Block.Cell.of(Inlines.text("h"))))),
                    List.of(new Block.Row(List.of(Block.Cell.of(Inlines.text("c")))))),
                new Block.Quote(List.of(paragraph("q")), Inlines.text("Ann")),
                new Block.Heading(2, Inlines.text("H")),
                new Block.Figure(
                    new Picture.Missing(Words.of("p.jpg")),
                    Words.of("alt"),
                    List.of(),
                    Inlines.text("PA"))),
            Ledger.NONE)
        .get("body");
    assertThat(body.stream().map(Object::toString))
        .containsExactly(
            "{input=[0], kind=list, ordered=true, items=[a\nb]}",
            "{input=[1], kind=table, headerRows=1, rows=[[h], [c]]}",
            "{input=[2], kind=quote, text=q, attribution=Ann}",
            "{input=[3], kind=heading, level=2, text=H}",
            "{input=[4], kind=figure, picture=p.jpg, alt=alt, credit=PA}");
  }

  @Test
  void hasEveryMemberEvenWhereNothingIsKnown() {
    var reading = new Reading(
        entry(List.of(List.of("b0")), paragraph("One.")), Resources.NONE, Ledger.NONE, List.of());
    assertThat(InspectJson.line("a.txt", reading))
        .startsWith("{\"file\":\"a.txt\",\"headline\":null,\"kicker\":null,\"standfirst\":null,"
            + "\"byline\":null,\"contributors\":[],\"dateline\":null,\"published\":null,"
            + "\"publishedPrinted\":null,\"updated\":null,\"updatedPrinted\":null,\"source\":null,")
        .endsWith("\"ledger\":[],\"findings\":[]}");
  }

  @Test
  void reportsLedgerAndFindings() {
    var row = new Ledger.Row(
        "i8",
        12,
        13,
        "raw",
        Role.PULL_QUOTE,
        "page-break",
        0.75,
        List.of(Ledger.Fate.JOINED),
        List.of("b7"),
        List.of(new Ledger.Change("doubled-escapes", "\\$", "$")));
    var json = inspect(
        entry(List.of(List.of("b7")), paragraph("One.")),
        new Ledger("plain", "nothing else fits", List.of(row)),
        Finding.at(Codes.AMBIGUOUS_DATE, 4, "Two readings."));
    assertThat(json.get("ledger").toString())
        .isEqualTo("[{id=i8, lines=[12, 13], role=pull-quote, rule=page-break, confidence=0.75,"
            + " fate=[joined], places=[b7],"
            + " changes=[{reason=doubled-escapes, before=\\$, after=$}]}]");
    assertThat(json.get("inputBlocks")).isEqualTo(1L);
    assertThat(json.get("findings").toString())
        .isEqualTo("[{code=OFP-R003, severity=warning, line=4, message=Two readings.,"
            + " hint=Say the language, or the date, to decide.}]");
  }

  @Test
  void reportsEverySeed() {
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300); seed++) {
      assertThat(inspect(Articles.any(seed), Ledger.NONE).get("body")).isInstanceOf(List.class);
    }
  }
}
