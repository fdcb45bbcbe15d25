package org.offprint.batch;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;

/** The conversion of one input: read once, written in every format. It reports its failure and throws nothing. */
final class Work implements Callable<Report.Result> {

  private final Offprint offprint;
  private final Plan.Job job;
  private final List<Path> written = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Work(Offprint offprint, Plan.Job job) {
    this.offprint = offprint;
    this.job = job;
  }

  @Override
  public Report.Result call() {
    return new Report.Result(job.input(), written, findings, attempt());
  }

  private Optional<Report.Failure> attempt() {
    try {
      convert();
      return Optional.empty();
    } catch (ConversionException.NoArticle none) {
      return failed(Report.Kind.NO_ARTICLE, located(none.getMessage()));
    } catch (ConversionException.Unwritable unwritable) {
      return failed(Report.Kind.OUTPUT, unwritable.getMessage());
    } catch (ConversionException.Cancelled cancelled) {
      return failed(Report.Kind.CANCELLED, job.input() + ": " + cancelled.getMessage());
    } catch (ConversionException other) {
      return failed(Report.Kind.INPUT, located(other.getMessage()));
    } catch (IOException unreadable) {
      return failed(Report.Kind.INPUT, job.input() + ": cannot be read: " + why(unreadable) + ".");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return failed(
          Report.Kind.FAULT,
          job.input() + ": a fault of this program: " + fault
              + ". Please report it with the file.");
    }
  }

  private static String why(IOException unreadable) {
    return unreadable instanceof NoSuchFileException
        ? "there is no such file"
        : unreadable.getClass().getSimpleName() + " " + unreadable.getMessage();
  }

  private static Optional<Report.Failure> failed(Report.Kind kind, String message) {
    return Optional.of(new Report.Failure(kind, message));
  }

  /** Readers know an input by its name alone; a person with a thousand files needs its folder too. */
  private String located(String message) {
    var name = job.input().getFileName() + ":";
    return message.startsWith(name)
        ? job.input() + ":" + message.substring(name.length())
        : message;
  }

  private void convert() throws IOException {
    for (var output : job.outputs()) {
      Offprint.requireOther(job.input(), output.file());
    }
    var input = input();
    try (var readings = offprint.read(input)) {
      var first = readings
          .next()
          .orElseThrow(
              () -> new ConversionException.NoArticle(job.input() + ": holds no article."));
      var second = readings.next();
      if (second.isEmpty()) {
        write(first, input, job.outputs());
      } else {
        numbered(first, input, 1);
        numbered(second.get(), input, 2);
        var number = 2;
        for (var next = readings.next(); next.isPresent(); next = readings.next()) {
          numbered(next.get(), input, ++number);
        }
      }
      findings.addAll(readings.atEnd());
    }
  }

  /** The input, named by its file alone: no path of this machine goes into an output. */
  private Input input() throws IOException {
    return Input.of(job.input(), offprint.limits());
  }

  private void numbered(Reading reading, Input input, int number) throws IOException {
    var name = String.format(Locale.ROOT, "%s-%03d", job.stem(), number);
    var folder = job.folder().resolve(job.stem());
    var outputs = new ArrayList<Plan.Output>();
    for (var output : job.outputs()) {
      var file = folder.resolve(name + "." + output.suffix());
      Offprint.requireOther(job.input(), file);
      outputs.add(new Plan.Output(output.format(), output.suffix(), file));
    }
    write(reading, input, outputs);
  }

  private void write(Reading reading, Input input, List<Plan.Output> outputs) {
    findings.addAll(reading.findings());
    for (var output : outputs) {
      findings.addAll(offprint.write(reading, input, output.format(), output.file()));
      written.add(output.file());
    }
  }
}
