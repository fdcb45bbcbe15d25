package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What is understood of the corpus, held against what careful readers say its files show. Rows whose key is the output
 * of another tool, and hostile rows, are printed apart and held to nothing here.
 */
class KeyTest {

  /** A key with fewer judged rows is not the key. */
  private static final int LEAST_ROWS = 80;

  /** The least share of values that is right, in each field: one in fifty may be wrong, or the key may be. */
  private static final double RIGHT = 0.98;

  /** The greatest share of values that are there although the file shows none. */
  private static final double INVENTED = 0.01;

  private final Map<String, Map<String, Tally>> tallies = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  @Test
  void understandsNearlyAllThatTheFilesShow() throws IOException {
    var disputed = disputed();
    var used = new TreeSet<String>();
    var corpus = AnswerKey.corpus();
    for (var row : AnswerKey.read(corpus)) {
      count(corpus, row, disputed, used);
    }
    misses.forEach(miss -> System.out.println("[key] " + miss));
    tallies.forEach((part, fields) -> AnswerKey.FIELDS.forEach(field -> System.out.println(
        String.format(Locale.ROOT, "[key] %-14s %-10s %s", part, field, fields.get(field)))));
    assertThat(used).as("disputed cells that stand in the key").isEqualTo(disputed);
    var all = tallies.get("ALL JUDGED");
    for (var field : AnswerKey.FIELDS) {
      assertThat(all.get(field).all()).as(field).isGreaterThan(LEAST_ROWS);
      assertThat(all.get(field).rightShare()).as(field).isGreaterThanOrEqualTo(RIGHT);
      assertThat(all.get(field).inventedShare()).as(field).isLessThanOrEqualTo(INVENTED);
    }
  }

  private void count(Path corpus, AnswerKey.Row row, Set<String> disputed, Set<String> used)
      throws IOException {
    var readings = FoundValues.readings(corpus.resolve(row.path()));
    var none = readings.isEmpty() && row.group() == AnswerKey.Group.HOSTILE;
    if (none || row.group() == AnswerKey.Group.MANY) {
      System.out.println("[key] " + row.path() + ": " + readings.size() + " articles");
      return;
    }
    var found = readings.isEmpty() ? FoundValues.NONE : FoundValues.of(readings.get(0));
    for (var field : AnswerKey.FIELDS) {
      var cell = row.path() + " " + field;
      if (disputed.contains(cell)) {
        used.add(cell);
      } else {
        count(row, field, found.get(field));
      }
    }
  }

  private void count(AnswerKey.Row row, String field, String value) {
    var found = FoundValues.comparable(field, value);
    var key = FoundValues.comparable(field, row.values().get(field));
    var judged = row.group() == AnswerKey.Group.JUDGED;
    var right = tally(row.group() == AnswerKey.Group.GOLDEN ? "golden" : row.kind(), field)
        .add(found, key);
    if (judged) {
      tally("ALL JUDGED", field).add(found, key);
    }
    if (!right) {
      misses.add(
          row.group() + " " + field + " of " + row.path() + ": '" + found + "', key '" + key + "'");
    }
  }

  private Tally tally(String part, String field) {
    return tallies
        .computeIfAbsent(part, name -> new TreeMap<>())
        .computeIfAbsent(field, name -> new Tally());
  }

  /** The cells of the key that we hold to be wrong, each with its reason: path, field, reason. */
  private static Set<String> disputed() throws IOException {
    var cells = new TreeSet<String>();
    try (var in = KeyTest.class.getResourceAsStream("disputed.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var row = line.split("\t", -1);
        if (!line.startsWith("#") && row.length == 3 && !row[2].isBlank()) {
          cells.add(row[0] + " " + row[1]);
        }
      }
    }
    return cells;
  }
}
