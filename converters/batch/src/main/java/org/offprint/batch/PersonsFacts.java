package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException.UnreadableFacts;
import org.offprint.convert.Corrections;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Reading;
import org.offprint.convert.Revision;

/**
 * What a person says of the inputs of a run: in a sheet of corrections, in the file {@code article.offprint.yaml} beside
 * an article, and in the {@code offprint.toml} of a folder. The first of these that says something of a field wins.
 */
public final class PersonsFacts {

  private final Limits limits;
  private final Map<Below, Corrections> byFolder = new HashMap<>();
  private final Map<Path, List<SheetRow>> rows = new LinkedHashMap<>();
  private final List<Finding> unused = new ArrayList<>();

  private PersonsFacts(Limits limits) {
    this.limits = limits;
  }

  /**
   * Looks for what is said of the inputs of a plan, with no sheet.
   *
   * @param plan the plan
   * @param limits how long such files may be
   * @return what is said
   * @throws IOException if a file cannot be read
   * @throws UnreadableFacts if the {@code offprint.toml} of a folder cannot be understood
   */
  public static PersonsFacts of(Plan plan, Limits limits) throws IOException {
    var facts = new PersonsFacts(limits);
    for (var job : plan.jobs()) {
      facts.folder(job);
    }
    return facts;
  }

  /**
   * Looks for what is said of the inputs of a plan.
   *
   * @param plan the plan
   * @param sheet a sheet that {@link FactSheet} made and a person has edited
   * @param limits how long such files may be
   * @return what is said
   * @throws IOException if a file cannot be read
   * @throws UnreadableFacts if the sheet, or the {@code offprint.toml} of a folder, cannot be understood
   */
  public static PersonsFacts of(Plan plan, Path sheet, Limits limits) throws IOException {
    var facts = of(plan, limits);
    facts.match(plan, CorrectionSheet.read(sheet, limits));
    return facts;
  }

  /**
   * A folder, and the folder above it as far as which files of facts count.
   *
   * @param folder a folder of an input
   * @param root the folder that was named, or that of a file that was named itself
   */
  private record Below(Path folder, Path root) {
    static Below of(Plan.Job job) {
      var root = parent(job.input());
      for (var i = job.name().indexOf('/'); i >= 0; i = job.name().indexOf('/', i + 1)) {
        root = parent(root);
      }
      return new Below(parent(job.input()), root);
    }

    Below up() {
      return new Below(parent(folder), root);
    }
  }

  /** Finds the nearest file upward from an input. */
  private void folder(Plan.Job job) throws IOException {
    var passed = new ArrayList<Below>();
    var found = Optional.<Corrections>empty();
    for (var at = Below.of(job); found.isEmpty(); at = at.up()) {
      passed.add(at);
      found = Optional.ofNullable(byFolder.get(at));
      if (found.isEmpty()) {
        found = FolderFacts.of(at.folder(), limits);
      }
      if (at.folder().equals(at.root())) {
        break;
      }
    }
    for (var folder : passed) {
      byFolder.put(folder, found.orElse(Corrections.NONE));
    }
  }

  private static Path parent(Path path) {
    return path.getParent() == null ? Path.of("") : path.getParent();
  }

  private void match(Plan plan, CorrectionSheet sheet) {
    var names = new HashMap<String, List<Path>>();
    for (var job : plan.jobs()) {
      for (var name : names(job, sheet.path())) {
        var same = names.computeIfAbsent(CorrectionSheet.key(name), key -> new ArrayList<>());
        if (!same.contains(job.input())) {
          same.add(job.input());
        }
      }
    }
    for (var of : sheet.rows().entrySet()) {
      var inputs = names.getOrDefault(of.getKey(), List.of());
      var first = of.getValue().get(0);
      if (inputs.size() > 1) {
        throw new UnreadableFacts(sheet.path().resolveSibling(first.where()) + ": '" + first.file()
            + "' may be " + inputs.get(0) + " or " + inputs.get(1) + ". Write which.");
      } else if (inputs.isEmpty()) {
        for (var row : of.getValue()) {
          unused.add(
              Finding.at(Codes.UNUSED_ROW, row.line(), "no input is called '" + row.file() + "'."));
        }
      } else {
        rows.computeIfAbsent(inputs.get(0), input -> new ArrayList<>()).addAll(of.getValue());
      }
    }
  }

  /** What a sheet may call an input: its name in its folder, as the person named it, as seen from the sheet. */
  private static List<String> names(Plan.Job job, Path sheet) {
    var names = new ArrayList<>(List.of(job.name(), job.input().toString()));
    var folder = parent(sheet.toAbsolutePath().normalize());
    var input = job.input().toAbsolutePath().normalize();
    names.add(input.toString());
    if (input.startsWith(folder)) {
      names.add(folder.relativize(input).toString());
    }
    return names;
  }

  /**
   * What is said of the articles of an input.
   *
   * @param job the input in the plan
   * @return what is said
   * @throws IOException if the file beside it cannot be read
   * @throws UnreadableFacts if the file beside it cannot be understood
   */
  public Revision of(Plan.Job job) throws IOException {
    var before = FactFile.beside(job.input(), limits)
        .over(byFolder.getOrDefault(Below.of(job), Corrections.NONE));
    return new OfInput(before, rows.getOrDefault(job.input(), List.of()));
  }

  /**
   * The rows of the sheet that are about none of the inputs.
   *
   * @return a doubt for each, with its line, in the order of the sheet
   */
  public List<Finding> unused() {
    return List.copyOf(unused);
  }

  /**
   * What is said of one input.
   *
   * @param before what is known before
   * @param rows the rows about it
   */
  private record OfInput(Corrections before, List<SheetRow> rows) implements Revision {
    @Override
    public Corrections before(int article) {
      return before;
    }

    @Override
    public Said after(int article, Reading reading) {
      return rows.stream()
          .filter(row -> Math.max(row.article(), 1) == article)
          .findFirst()
          .map(row -> row.changes(reading))
          .orElse(Said.NOTHING);
    }

    @Override
    public List<Finding> atEnd(int articles) {
      return rows.stream()
          .filter(row -> row.article() > articles || row.article() == 0 && articles > 1)
          .map(row -> Finding.of(
              Codes.UNUSED_ROW,
              row.where() + ": "
                  + (row.article() == 0
                      ? "'" + row.file() + "' holds " + articles
                          + " articles, so the row was taken for the first."
                      : "there is no article " + row.article() + " in '" + row.file() + "', which"
                          + " holds " + articles + ".")))
          .toList();
    }
  }
}
