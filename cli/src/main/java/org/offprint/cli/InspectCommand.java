package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.batch.FactSheet;
import org.offprint.batch.PersonsFacts;
import org.offprint.batch.Plan;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Corrections;
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
  private int shown;

  InspectCommand(Console console, Request request, Limits.Cancellation cancellation) {
    this.console = console;
    this.request = request;
    this.offprint = request.door(cancellation);
    request.checkReading(offprint);
  }

  int run() throws IOException {
    check();
    if (request.csv) {
      console.text((request.byteOrderMark ? "\uFEFF" : "") + FactSheet.header());
    }
    var there = new ArrayList<Path>();
    var failed = 0;
    for (var name : request.inputs) {
      if (name.equals("-") || Files.exists(Path.of(name))) {
        there.add(Path.of(name));
      } else {
        console.say(Messages.missing(name));
        failed++;
      }
    }
    failed += inspect(there);
    console.out().flush();
    return failed > 0 ? Exit.SOME_FAILED : request.strict && warned ? Exit.FINDINGS : Exit.DONE;
  }

  private void check() {
    if (request.inputs.isEmpty()) {
      throw new UsageException(
          "Which article? Name a file or a folder, as in: offprint inspect article.txt");
    } else if ((request.doubtful || request.byteOrderMark) && !request.csv) {
      throw new UsageException("--doubtful and --bom belong to a sheet. Give --csv too.");
    } else if (request.csv && (request.json || request.explain)) {
      throw new UsageException("Give one of --csv, --json and --explain.");
    } else if (!request.settings.isEmpty()) {
      throw new UsageException("'" + request.settings.keySet().iterator().next() + "' is an option"
          + " of formats. Facts are: " + String.join(", ", Corrections.FIELDS)
          + "; the page of an article is article.page.");
    }
  }

  private int inspect(List<Path> inputs) throws IOException {
    var plans = new LinkedHashMap<Path, List<Plan.Job>>();
    for (var input : inputs) {
      var stdin = input.equals(Path.of("-"));
      plans.put(
          input,
          stdin ? List.of() : request.batch(List.of(input), offprint).plan().jobs());
    }
    var all = new Plan(plans.values().stream().flatMap(List::stream).toList(), List.of());
    var facts = request.batch(List.of(), offprint).facts(all);
    var failed = 0;
    for (var plan : plans.entrySet()) {
      var before = failed + shown;
      if (plan.getKey().equals(Path.of("-"))) {
        failed += stdin();
      }
      for (var job : plan.getValue()) {
        offprint.limits().goOn();
        failed += inspect(job, facts, plan.getKey(), plans.size() == 1);
      }
      if (failed + shown == before) {
        console.say(Messages.emptyFolder(plan.getKey()));
        failed++;
      }
    }
    if (!request.quiet) {
      Messages.unused(console, request.corrections, facts.unused());
    }
    warned |= !facts.unused().isEmpty();
    return failed;
  }

  private int stdin() throws IOException {
    var input = Input.of(request.stdinName, console.in(), offprint.limits());
    try {
      return show(request.stdinName, request.stdinName, () -> offprint.read(input));
    } catch (ConversionException.NothingInside none) {
      return failed(none);
    }
  }

  /** One input; in a sheet over a single folder it is called as it is called in there. */
  private int inspect(Plan.Job job, PersonsFacts facts, Path named, boolean alone) {
    var inFolder = Files.isDirectory(named);
    var file = job.input().toString();
    var row = inFolder && alone ? job.name() : file.replace('\\', '/');
    try {
      return show(file, row, () -> offprint.read(job.input(), facts.of(job)));
    } catch (ConversionException.NothingInside none) {
      // In a folder, such as a zip of pictures is passed over like a picture.
      return inFolder ? 0 : failed(none);
    } catch (IOException unreadable) {
      console.say(job.input() + ": cannot be read: " + unreadable.getMessage() + ".");
      return 1;
    }
  }

  private interface Opening {
    Readings open() throws IOException;
  }

  private int show(String file, String row, Opening opening) throws IOException {
    try (var readings = opening.open()) {
      var number = 1;
      for (var next = readings.next(); next.isPresent(); number++) {
        var reading = next.get();
        next = readings.next();
        show(file, row, number == 1 && next.isEmpty() ? 0 : number, reading);
        shown++;
        warned |= Messages.anyWarning(reading.findings());
      }
      atEnd(file, readings.atEnd());
      return 0;
    } catch (ConversionException.Cancelled | ConversionException.NothingInside other) {
      throw other;
    } catch (ConversionException failed) {
      return failed(failed);
    }
  }

  private int failed(ConversionException failed) {
    console.say(failed.getMessage());
    return 1;
  }

  private void atEnd(String file, List<Finding> findings) {
    warned |= Messages.anyWarning(findings);
    if (!request.quiet) {
      Messages.show(console, file, findings, request.verbose);
    }
  }

  private void show(String file, String row, int number, Reading reading) throws IOException {
    if (request.csv) {
      if (!request.doubtful || FactSheet.isDoubtful(reading)) {
        console.text(FactSheet.row(row, number, reading));
      }
    } else if (request.json) {
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
    add(lines, "given", String.join(", ", given(reading)));
    add(lines, "repairs", String.join(", ", reading.entry().repairs()));
    return lines;
  }

  /** The facts that a person gave, each with where. */
  private static List<String> given(Reading reading) {
    return reading.ledger().rows().stream()
        .filter(row -> row.id().startsWith("p") && row.rule().startsWith("person"))
        .map(row -> String.join(" ", row.places()) + " by a " + row.rule())
        .toList();
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
