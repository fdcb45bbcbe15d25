package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Target;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Repairs;
import org.offprint.text.TextSyntax;

/** Real archived texts: no word of them is lost, and the key says how much is understood. */
class CorpusTest {

  private static final Set<String> KINDS = Set.of(
      "archived-text", "wikinews", "hostile", "multilingual", "markdown-clip", "plain-export");

  private static List<Path> texts() throws IOException {
    var corpus = Texts.shared("corpus");
    var texts = new ArrayList<Path>();
    for (var kind : KINDS.stream().sorted().toList()) {
      try (var files = Files.list(corpus.resolve(kind))) {
        files
            .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
            .sorted()
            .forEach(texts::add);
      }
    }
    return texts;
  }

  @TestFactory
  Stream<DynamicTest> losesNoWord() throws IOException {
    return texts().stream()
        .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> {
          for (var repairs : List.of(Repairs.ON, Repairs.AS_ARCHIVED)) {
            var draft = new TextSyntax().parse(Input.of(file, Limits.STANDARD), Limits.STANDARD);
            if (!draft.pieces().isEmpty()) {
              assertThat(Texts.read(file, repairs).lost()).isEmpty();
            }
          }
        }));
  }

  /** Right, missing, wrong and invented values of a field. */
  private record Count(int right, int missing, int wrong, int invented) {
    Count with(String found, String key) {
      if (found.equals(key)) {
        return new Count(right + 1, missing, wrong, invented);
      } else if (key.isEmpty()) {
        return new Count(right, missing, wrong, invented + 1);
      }
      return found.isEmpty()
          ? new Count(right, missing + 1, wrong, invented)
          : new Count(right, missing, wrong + 1, invented);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void agreesWithTheKeyInNearlyAllFields() throws IOException {
    var corpus = Texts.shared("corpus");
    for (var line : Files.readAllLines(corpus.resolve("MANIFEST.tsv"))) {
      var cells = line.split("\t", -1);
      var read = KINDS.contains(cells[3])
          && !cells[0].endsWith(".html")
          && !cells[3].equals("plain-export");
      if (read && !isEmpty(corpus.resolve(cells[0]))) {
        compare(cells, Texts.read(corpus.resolve(cells[0]), Repairs.ON));
      }
    }
    counts.forEach((field, count) -> System.out.println("[corpus] " + field + " " + count));
    misses.forEach(miss -> System.out.println("[corpus] " + miss));
    assertThat(counts).hasSize(4);
    counts.forEach((field, count) -> {
      assertThat(count.right()).as(field).isGreaterThan(90);
      assertThat(count.invented()).as(field).isLessThanOrEqualTo(1);
    });
  }

  private static boolean isEmpty(Path file) throws IOException {
    return new TextSyntax()
        .parse(Input.of(file, Limits.STANDARD), Limits.STANDARD)
        .pieces()
        .isEmpty();
  }

  private void compare(String[] cells, Texts.Read read) {
    var article = read.reading().article();
    count(cells[0], "headline", Inlines.plain(article.headline()), cells[5]);
    var authors = article.contributors().stream()
        .filter(one -> one.role() == Contributor.Role.AUTHOR)
        .map(one -> one.name().toString())
        .toList();
    count(cells[0], "byline", String.join("; ", authors), cells[6]);
    count(cells[0], "published", iso(article.published()), cells[7]);
    var source = read.reading().source().original().map(Target::printed);
    count(cells[0], "source", source.map(Object::toString).orElse(""), cells[8]);
  }

  private static String iso(Optional<Printed<Moment>> date) {
    var iso = date.flatMap(Printed::reading).map(Moment::iso).orElse("");
    return iso.length() > 10 ? iso.substring(0, 10) : iso;
  }

  private void count(String file, String field, String found, String cell) {
    var key = cell.startsWith("(") ? "" : cell;
    if (!found.equals(key)) {
      misses.add(field + " of " + file + ": '" + found + "', key '" + cell + "'");
    }
    counts.merge(
        field,
        new Count(0, 0, 0, 0).with(found, key),
        (a, b) -> new Count(
            a.right() + b.right(),
            a.missing() + b.missing(),
            a.wrong() + b.wrong(),
            a.invented() + b.invented()));
  }
}
