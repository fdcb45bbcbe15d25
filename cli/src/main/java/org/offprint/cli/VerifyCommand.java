package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.json.VerdictJson;

/** {@code offprint verify}: whether outputs say what was read. */
final class VerifyCommand {

  private final Console console;
  private final Request request;
  private final Offprint offprint;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private int proved;
  private int failed;
  private int notReadBack;

  VerifyCommand(Console console, Request request, Limits.Cancellation cancellation) {
    this.console = console;
    this.request = request;
    this.offprint = request.door(cancellation);
    request.checkReading(offprint);
  }

  int run() throws IOException {
    sort();
    var work = new ArrayList<Outputs>();
    for (var folder : folders) {
      var outputs = new FolderOutputs(folder, request.sources, offprint);
      var groups = outputs.groups();
      notReadBack += outputs.notReadBack();
      if (groups.isEmpty()) {
        console.say(folder + ": no output of ours that is read back in this folder.");
        failed++;
      }
      work.addAll(groups);
    }
    if (!files.isEmpty()) {
      work.add(new FileOutputs(offprint.registry()).of(files, request.sources));
    }
    var facts = SourceRevisions.of(
        work, folders.isEmpty() ? List.of() : sourceFolders(), request, offprint);
    verify(work, facts);
    console.out().flush();
    if (!folders.isEmpty() && !request.quiet) {
      console.say(proved + " proved, " + failed + " not."
          + (notReadBack == 0 ? "" : " " + notReadBack + " of formats that are not read back."));
    }
    return failed == 0 ? Exit.DONE : Exit.SOME_FAILED;
  }

  private void sort() {
    if (request.inputs.isEmpty()) {
      throw new UsageException(
          "Which outputs? Name them, as in: offprint verify article.txt article.pdf");
    }
    for (var source : request.sources) {
      if (!Files.exists(source)) {
        throw new UsageException("--source " + Messages.missing(source.toString()));
      }
    }
    for (var name : request.inputs) {
      if (name.equals("-")) {
        throw new UsageException("verify reads files, not standard input.");
      }
      var path = Path.of(name);
      (Files.isDirectory(path) ? folders : files).add(path);
    }
    if (!folders.isEmpty() && !files.isEmpty()) {
      throw new UsageException("Give either files or folders.");
    }
  }

  /** Where the files of facts for whole folders may stand. */
  private List<Path> sourceFolders() {
    return request.sources.isEmpty() ? folders : request.sources;
  }

  private void verify(List<Outputs> work, SourceRevisions facts) throws IOException {
    var verifier = new Verifier(offprint, facts, folders.isEmpty() ? List.of() : request.sources);
    if (work.size() == 1) {
      tell(verifier.verify(work.get(0)));
      return;
    }
    var threads = Executors.newFixedThreadPool(request.jobs);
    try {
      var results = new ArrayList<Future<List<Verdict>>>();
      work.forEach(outputs -> results.add(threads.submit(() -> verifier.verify(outputs))));
      for (var result : results) {
        tell(result.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ConversionException.Cancelled();
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof ConversionException.Cancelled) {
        throw new ConversionException.Cancelled();
      }
      throw new IllegalStateException(thrown.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private void tell(List<Verdict> verdicts) throws IOException {
    if (!files.isEmpty()
        && verdicts.stream().allMatch(one -> one.error().equals(Verifier.NO_REFERENCE))) {
      throw new UsageException("Held against what? None of these outputs carries its article."
          + " Give the source too, as in: offprint verify article.txt article.docx");
    }
    for (var verdict : verdicts) {
      if (verdict.proved()) {
        proved++;
      } else {
        failed++;
      }
      tell(verdict);
    }
  }

  private void tell(Verdict verdict) throws IOException {
    if (request.json) {
      console.line(VerdictJson.line(
          verdict.file().toString(),
          verdict.format(),
          verdict.words(),
          verdict.differences(),
          verdict.error()));
    } else if (!verdict.proved() || !request.quiet) {
      for (var line : verdict.lines()) {
        console.line(Console.visible(line));
      }
    }
  }
}
