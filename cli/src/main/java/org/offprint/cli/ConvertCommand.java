package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Edition;
import org.offprint.batch.Batch;
import org.offprint.batch.Plan;
import org.offprint.batch.Report;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Format;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Revision;
import org.offprint.convert.Writer;

/** {@code offprint convert}: archived articles in, documents out. */
final class ConvertCommand {

  private final Console console;
  private final Request request;
  private final Offprint offprint;
  private final List<String> formats;

  ConvertCommand(Console console, Request request, Limits.Cancellation cancellation) {
    this.console = console;
    this.request = request;
    var door = request.door(cancellation).writing(request.settings);
    var placing = request.overwrite ? door.overwriting() : door;
    this.offprint = request.verify ? placing.proving() : placing;
    request.checkReading(offprint);
    this.formats = request.formatNames(offprint);
    request.checkSettings(offprint, formats);
  }

  int run() throws IOException {
    if (request.inputs.isEmpty()) {
      throw new UsageException(
          "Which article? Name a file or a folder, as in: convert --to pdf article.txt");
    }
    if (!request.output.isEmpty()
        && (request.inputs.size() > 1 && !gathers() || formats.size() > 1)) {
      throw new UsageException(
          "-o names one file, for one input and one format. Use --out-dir for more.");
    }
    if (!request.output.isEmpty() && !request.outDir.isEmpty()) {
      throw new UsageException("Give either -o or --out-dir.");
    }
    if (request.inputs.contains("-") || request.output.equals("-")) {
      return stream();
    }
    return files();
  }

  /** Standard input or output on one side at least. */
  private int stream() throws IOException {
    if (request.inputs.size() > 1 || formats.size() > 1) {
      throw new UsageException("Standard input and output take one input and one format.");
    }
    var name = request.inputs.get(0);
    var fromStdin = name.equals("-");
    var toStdout =
        request.output.equals("-") || request.output.isEmpty() && request.outDir.isEmpty();
    var format = offprint.registry().format(formats.get(0)).format();
    if (toStdout && request.output.isEmpty() && console.outIsTerminal() && !isText(format)) {
      throw new UsageException("A " + format.name()
          + " is not for a terminal. Name a file with -o, or give -o - to insist.");
    }
    if (!fromStdin && Files.isDirectory(Path.of(name))) {
      throw new UsageException(
          name + ": is a folder, which does not fit one stream. Use --out-dir.");
    }
    if (request.dryRun) {
      console.line((fromStdin ? request.stdinName : name) + " -> "
          + (toStdout ? "standard output" : target(format.suffix())));
      return Exit.DONE;
    }
    var called = fromStdin ? request.stdinName : String.valueOf(Path.of(name).getFileName());
    var findings = new ArrayList<Finding>();
    try (var readings = fromStdin
        ? offprint.read(Input.of(called, console.in(), offprint.limits()))
        : offprint.read(Path.of(name), said(Path.of(name)))) {
      var reading = readings
          .next()
          .orElseThrow(() -> new ConversionException.NoArticle(called + ": holds no article."));
      if (readings.next().isPresent()) {
        throw new ConversionException.Unwritable(
            called + ": holds several articles, which do not fit one stream. Use --out-dir.");
      }
      var input = reading.input().orElseThrow();
      findings.addAll(reading.findings());
      findings.addAll(readings.atEnd());
      if (toStdout) {
        var material = new Writer.Material(reading.resources(), input.bytes());
        findings.addAll(offprint.write(
            new Edition.Single(reading.entry()), material, format.name(), console.out()));
        console.out().flush();
      } else {
        findings.addAll(offprint.write(reading, input, format.name(), target(format.suffix())));
      }
    }
    if (!request.quiet) {
      Messages.show(console, called, findings, request.verbose);
    }
    return request.strict && Messages.anyWarning(findings) ? Exit.FINDINGS : Exit.DONE;
  }

  private static boolean isText(Format format) {
    var type = format.mediaType();
    return type.startsWith("text/") || type.contains("xml") || type.contains("json");
  }

  private Path target(String suffix) {
    if (!request.output.isEmpty()) {
      return Path.of(request.output);
    }
    return Path.of(request.outDir).resolve(Plan.stem(request.stdinName) + "." + suffix);
  }

  private int files() throws IOException {
    var missing = new ArrayList<String>();
    var there = new ArrayList<Path>();
    for (var name : request.inputs) {
      var path = Path.of(name);
      if (Files.exists(path)) {
        there.add(path);
      } else {
        missing.add(Messages.missing(name));
      }
    }
    if (gathers()) {
      return gather(there, missing);
    }
    var plan = plan(there);
    if (request.dryRun) {
      missing.forEach(console::say);
      return Math.max(dryRun(plan), missing.isEmpty() ? Exit.DONE : Exit.SOME_FAILED);
    }
    var batch = batch(there);
    var facts = batch.facts(plan);
    var report = batch.run(plan, facts);
    missing.forEach(console::say);
    var code = tell(report, there, missing.size());
    return unused(facts.unused()) && code == Exit.DONE && request.strict ? Exit.FINDINGS : code;
  }

  /** Whether all inputs go into one file, as they can in formats for programs. */
  private boolean gathers() {
    return !request.output.isEmpty()
        && !request.output.equals("-")
        && formats.size() == 1
        && offprint.registry().format(formats.get(0)).gathers();
  }

