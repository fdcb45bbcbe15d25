package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Reading;

/** What people reported of tools that read articles, each with a small input of its kind and the right value. */
class PublicReportsTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  @TestFactory
  Stream<DynamicTest> readsWhatWasReportedOfOthers(@TempDir Path folder) throws IOException {
    var number = new int[1];
    return rows().stream()
        .map(row -> DynamicTest.dynamicTest(
            row[0] + " " + row[1] + " " + row[3],
            () -> check(Files.createDirectory(folder.resolve("r" + number[0]++)), row)));
  }

  private static void check(Path folder, String[] row) throws IOException {
    var name = row[1].split(":");
    var charset = name.length > 1 ? Charset.forName(name[1]) : StandardCharsets.UTF_8;
    var file = folder.resolve(name[0]);
    Files.writeString(
        file, row[2].replace("BODY", BODY).replace('¶', '\n').replace('␔', '\u0014'), charset);
    var readings = FoundValues.readings(file);
    assertThat(readings).hasSize(1);
    assertThat(value(readings.get(0), row[3]))
        .as(row[0] + ": " + row[2])
        .isEqualTo(row[4].replace("BODY", BODY));
  }

  private static String value(Reading reading, String field) {
    var article = reading.article();
    var value = switch (field) {
      case "headline" -> Inlines.plain(article.headline());
      case "authors" ->
        article.contributors().stream()
            .filter(one -> one.role() == Contributor.Role.AUTHOR)
            .map(one -> one.name().toString())
            .collect(Collectors.joining(" | "));
      case "published" ->
        article.published().flatMap(Printed::reading).map(Moment::iso).orElse("");
      case "updated" ->
        article.updated().flatMap(Printed::reading).map(Moment::iso).orElse("");
      case "related" -> texts(article.body(), Block.Related.class);
      case "body" -> texts(article.body(), Block.class).replace(" | ", "¶");
      case "links" ->
        Blocks.all(article.body()).stream()
            .flatMap(block -> Blocks.runs(block).stream())
            .flatMap(run -> Inlines.links(run).stream())
            .map(link -> link.target().printed().toString())
            .collect(Collectors.joining(" | "));
      default -> throw new IllegalArgumentException("No such field: " + field);
    };
    return value.isEmpty() ? "-" : value;
  }

  private static String texts(List<Block> body, Class<? extends Block> kind) {
    return body.stream()
        .filter(kind::isInstance)
        .map(block ->
            Blocks.runs(block).stream().map(Inlines::plain).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static List<String[]> rows() throws IOException {
    var rows = new ArrayList<String[]>();
    try (var in = PublicReportsTest.class.getResourceAsStream("public-reports.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    return rows;
  }
}
