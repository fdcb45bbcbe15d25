package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Input;
import org.offprint.convert.Ledger;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Offprint;
import org.offprint.convert.ReadOptions;
import org.offprint.convert.Reading;
import org.offprint.convert.Registry;
import org.offprint.convert.Repairs;

/**
 * Each saved page {@code pages/*.html} reads as the text beside it says: the facts, the body, and what is left out by
 * which rule. The texts are checked by eye when they change.
 */
class PagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/offprint/conformance/pages");

  static Stream<Path> pages() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().endsWith(".html")).sorted();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void readsAsTheTextBesideItSays(Path page) throws IOException {
    var said = said(read(page, Repairs.ON));
    var golden = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, said, StandardCharsets.UTF_8);
    }
    assertThat(said).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void losesNoWordOfIt(Path page) throws IOException {
    var input = Input.of(page, Limits.STANDARD);
    var html = Registry.load(PagesTest.class.getClassLoader()).syntaxes().stream()
        .filter(one -> one.name().equals("html"))
        .findFirst()
        .orElseThrow();
    var draft = html.parse(input, Limits.STANDARD);
    assertThat(LostWords.of(draft, List.of(read(page, Repairs.ON)))).isEmpty();
    assertThat(LostWords.of(draft, List.of(read(page, Repairs.AS_ARCHIVED)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void keepsAllOfItAsArchived(Path page) throws IOException {
    assertThat(read(page, Repairs.AS_ARCHIVED).ledger().rows())
        .filteredOn(row -> row.id().startsWith("i"))
        .isNotEmpty()
        .noneMatch(row -> row.fates().contains(Ledger.Fate.DROPPED));
  }

  private static Reading read(Path page, Repairs repairs) throws IOException {
    var options = ReadOptions.STANDARD.repairs(repairs);
    try (var readings = Offprint.standard().reading(options).read(page)) {
      return readings.next().orElseThrow();
    }
  }

  private static String said(Reading reading) {
    var article = reading.article();
    var lines = new ArrayList<String>();
    add(lines, "kicker", article.kicker().map(Object::toString).orElse(""));
    add(lines, "headline", Inlines.plain(article.headline()));
    add(lines, "standfirst", Inlines.plain(article.standfirst()));
    article.byline().ifPresent(byline -> add(lines, "byline", byline.printed() + names(byline)));
    article.published().ifPresent(date -> add(lines, "published", date.printed() + iso(date)));
    article.updated().ifPresent(date -> add(lines, "updated", date.printed() + iso(date)));
    article.publication().ifPresent(one -> add(lines, "publication", one.name().toString()));
    reading
        .source()
        .original()
        .ifPresent(one -> add(lines, "source", one.printed().toString()));
    article.language().ifPresent(one -> add(lines, "language", one.tag()));
    article.details().forEach(one -> add(lines, "detail", one.label() + " " + one.value()));
    lines.add("");
    article.body().forEach(block -> lines.add(block(block)));
    lines.add("");
    for (var row : reading.ledger().rows()) {
      if (row.fates().contains(Ledger.Fate.DROPPED)) {
        lines.add("- " + row.rule() + ": " + row.text().replace('\n', ' '));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void add(List<String> lines, String label, String value) {
    if (!value.isEmpty()) {
      lines.add(label + ": " + value);
    }
  }

  private static String names(Printed<List<Contributor>> byline) {
    return byline.readings().stream()
        .flatMap(List::stream)
        .map(one -> " [" + one.name() + "]")
        .reduce("", String::concat);
  }

  private static String iso(Printed<Moment> date) {
    return date.readings().stream().map(one -> " [" + one.iso() + "]").reduce("", String::concat);
  }

  private static String block(Block block) {
    var texts = new ArrayList<String>();
    for (var one : Blocks.all(List.of(block))) {
      Blocks.runs(one).forEach(run -> texts.add(Inlines.plain(run).replace('\n', '¶')));
    }
    if (block instanceof Block.Figure figure) {
      texts.add(0, figure.picture().toString());
    } else if (block instanceof Block.Preformatted text) {
      texts.add(text.toString().replace('\n', '¶'));
    }
    return block.getClass().getSimpleName() + ": " + String.join(" / ", texts);
  }
}
