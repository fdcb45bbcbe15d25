package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.batch.Batch;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;
import org.offprint.convert.Readings;
import org.offprint.json.InspectJson;

/** {@code offprint inspect}: what was understood, for people, for programs, and line by line. */
final class InspectCommand {

  private final Console console;
  private final Request request;
  private final Offprint offprint;
  private boolean warned;

  InspectCommand(Console console, Request request, Limits.Cancellation cancellation) {
    this.console = console;
    this.request = request;
    this.offprint = Offprint.standard().reading(request.reading(cancellation));
    request.checkReading(offprint);
  }

  int run() throws IOException {
    if (request.inputs.isEmpty()) {
      throw new UsageException(
          "Which article? Name a file or a folder, as in: offprint inspect article.txt");
    }
    var failed = 0;
    for (var name : request.inputs) {
      offprint.limits().goOn();
      failed += name.equals("-") ? stdin() : inspect(Path.of(name));
    }
    console.out().flush();
    return failed > 0 ? Exit.SOME_FAILED : request.strict && warned ? Exit.FINDINGS : Exit.DONE;
  }

  private int stdin() throws IOException {
    var input = Input.of(request.stdinName, console.in(), offprint.limits());
    return show(request.stdinName, () -> offprint.read(input));
  }

  private int inspect(Path path) throws IOException {
    if (!Files.exists(path)) {
      console.say(Messages.missing(path.toString()));
      return 1;
    }
    var failed = 0;
    var jobs = Batch.of(path).with(offprint).plan().jobs();
    for (var job : jobs) {
      try {
        failed += show(job.input().toString(), () -> offprint.read(job.input()));
      } catch (ConversionException.LimitExceeded tooLarge) {
        console.say(tooLarge.getMessage());
        failed++;
      } catch (IOException unreadable) {
        console.say(job.input() + ": cannot be read: " + unreadable.getMessage() + ".");
        failed++;
      }
    }
    if (jobs.isEmpty()) {
      console.say(Messages.emptyFolder(path));
      return 1;
    }
    return failed;
  }

  private interface Opening {
    Readings open() throws IOException;
  }

  private int show(String file, Opening opening) throws IOException {
    try (var readings = opening.open()) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        show(file, next.get());
        warned |= Messages.anyWarning(next.get().findings());
      }
      atEnd(file, readings.atEnd());
      return 0;
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (ConversionException failed) {
      console.say(failed.getMessage());
      return 1;
    }
  }

  private void atEnd(String file, List<Finding> findings) {
    warned |= Messages.anyWarning(findings);
    if (!request.quiet) {
      Messages.show(console, file, findings, request.verbose);
    }
  }

  private void show(String file, Reading reading) throws IOException {
    if (request.json) {
      console.line(InspectJson.line(file, reading));
    } else if (request.explain) {
      new Explanation(console).print(file, reading);
    } else {
      for (var line : summary(file, reading)) {
        console.line(Console.visible(line));
      }
      if (!request.quiet) {
        Messages.show(console, file, reading.findings(), request.verbose);
      }
    }
  }

  private static List<String> summary(String file, Reading reading) {
    var article = reading.article();
    var lines = new ArrayList<String>();
    lines.add(file + " (" + reading.ledger().frame() + ": " + reading.ledger().reason() + ")");
    add(lines, "headline", Inlines.plain(article.headline()));
    article.kicker().ifPresent(words -> add(lines, "kicker", words.toString()));
    add(lines, "standfirst", Inlines.plain(article.standfirst()));
    article.byline().ifPresent(byline -> add(lines, "byline", byline.printed().toString()));
    article
        .dateline()
        .ifPresent(dateline -> add(lines, "dateline", dateline.printed().toString()));
    article.published().ifPresent(date -> add(lines, "published", date(date)));
    article.updated().ifPresent(date -> add(lines, "updated", date(date)));
    article
        .publication()
        .ifPresent(publication -> add(lines, "publication", publication.name().toString()));
    reading
        .source()
        .original()
        .map(Target::printed)
        .ifPresent(url -> add(lines, "source", url.toString()));
    var language = Supplied.language(article);
    add(lines, "language", language.value() + (language.supplied() ? " (detected)" : ""));
    for (var credit : article.credits()) {
      add(lines, "credit", Inlines.plain(credit));
    }
    for (var related : article.related()) {
      add(lines, "related", Inlines.plain(related.content()));
    }
    add(
        lines,
        "body",
        article.body().size() + " blocks from " + reading.ledger().rows().size() + " of the input");
    add(lines, "repairs", String.join(", ", reading.entry().repairs()));
    return lines;
  }

  private static String date(Printed<Moment> date) {
    var readings = date.readings().stream().map(Moment::iso).toList();
    return date.printed() + " = "
        + (readings.isEmpty() ? "unknown" : String.join(" or ", readings));
  }

  private static void add(List<String> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add("  " + name + " ".repeat(12 - name.length()) + value);
    }
  }
}
