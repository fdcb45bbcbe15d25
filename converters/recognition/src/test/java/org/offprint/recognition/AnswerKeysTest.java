package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Target;
import org.offprint.convert.Codes;
import org.offprint.convert.Ledger;
import org.offprint.convert.Repairs;
import org.offprint.convert.Tokens;

/** The archived articles with a key that a careful reader wrote by hand. */
class AnswerKeysTest {

  @TestFactory
  Stream<DynamicTest> readsSamplesAsACarefulReaderDoes() throws IOException {
    var samples = Texts.root().resolve("samples");
    try (var files = Files.list(samples.resolve("expected"))) {
      var keys = files.sorted().toList();
      assertThat(keys).isNotEmpty();
      return keys.stream().map(key -> {
        var name = String.valueOf(key.getFileName()).replace(".json", ".txt");
        return DynamicTest.dynamicTest(name, () -> check(samples.resolve(name), key));
      });
    }
  }

  @Test
  void readsTheSharedArticleAsACarefulReaderDoes() throws IOException {
    var seed = Texts.shared("seed");
    check(seed.resolve("archived-article.txt"), seed.resolve("expected.json"));
  }

  private static void check(Path text, Path key) throws IOException {
    var read = Texts.read(text, Repairs.ON);
    var expected = Json.read(key);
    var article = read.reading().article();
    var softly = new SoftAssertions();
    softly
        .assertThat(Inlines.plain(article.headline()))
        .isEqualTo(expected.get("headline").text().orElse(""));
    softly
        .assertThat(printed(article.byline()))
        .isEqualTo(expected.get("byline").text());
    softly
        .assertThat(article.contributors().stream().map(AnswerKeysTest::said).toList())
        .isEqualTo(expected.get("contributors").list().stream()
            .map(one -> one.get("kind").text().orElseThrow() + " "
                + one.get("name").text().orElseThrow())
            .toList());
    softly
        .assertThat(iso(article.published()))
        .isEqualTo(expected.get("published").text());
    softly
        .assertThat(printed(article.published()))
        .isEqualTo(expected.get("publishedPrinted").text());
    softly.assertThat(iso(article.updated())).isEqualTo(expected.get("updated").text());
    softly
        .assertThat(article.credits().stream().map(Inlines::plain).toList())
        .isEqualTo(expected.get("credits").texts());
    softly
        .assertThat(read.reading().source().original().map(Target::printed).map(Object::toString))
        .isEqualTo(expected.get("source").text());
    ledger(read, expected, softly);
    body(read, expected, softly);
    softly.assertThat(read.lost()).isEmpty();
    softly.assertAll();
  }

  private static Optional<String> printed(Optional<? extends Printed<?>> fact) {
    return fact.map(one -> one.printed().toString());
  }

  private static Optional<String> iso(Optional<Printed<Moment>> date) {
    return date.flatMap(Printed::reading).map(Moment::iso);
  }

  private static String said(Contributor one) {
    return (one instanceof Contributor.Agency ? "agency " : "person ") + one.name();
  }

  /** Each input block has its row, with a role, a rule and a fate. */
  private static void ledger(Texts.Read read, Json expected, SoftAssertions softly) {
    var rows = read.reading().ledger().rows();
    softly
        .assertThat(Integer.toString(rows.size()))
        .isEqualTo(expected.get("inputBlocks").text().orElseThrow());
    for (var i = 0; i < rows.size(); i++) {
      softly.assertThat(rows.get(i).id()).isEqualTo("i" + i);
      softly.assertThat(rows.get(i).rule()).isNotEmpty();
      softly.assertThat(rows.get(i).places()).isNotEmpty();
      softly.assertThat(rows.get(i).fates()).doesNotContain(Ledger.Fate.DROPPED);
    }
  }

  /** The body without the figure that holds a credit of the head, which the key has among the credits only. */
  private static void body(Texts.Read read, Json expected, SoftAssertions softly) {
    var said = new ArrayList<String>();
    var article = read.reading().article();
    for (var i = 0; i < article.body().size(); i++) {
      var block = article.body().get(i);
      if (!(block instanceof Block.Figure figure && isCreditOnly(figure))) {
        said.add(read.reading().entry().anchors().ids().get(i) + " " + said(block));
      }
    }
    var wanted = expected.get("body").list().stream()
        .map(one ->
            one.get("input").texts().stream().map(id -> "b" + id).toList() + " " + wanted(one))
        .toList();
    softly.assertThat(said).isEqualTo(wanted);
  }

