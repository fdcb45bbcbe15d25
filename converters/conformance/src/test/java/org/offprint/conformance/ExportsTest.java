package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Match;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;
import org.offprint.convert.Syntax;

/** Exports of databases and tools, held against what a careful reader sees in them: {@code exports.tsv}. */
class ExportsTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/offprint/conformance/exports");

  private record Read(Input input, List<Reading> articles, String announced, List<Finding> end) {}

  private record Row(int article, String field, String value) {}

  private static Map<String, List<Row>> key() throws IOException {
    var key = new LinkedHashMap<String, List<Row>>();
    try (var in = ExportsTest.class.getResourceAsStream("exports.tsv")) {
      for (var line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        var cells = line.split("\t", -1);
        if (!line.startsWith("#")) {
          assertThat(cells).as(line).hasSize(4);
          key.computeIfAbsent(cells[0], name -> new ArrayList<>())
              .add(new Row(Integer.parseInt(cells[1]), cells[2], cells[3]));
        }
      }
    }
    return key;
  }

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  private static Read read(String name, byte[] bytes) {
    var input = Input.of(name, bytes);
    var articles = new ArrayList<Reading>();
    try (var readings = Offprint.standard().read(input)) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        articles.add(next.get());
      }
      var announced = readings.announced();
      return new Read(
          input,
          articles,
          announced.isPresent() ? String.valueOf(announced.getAsInt()) : "",
          readings.atEnd());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void judgesEveryExportOfTheFolder() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(key().keySet());
    }
  }

  @TestFactory
  List<DynamicTest> readsWhatACarefulReaderSees() throws IOException {
    var tests = new ArrayList<DynamicTest>();
    for (var file : key().entrySet()) {
      tests.add(DynamicTest.dynamicTest(
          file.getKey(), () -> check(read(file.getKey(), bytes(file.getKey())), file.getValue())));
    }
    return tests;
  }

  private static void check(Read read, List<Row> rows) {
    for (var row : rows) {
      if (row.article() == 0) {
        checkFile(read, row);
      } else {
        var article = read.articles().get(row.article() - 1);
        assertThat(value(article, row.field()))
            .as("%s of article %d", row.field(), row.article())
            .isEqualTo(row.value());
      }
    }
    assertThat(lost(read)).isEmpty();
  }

  private static void checkFile(Read read, Row row) {
    switch (row.field()) {
      case "count" ->
        assertThat(read.articles()).as("articles").hasSize(Integer.parseInt(row.value()));
      case "announced" -> assertThat(read.announced()).as("announced").isEqualTo(row.value());
      case "frame" -> assertThat(read.articles().get(0).ledger().frame()).isEqualTo(row.value());
      default ->
        assertThat(read.end())
            .extracting(Finding::message)
            .anyMatch(said -> said.contains(row.value()));
    }
  }

  private static String value(Reading reading, String field) {
    var article = reading.article();
    return switch (field) {
      case "headline" -> Inlines.plain(article.headline());
      case "standfirst" -> Inlines.plain(article.standfirst());
      case "authors" ->
        article.contributors().stream()
            .map(Contributor::name)
            .map(Object::toString)
            .collect(Collectors.joining("; "));
      case "published" -> day(article.published());
      case "updated" -> day(article.updated());
      case "publication" ->
        article.publication().map(publication -> publication.name().toString()).orElse("");
      case "section" -> article.section().map(Object::toString).orElse("");
      case "page" -> article.page().map(Object::toString).orElse("");
      case "edition" -> article.edition().map(Object::toString).orElse("");
      case "rights" -> article.rights().map(Object::toString).orElse("");
      case "language" -> article.language().map(language -> language.tag()).orElse("");
      case "source" ->
        reading.source().original().map(target -> target.printed().toString()).orElse("");
      case "identifiers" ->
        article.identifiers().stream()
            .map(one -> one.scheme() + " " + one.value())
            .collect(Collectors.joining("; "));
      case "blocks" -> String.valueOf(article.body().size());
      case "text" -> Inlines.plain(((Block.Paragraph) article.body().get(0)).content());
      default ->
        article.details().stream()
            .filter(detail -> detail.label().toString().equals(field))
            .map(detail -> detail.value().toString())
            .findFirst()
            .orElse("");
    };
  }

  private static String day(Optional<Printed<Moment>> date) {
    var iso = date.flatMap(Printed::reading).map(Moment::iso).orElse("");
    return iso.length() > 10 ? iso.substring(0, 10) : iso;
  }

  private static List<String> lost(Read read) {
    var sample = read.input().sample();
    Syntax best = null;
    var strongest = Match.Strength.NONE;
    for (var syntax : Offprint.standard().registry().syntaxes()) {
      var strength = syntax.looksLike(sample).strength();
      if (strength.compareTo(strongest) > 0) {
        strongest = strength;
        best = syntax;
      }
    }
    return LostWords.of(best.parse(read.input(), Limits.STANDARD), read.articles());
  }

  @Test
  void readsTheSameInOtherLineEndsAndEncodings() throws IOException {
    for (var file : key().entrySet()) {
      if (file.getKey().endsWith(".txt")) {
        var text = new String(bytes(file.getKey()), UTF_8);
        check(read(file.getKey(), text.replace("\n", "\r\n").getBytes(UTF_8)), file.getValue());
        check(read(file.getKey(), ("\uFEFF" + text).getBytes(UTF_8)), file.getValue());
        check(read(file.getKey(), text.getBytes(Charset.forName("windows-1252"))), file.getValue());
      }
    }
  }

  @Test
  void countsALongExportThroughAndNamesTheGaps() {
    var export = new StringBuilder("Download Request: Selected Items: 1-120\r\n\r\n");
    for (var i = 1; i <= 120; i++) {
      if (i != 17 && i != 100) {
        export.append(" ".repeat(30)).append(i).append(" of 120 DOCUMENTS\r\n\r\n");
        export.append(" ".repeat(30)).append("The Port Ellery Times\r\n\r\n");
        export.append(" ".repeat(30)).append("January 11, 2010 Monday\r\n\r\n");
        export.append("Headline number ").append(i).append("\r\n\r\nLENGTH: 9 words\r\n\r\n");
        export
            .append("It said that number ")
            .append(i)
            .append(" of 500 DOCUMENTS was read.\r\n\r\n");
        export.append("LOAD-DATE: January 12, 2010\r\n\r\nLANGUAGE: ENGLISH\r\n\r\n");
      }
    }
    var read = read("long.txt", export.toString().getBytes(UTF_8));
    assertThat(read.articles()).hasSize(118);
    assertThat(read.announced()).isEqualTo("120");
    assertThat(read.end())
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).contains("number 17, 100 are not there"));
    assertThat(value(read.articles().get(16), "headline")).isEqualTo("Headline number 18");
    assertThat(lost(read)).isEmpty();
  }

  @Test
  void countsAPartOfALongerListByItsOwnNumbers() {
    var export = new StringBuilder();
    for (var i = 101; i <= 104; i++) {
      export.append(" ".repeat(30)).append(i).append(" of 383 DOCUMENTS\n\n");
      export.append(" ".repeat(30)).append("The Port Ellery Times\n\n");
      export
          .append(" ".repeat(30))
          .append("January 11, 2010 Monday\n\nHeadline ")
          .append(i);
      export.append("\n\nLENGTH: 2 words\n\nOne paragraph.\n\nLANGUAGE: ENGLISH\n\n");
    }
    var read = read("part.txt", export.toString().getBytes(UTF_8));
    assertThat(read.articles()).hasSize(4);
    assertThat(read.announced()).isEqualTo("4");
    assertThat(read.end()).isEmpty();
  }

  /** Lines lost, doubled and exchanged, and files cut short: what is there is read, and nothing of it is lost. */
  @Test
  void losesNoWordOfDamagedExports() throws IOException {
    var names = key().keySet().stream().filter(name -> !name.endsWith(".docx")).toList();
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300) / 2; seed++) {
      var random = new Random(seed);
      var name = names.get(random.nextInt(names.size()));
      var lines = new ArrayList<>(new String(bytes(name), UTF_8).lines().toList());
      for (var i = 0; i < 1 + random.nextInt(4) && lines.size() > 2; i++) {
        var at = random.nextInt(lines.size() - 1);
        switch (random.nextInt(4)) {
          case 0 -> lines.remove(at);
          case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
          case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
          default -> lines.subList(Math.max(1, at), lines.size()).clear();
        }
      }
      var bytes = String.join("\n", lines).getBytes(UTF_8);
      try {
        assertThat(lost(read(name, bytes))).as("%s, seed %d", name, seed).isEmpty();
      } catch (ConversionException.NoArticle none) {
        // What is left may be no article.
        assertThat(none).hasMessageContaining(name);
      }
    }
  }
}
