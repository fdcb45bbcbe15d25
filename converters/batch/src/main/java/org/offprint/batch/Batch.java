package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Offprint;

/**
 * Converts files and whole folders, in parallel, one bad file never stopping the rest.
 *
 * <pre>{@code
 * var report = Batch.of(folder).to("pdf", "md").into(out).run();
 * }</pre>
 */
public final class Batch {

  private final List<Path> inputs;
  private final List<String> formats;
  private final Optional<Path> out;
  private final Offprint offprint;
  private final Optional<Path> sheet;
  private final int jobs;

  private Batch(
      List<Path> inputs,
      List<String> formats,
      Optional<Path> out,
      Offprint offprint,
      Optional<Path> sheet,
      int jobs) {
    this.inputs = List.copyOf(inputs);
    this.formats = List.copyOf(formats);
    this.out = out;
    this.offprint = offprint;
    this.sheet = sheet;
    this.jobs = jobs;
  }

  /**
   * A batch over files and folders.
   *
   * @param inputs files, and folders that are walked with all folders in them
   * @return the batch
   */
  public static Batch of(Path... inputs) {
    return of(List.of(inputs));
  }

  /**
   * A batch over files and folders.
   *
   * @param inputs files, and folders that are walked with all folders in them
   * @return the batch
   */
  public static Batch of(List<Path> inputs) {
    return new Batch(
        inputs,
        List.of(),
        Optional.empty(),
        Offprint.standard(),
        Optional.empty(),
        Runtime.getRuntime().availableProcessors());
  }

  /**
   * The same batch, converting to these formats.
   *
   * @param names the names of the formats
   * @return changed copy
   */
  public Batch to(String... names) {
    return new Batch(inputs, List.of(names), out, offprint, sheet, jobs);
  }

  /**
   * The same batch with its outputs under a folder, in the tree of the inputs; otherwise they go beside the inputs.
   *
   * @param folder the folder; made if it is missing
   * @return changed copy
   */
  public Batch into(Path folder) {
    return new Batch(inputs, formats, Optional.of(folder), offprint, sheet, jobs);
  }

  /**
   * The same batch with other options for reading and writing.
   *
   * @param door the front door to use
   * @return changed copy
   */
  public Batch with(Offprint door) {
    return new Batch(inputs, formats, out, door, sheet, jobs);
  }

  /**
   * The same batch with a sheet of corrections: a sheet that {@link FactSheet} made and a person has edited. The cells
   * that were changed win over what is read.
   *
   * @param csv the sheet
   * @return changed copy
   */
  public Batch correctedBy(Path csv) {
    return new Batch(inputs, formats, out, offprint, Optional.of(csv), jobs);
  }

  /**
   * The same batch with another number of threads. The outputs do not depend on it.
   *
   * @param threads at least 1
   * @return changed copy
   */
  public Batch jobs(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one job is needed, not " + threads + ".");
    }
    return new Batch(inputs, formats, out, offprint, sheet, threads);
  }

  /**
   * Tells what would be done, and does nothing.
   *
   * @return the plan
   * @throws IOException if an input does not exist, or a folder cannot be listed
   * @throws org.offprint.convert.ConversionException.UnknownFormat if a format is not known
   */
  public Plan plan() throws IOException {
    return new Planner(offprint.registry(), formats, out).plan(inputs);
  }

  /**
   * Looks for what a person says of the inputs of a plan of this batch.
   *
   * @param plan the plan
   * @return what is said
   * @throws IOException if a file with it cannot be read
   * @throws org.offprint.convert.ConversionException.UnreadableFacts if such a file cannot be understood
   */
  public PersonsFacts facts(Plan plan) throws IOException {
    return sheet.isPresent()
        ? PersonsFacts.of(plan, sheet.get(), offprint.limits())
        : PersonsFacts.of(plan, offprint.limits());
  }

  /**
   * Writes all articles of a plan into one file, in the order of the plan; an input that cannot be read stops no other.
   *
   * @param plan the plan
   * @param facts what a person says of the inputs
   * @param format the name of a format that {@link org.offprint.convert.FormatProvider#gathers}
   * @param output the file to write
   * @return how it went; the file is named with the first input that holds an article
   * @throws IOException if the file system cannot tell whether the output is an input
   * @throws ConversionException.Unwritable if the output exists, is an input, or cannot be written
   */
  public Report gather(Plan plan, PersonsFacts facts, String format, Path output)
      throws IOException {
    return report(plan, new Gathering(offprint, facts).write(plan, format, output));
  }

  /**
   * Converts all.
   *
   * @return how it went
   * @throws IOException if an input does not exist, or a folder cannot be listed
   * @throws org.offprint.convert.ConversionException.UnreadableFacts if a sheet of corrections, or the {@code
   *     offprint.toml} of a folder, cannot be understood; nothing is written then
   * @throws org.offprint.convert.ConversionException.UnknownFormat if a format is not known
   */
  public Report run() throws IOException {
    return run(plan());
  }

  /**
   * Carries out a plan of this batch.
   *
   * @param plan the plan
   * @return how it went
   * @throws IOException if a file in which a person says something cannot be read
   * @throws org.offprint.convert.ConversionException.UnreadableFacts if it cannot be understood; nothing is written then
   */
  public Report run(Plan plan) throws IOException {
    return run(plan, facts(plan));
  }

  /**
   * Carries out a plan of this batch with what a person says of its inputs.
   *
   * @param plan the plan
   * @param facts what a person says, as {@link #facts} found it
   * @return how it went
   */
  public Report run(Plan plan, PersonsFacts facts) {
    var sources = realPaths(plan);
    var work = plan.jobs().stream()
        .<Supplier<Report.Result>>map(job -> new Work(offprint, job, facts, sources))
        .toList();
    return report(plan, Parallel.all(work, jobs));
  }

  /** In a folder, a file that holds nothing to read is passed over like one of no known kind. */
  private Report report(Plan plan, List<Report.Result> all) {
    var named = inputs.stream().map(Batch::normal).collect(Collectors.toSet());
    var results = new ArrayList<Report.Result>();
    var skipped = new ArrayList<>(plan.skipped());
    for (var result : all) {
      var nothing = result.failures().stream()
          .anyMatch(failure -> failure.kind() == Report.Kind.NOTHING_INSIDE);
      if (nothing && !named.contains(normal(result.input()))) {
        skipped.add(new Plan.Skipped(result.input(), Plan.Reason.NOT_AN_ARTICLE));
      } else {
        results.add(result);
      }
    }
    return new Report(results, skipped);
  }

  private static Path normal(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Set<Path> realPaths(Plan plan) {
    var paths = new HashSet<Path>();
    for (var job : plan.jobs()) {
      try {
        paths.add(job.input().toRealPath());
      } catch (IOException gone) {
        // Its own work will say so.
        paths.add(normal(job.input()));
      }
    }
    return paths;
  }
}
