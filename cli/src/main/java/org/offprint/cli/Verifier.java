package org.offprint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Offprint;
import org.offprint.convert.Witness;

/** Holds outputs that belong together against their source, or against each other. */
final class Verifier {

  /** Why an output is no proof that carries no article and has no source. */
  static final String NO_REFERENCE =
      "there is nothing to hold it against, since it carries no article; give its source";

  private final Offprint offprint;
  private final SourceRevisions facts;
  private final List<Path> sources;

  /**
   * A verifier.
   *
   * @param facts what a person says of the sources
   * @param sources where sources have to be; empty where outputs may do without
   */
  Verifier(Offprint offprint, SourceRevisions facts, List<Path> sources) {
    this.offprint = offprint;
    this.facts = facts;
    this.sources = sources;
  }

  List<Verdict> verify(Outputs outputs) {
    var verdicts = new ArrayList<Verdict>();
    try {
      var references = references(outputs);
      for (var file : outputs.files()) {
        offprint.limits().goOn();
        verdicts.add(references.map(one -> hold(file, one)).orElseGet(() -> unheld(file)));
      }
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (ConversionException | IOException unreadable) {
      var why = "its source cannot be read: " + why(unreadable);
      outputs.files().forEach(file -> verdicts.add(Verdict.failed(file, "", why)));
    }
    return verdicts;
  }

  private Optional<References> references(Outputs outputs) throws IOException {
    if (outputs.source().isPresent()) {
      return Optional.of(
          References.read(outputs.source().get(), facts.of(outputs.source().get()), offprint));
    }
    if (sources.isEmpty()) {
      for (var file : outputs.files()) {
        var carried = carried(file);
        if (carried.isPresent()) {
          return carried;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<References> carried(Path file) {
    try {
      return Output.open(file, offprint).carried().map(entry -> References.carried(file, entry));
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | Error damaged) {
      // It is said when the file's own turn comes.
      return Optional.empty();
    }
  }

  /** Without a reference a file may still be damaged, which is worth more to know. */
  private Verdict unheld(Path file) {
    var nothing = sources.isEmpty() ? NO_REFERENCE : "its source is not in " + sources.get(0);
    return guarded(file, output -> {
      output.seen();
      return Verdict.failed(file, output.format(), nothing);
    });
  }

  private Verdict hold(Path file, References references) {
    return guarded(file, references::hold);
  }

  private interface Holding {
    Verdict hold(Output output) throws IOException;
  }

  /** Whatever is wrong with a file is said of this file, and the others go on. */
  private Verdict guarded(Path file, Holding holding) {
    var format = "";
    try {
      var output = Output.open(file, offprint);
      format = output.format();
      return holding.hold(output);
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (Witness.NoText facts) {
      return Verdict.failed(file, format, "cannot be proved, since " + facts.getMessage());
    } catch (ConversionException | NoSuchFileException | AccessDeniedException unread) {
      return Verdict.failed(file, format, why(unread));
    } catch (IOException damaged) {
      return Verdict.failed(file, format, "is damaged: " + why(damaged));
    } catch (RuntimeException | Error fault) {
      // Libraries meet damage in many ways; which it was is for a report.
      return Verdict.failed(
          file,
          format,
          "is damaged, or cannot be read back: " + fault.getClass().getSimpleName());
    }
  }

  private static String why(Exception failed) {
    if (failed instanceof NoSuchFileException) {
      return "there is no such file; check the name";
    } else if (failed instanceof AccessDeniedException) {
      return "access is denied";
    }
    var message = String.valueOf(failed.getMessage());
    var dot = message.endsWith(".");
    return dot ? message.substring(0, message.length() - 1) : message;
  }
}