  private int gather(List<Path> inputs, List<String> missing) throws IOException {
    var batch = request.batch(inputs, offprint);
    var plan = batch.plan();
    missing.forEach(console::say);
    var output = Path.of(request.output);
    if (request.dryRun) {
      for (var job : plan.jobs()) {
        console.line(Console.visible(job.input() + " -> " + output));
      }
      return missing.isEmpty() ? Exit.DONE : Exit.SOME_FAILED;
    }
    var facts = batch.facts(plan);
    var report = batch.gather(plan, facts, formats.get(0), output);
    var code = tell(report, inputs, missing.size());
    return unused(facts.unused()) && code == Exit.DONE && request.strict ? Exit.FINDINGS : code;
  }

  /** What a person says of a file that goes to a stream. */
  private Revision said(Path file) throws IOException {
    var batch = request.batch(List.of(file), offprint);
    var plan = batch.plan();
    var facts = batch.facts(plan);
    unused(facts.unused());
    return facts.of(plan.jobs().get(0));
  }

  private boolean unused(List<Finding> rows) {
    if (!request.quiet) {
      Messages.unused(console, request.corrections, rows);
    }
    return !rows.isEmpty();
  }

  private Batch batch(List<Path> inputs) {
    var batch =
        request.batch(inputs, offprint).to(formats.toArray(String[]::new)).jobs(request.jobs);
    return request.outDir.isEmpty() ? batch : batch.into(Path.of(request.outDir));
  }

  private Plan plan(List<Path> inputs) throws IOException {
    if (request.output.isEmpty() || inputs.isEmpty()) {
      return batch(inputs).plan();
    }
    var input = inputs.get(0);
    if (Files.isDirectory(input)) {
      throw new UsageException(
          input + ": is a folder, which does not fit one file. Use --out-dir.");
    }
    var file = Path.of(request.output);
    var folder = file.getParent() == null ? Path.of("") : file.getParent();
    var name = file.getFileName().toString();
    var format = offprint.registry().format(formats.get(0)).format();
    var dot = name.lastIndexOf('.');
    var stem = dot <= 0 ? name : name.substring(0, dot);
    var suffix = dot <= 0 ? format.suffix() : name.substring(dot + 1);
    var output = new Plan.Output(format.name(), suffix, file);
    return new Plan(
        List.of(new Plan.Job(input, input.getFileName().toString(), folder, stem, List.of(output))),
        List.of());
  }

  private int dryRun(Plan plan) throws IOException {
    var conflict = false;
    for (var job : plan.jobs()) {
      for (var output : job.outputs()) {
        var exists = Files.exists(output.file(), LinkOption.NOFOLLOW_LINKS);
        var itself = exists && Files.isSameFile(job.input(), output.file());
        conflict |= itself || exists && !request.overwrite;
        var remark = itself
            ? " (is the input itself)"
            : exists ? request.overwrite ? " (replaced)" : " (exists)" : "";
        console.line(Console.visible(job.input() + " -> " + output.file() + remark));
      }
    }
    for (var skipped : plan.skipped()) {
      console.line(Console.visible(skipped.file() + " skipped: " + reason(skipped.reason())));
    }
    return conflict ? Exit.OUTPUT : Exit.DONE;
  }

  private static String reason(Plan.Reason reason) {
    switch (reason) {
      case OUR_OWN_OUTPUT:
        return "our own output";
      case NOT_AN_ARTICLE:
        return "no reader knows this kind of file";
      default:
        return "cannot be read";
    }
  }

  private int tell(Report report, List<Path> inputs, int missing) throws IOException {
    var many = report.results().size() > 1 || inputs.stream().anyMatch(Files::isDirectory);
    for (var result : report.results()) {
      tell(result, many);
    }
    var other = missing + unreadable(report) + emptyFolders(report, inputs);
    if (many && !request.quiet) {
      console.say(report.summary());
    }
    return exit(report, other);
  }

  private void tell(Report.Result result, boolean many) throws IOException {
    if (!request.quiet && (!many || request.verbose)) {
      Messages.show(console, result.input().toString(), result.findings(), request.verbose);
    }
    for (var failure : result.failures()) {
      if (failure.kind() != Report.Kind.CANCELLED) {
        console.say(failure.message());
      }
    }
    for (var output : result.outputs()) {
      if (console.outIsTerminal() && !request.quiet) {
        console.line(Console.visible(output.toString()));
      }
    }
  }

  private int unreadable(Report report) {
    var count = 0;
    for (var skipped : report.skipped()) {
      if (skipped.reason() == Plan.Reason.UNREADABLE) {
        console.say(skipped.file() + ": cannot be read. Check its permissions.");
        count++;
      }
    }
    return count;
  }

  private int emptyFolders(Report report, List<Path> inputs) {
    var count = 0;
    for (var folder : inputs) {
      var empty = report.results().stream().noneMatch(one -> one.input().startsWith(folder));
      if (empty && Files.isDirectory(folder)) {
        console.say(Messages.emptyFolder(folder));
        count++;
      }
    }
    return count;
  }

  private int exit(Report report, int otherFailures) {
    var kinds = report.failed().stream()
        .flatMap(result -> result.failures().stream())
        .map(Report.Failure::kind)
        .distinct()
        .toList();
    if (kinds.contains(Report.Kind.CANCELLED)) {
      return Exit.INTERRUPTED;
    } else if (otherFailures == 0 && kinds.equals(List.of(Report.Kind.OUTPUT))) {
      return Exit.OUTPUT;
    } else if (otherFailures > 0 || !kinds.isEmpty()) {
      return Exit.SOME_FAILED;
    }
    var findings =
        report.results().stream().flatMap(result -> result.findings().stream()).toList();
    return request.strict && Messages.anyWarning(findings) ? Exit.FINDINGS : Exit.DONE;
  }
}