  private static boolean isCreditOnly(Block.Figure figure) {
    return figure.picture() instanceof Picture.Missing missing
        && missing.printed().isBlank()
        && figure.caption().isEmpty();
  }

  private static String said(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return "paragraph: " + Inlines.plain(paragraph.content());
    } else if (block instanceof Block.Related related) {
      return "related: " + Inlines.plain(related.content());
    } else if (block instanceof Block.Heading heading) {
      return "heading " + heading.level() + ": " + Inlines.plain(heading.content());
    } else if (block instanceof Block.Quote quote) {
      return "quote: " + Texts.plain(quote.blocks().get(0)) + " ("
          + quote.blocks().size() + ") — " + Inlines.plain(quote.attribution());
    } else if (block instanceof Block.ItemList list) {
      return "list " + list.ordered() + ": "
          + list.items().stream().map(item -> Texts.plain(item.blocks().get(0))).toList();
    } else if (block instanceof Block.Figure figure) {
      return "figure: " + ((Picture.Missing) figure.picture()).printed() + " | "
          + figure.alternative() + " | " + Inlines.plain(figure.caption()) + " | "
          + Inlines.plain(figure.credit());
    } else if (block instanceof Block.Table table) {
      return "table " + table.header().size() + ": " + rows(table);
    }
    return block.toString();
  }

  private static List<List<String>> rows(Block.Table table) {
    return Stream.concat(table.header().stream(), table.rows().stream())
        .map(row ->
            row.cells().stream().map(cell -> Inlines.plain(cell.content())).toList())
        .toList();
  }

  private static String wanted(Json one) {
    var kind = one.get("kind").text().orElseThrow();
    var text = one.get("text").text().orElse("");
    return switch (kind) {
      case "heading" -> "heading " + one.get("level").text().orElseThrow() + ": " + text;
      case "quote" ->
        "quote: " + text + " (1) — " + one.get("attribution").text().orElse("");
      case "list" ->
        "list " + one.get("ordered").text().orElseThrow() + ": "
            + one.get("items").texts();
      case "figure" ->
        "figure: " + one.get("picture").text().orElse("") + " | "
            + one.get("alt").text().orElse("") + " | "
            + one.get("caption").text().orElse("")
            + " | " + one.get("credit").text().orElse("");
      case "table" ->
        "table " + one.get("headerRows").text().orElseThrow() + ": "
            + one.get("rows").list().stream().map(Json::texts).toList();
      default -> kind + ": " + text;
    };
  }

  @Test
  void repairsNothingWhereTheTextIsToStayAsArchived() throws IOException {
    var seed = Texts.shared("seed").resolve("archived-article.txt");
    var read = Texts.read(seed, Repairs.AS_ARCHIVED);
    assertThat(read.reading().entry().repairs()).isEmpty();
    assertThat(read.codes()).doesNotContain(Codes.REPAIRED.id());
    assertThat(read.body()).contains("and the world as well.");
    assertThat(String.join("\n", read.body())).contains("\\$2.5Bln");
    assertThat(read.lost()).isEmpty();
    assertThat(read.reading().ledger().rows()).hasSize(43);
  }

  @Test
  void countsEachRepairOfTheSharedArticle() throws IOException {
    var seed = Texts.shared("seed").resolve("archived-article.txt");
    assertThat(Texts.read(seed, Repairs.ON).reading().entry().repairs())
        .containsExactlyInAnyOrder(
            RepairNames.JOIN_PAGE_BREAKS,
            RepairNames.JOIN_PAGE_BREAKS,
            RepairNames.DOUBLED_ESCAPES);
  }

  @Test
  void seesEachWordThatIsTakenOutOfTheBody() throws IOException {
    var sample = Texts.root().resolve("samples/parom.txt");
    var read = Texts.read(sample, Repairs.ON);
    var body = read.reading().article().body();
    for (var i = 0; i < body.size(); i++) {
      var without = new ArrayList<>(body);
      var words = Tokens.of(without.remove(i));
      assertThat(Planted.lost(read, without)).hasSize(words.size());
    }
  }
}
