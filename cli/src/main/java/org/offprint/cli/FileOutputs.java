package org.offprint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.convert.Match;
import org.offprint.convert.Registry;

/** Tells which of some files are outputs, and which is their source. */
final class FileOutputs {

  private final Registry registry;

  FileOutputs(Registry registry) {
    this.registry = registry;
  }

  /** Files and the sources that were named as such. */
  Outputs of(List<Path> files, List<Path> sources) {
    if (sources.stream().anyMatch(Files::isDirectory)) {
      throw new UsageException("--source is a folder, so give the folder of outputs too,"
          + " as in: offprint verify out/ --source in/");
    } else if (sources.size() > 1) {
      throw new UsageException(
          "Outputs have one source. Give folders to verify the outputs of many.");
    } else if (sources.size() == 1) {
      return new Outputs(Optional.of(sources.get(0)), files);
    }
    var source = source(files);
    var outputs = new ArrayList<>(files);
    source.ifPresent(outputs::remove);
    if (outputs.isEmpty()) {
      throw new UsageException("Which outputs? " + files.get(0)
          + " is none of ours. Name them, as in: offprint verify article.txt article.pdf");
    }
    return new Outputs(source, outputs);
  }

  /** The one that does not say that this program made it; suffixes decide where several do not. */
  private Optional<Path> source(List<Path> files) {
    var strange = files.stream()
        .filter(file -> Files.isRegularFile(file) && !Output.isMarked(file))
        .toList();
    if (strange.size() > 1) {
      strange = strange.stream()
          .filter(file -> Output.witness(file, registry).isEmpty())
          .toList();
      if (strange.size() != 1) {
        throw new UsageException("Which file is the source? Several are no outputs of ours"
            + (strange.isEmpty() ? "" : ": " + names(strange))
            + ". Say it with --source, or give folders to verify the outputs of many.");
      }
    }
    return strange.stream().filter(this::isReadable).findFirst();
  }

  private static String names(List<Path> files) {
    return files.stream().limit(5).map(Path::toString).collect(Collectors.joining(", "))
        + (files.size() > 5 ? ", \u2026" : "");
  }

  /** A damaged output may have lost its mark; a kind of file that nobody reads is no source. */
  private boolean isReadable(Path file) {
    var sample = Output.sample(file);
    return Output.witness(file, registry).isEmpty()
        || registry.reads(sample)
        || registry.syntaxes().stream()
            .anyMatch(syntax -> syntax.looksLike(sample).strength() != Match.Strength.NONE);
  }
}
