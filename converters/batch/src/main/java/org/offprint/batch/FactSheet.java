package org.offprint.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.FactForm;
import org.offprint.convert.Finding;
import org.offprint.convert.Reading;
import org.offprint.convert.Severity;

/**
 * A sheet for people (CSV, RFC 4180): a row for each article with its facts, what is doubtful about them, and what they
 * were, so that {@link Batch#correctedBy} can tell which cells a person has changed.
 */
public final class FactSheet {

  static final String FILE = "file";
  static final String ARTICLE = "article";
  static final String DOUBTS = "doubts";
  static final String FINDINGS = "findings";
  static final String AS_READ = "as_read";

  /** What is surer than that is not doubted. */
  private static final double SURE = 0.9;

  /** Doubts that are no warnings, but are about facts. */
  private static final Set<Finding.Code> ABOUT_FACTS =
      Set.of(Codes.NO_HEADLINE, Codes.NO_SOURCE, Codes.HEADLINE_TWICE);

  private FactSheet() {}

  /**
   * The first row, with the names of the columns.
   *
   * @return the row with its line end
   */
  public static String header() {
    var cells = new ArrayList<String>();
    cells.add(FILE);
    cells.add(ARTICLE);
    cells.addAll(Corrections.FIELDS);
    cells.addAll(List.of(DOUBTS, FINDINGS, AS_READ));
    return Csv.line(cells);
  }

  /**
   * The row of an article.
   *
   * @param file the name of its file, by which the row is known again
   * @param article its number in the file, from 1; 0 if it is the only one
   * @param reading how it was read
   * @return the row with its line end
   */
  public static String row(String file, int article, Reading reading) {
    var facts = FactForm.of(reading.entry());
    var cells = new ArrayList<String>();
    cells.add(Csv.guarded(file));
    cells.add(article == 0 ? "" : Integer.toString(article));
    facts.values().forEach(value -> cells.add(Csv.guarded(value)));
    cells.add(doubts(reading).entrySet().stream()
        .map(one -> String.format(Locale.ROOT, "%s %.2f", one.getKey(), one.getValue()))
        .collect(Collectors.joining("; ")));
    cells.add(reading.findings().stream()
        .map(finding -> finding.code().id())
        .distinct()
        .sorted()
        .collect(Collectors.joining("; ")));
    cells.add(CellChecks.of(facts));
    return Csv.line(cells);
  }

  /**
   * Tells whether a person should look at an article: there is a warning, headline or source are missing or told twice,
   * or a fact is not sure.
   *
   * @param reading how it was read
   * @return whether there is a doubt
   */
  public static boolean isDoubtful(Reading reading) {
    return !doubts(reading).isEmpty()
        || reading.findings().stream()
            .map(Finding::code)
            .anyMatch(code -> code.severity() == Severity.WARNING || ABOUT_FACTS.contains(code));
  }

  /** The fields that are not sure, each with its confidence. */
  private static Map<String, Double> doubts(Reading reading) {
    var sure = new LinkedHashMap<String, Double>();
    for (var row : reading.ledger().rows()) {
      for (var place : row.places()) {
        sure.merge(place, row.confidence(), Math::max);
      }
    }
    var article = reading.article();
    unclear(article.published()).ifPresent(doubt -> sure.put("published", doubt));
    unclear(article.updated()).ifPresent(doubt -> sure.put("updated", doubt));
    if (article.byline().isPresent() && article.contributors().isEmpty()) {
      sure.put("byline", 0.3);
    }
    var doubts = new LinkedHashMap<String, Double>();
    var facts = FactForm.of(reading.entry());
    for (var field : Corrections.FIELDS) {
      var confidence = sure.getOrDefault(field, 1.0);
      if (confidence < SURE && !facts.get(field).isEmpty()) {
        doubts.put(field, confidence);
      }
    }
    return doubts;
  }

  /** A date that means nothing known, or one of two days. */
  private static Optional<Double> unclear(Optional<Printed<Moment>> date) {
    return date.filter(one -> one.reading().isEmpty())
        .map(one -> one.readings().isEmpty() ? 0.3 : 0.5);
  }
}
