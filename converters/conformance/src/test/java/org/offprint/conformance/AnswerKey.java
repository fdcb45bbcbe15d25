package org.offprint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What careful readers say the files of the corpus show, from its manifest. */
final class AnswerKey {

  /** The fields that are judged, in the order of the report. */
  static final List<String> FIELDS =
      List.of("headline", "byline", "published", "source", "language");

  private static final int FIRST_FIELD = 5;

  private static final Path CORPUS =
      Path.of(System.getProperty("offprint.shared", "../../../shared")).resolve("corpus");

  private AnswerKey() {}

  /** The folder of the corpus; without it the test is skipped. */
  static Path corpus() {
    assumeTrue(Files.isDirectory(CORPUS), "no corpus at " + CORPUS + "; see -Doffprint.shared");
    return CORPUS;
  }

  /** Which rows are counted together and have to be right; the others are printed apart. */
  enum Group {
    JUDGED,
    GOLDEN,
    HOSTILE,
    MANY
  }

  /**
   * One file of the corpus.
   *
   * @param path its path in the corpus
   * @param kind the folder it is in
   * @param group whether the row has to be right
   * @param values what the file shows, by field; empty where it shows none
   */
  record Row(String path, String kind, Group group, Map<String, String> values) {}

  static List<Row> read(Path corpus) throws IOException {
    return Files.readAllLines(corpus.resolve("MANIFEST.tsv")).stream()
        .skip(1)
        .map(line -> row(line.split("\t", -1)))
        .toList();
  }

  private static Row row(String[] cells) {
    var values = new LinkedHashMap<String, String>();
    for (var i = 0; i < FIELDS.size(); i++) {
      values.put(FIELDS.get(i), shown(FIELDS.get(i), cells[FIRST_FIELD + i]));
    }
    return new Row(cells[0], cells[3], group(cells), values);
  }

  private static Group group(String[] cells) {
    if (cells[3].equals("hostile")) {
      return Group.HOSTILE;
    } else if (cells[7].equals("(per article)")) {
      return Group.MANY;
    }
    var golden = cells[10].contains("golden") || cells[10].equals("expected-metadata.json");
    return golden ? Group.GOLDEN : Group.JUDGED;
  }

  /** Round brackets say what is known and not to be seen; in headlines and addresses they may be printed. */
  private static String shown(String field, String cell) {
    if (cell.startsWith("(")) {
      return "";
    }
    var open = cell.indexOf(" (");
    return open < 0 || field.equals("headline") || field.equals("source")
        ? cell
        : cell.substring(0, open);
  }
}
