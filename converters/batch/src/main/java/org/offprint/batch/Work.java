package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;

/** The conversion of one input: read once, written in every format. It reports its failure and throws nothing. */
final class Work implements Supplier<Report.Result> {

  private final Offprint offprint;
  private final Plan.Job job;
  private final PersonsFacts persons;
  private final Set<Path> inputs;
  private final List<Path> written = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Report.Failure> failures = new ArrayList<>();

  /**
   * Work on one job.
   *
   * @param persons what a person says of the inputs
   * @param inputs the real paths of all inputs of the run, none of which is ever replaced
   */
  Work(Offprint offprint, Plan.Job job, PersonsFacts persons, Set<Path> inputs) {
    this.offprint = offprint;
    this.job = job;
    this.persons = persons;
    this.inputs = inputs;
  }

  @Override
  public Report.Result get() {
    try {
      convert();
    } catch (IOException | RuntimeException | Error failed) {
      failures.add(Failures.of(job.input(), failed));
    }
    return new Report.Result(job.input(), written, findings, failures);
  }

  private void convert() throws IOException {
    try (var readings = offprint.read(job.input(), persons.of(job))) {
      var first = readings
          .next()
          .orElseThrow(
              () -> new ConversionException.NoArticle(job.input() + ": holds no article."));
      var second = readings.next();
      if (second.isEmpty()) {
        write(first, job.outputs());
      } else {
        write(first, numbered(1));
        write(second.get(), numbered(2));
        var number = 2;
        for (var next = readings.next(); next.isPresent(); next = readings.next()) {
          write(next.get(), numbered(++number));
        }
      }
      findings.addAll(readings.atEnd());
    }
  }

  /** Several articles of one input go to a folder of their own, numbered. */
  private List<Plan.Output> numbered(int number) {
    var name = Plan.numbered(job.stem(), number);
    var folder = job.folder().resolve(job.stem());
    return job.outputs().stream()
        .map(output -> new Plan.Output(
            output.format(), output.suffix(), folder.resolve(name + "." + output.suffix())))
        .toList();
  }

  /** One output that cannot be written, or says something else, does not stop the others. */
  private void write(Reading reading, List<Plan.Output> outputs) throws IOException {
    var input = reading.input().orElseThrow();
    findings.addAll(reading.findings());
    var files = outputs.stream().map(Plan.Output::file).toList();
    for (var output : outputs) {
      try {
        requireNoInput(output.file());
        findings.addAll(offprint.write(reading, input, output.format(), output.file(), files));
        written.add(output.file());
      } catch (ConversionException.Unwritable unwritable) {
        failures.add(new Report.Failure(Report.Kind.OUTPUT, unwritable.getMessage()));
      } catch (ConversionException.Unproven unproven) {
        failures.add(new Report.Failure(Report.Kind.UNPROVEN, unproven.getMessage()));
      }
    }
  }

  private void requireNoInput(Path output) throws IOException {
    Offprint.requireOther(job.input(), output);
    if (Files.exists(output) && inputs.contains(output.toRealPath())) {
      throw new ConversionException.Unwritable(output
          + ": is an input of this run, which is never replaced. Write into another folder.");
    }
  }
}
