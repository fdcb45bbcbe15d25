package org.offprint.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.batch.Batch;
import org.offprint.batch.Plan;
import org.offprint.convert.Offprint;

/** Finds the outputs in a folder, each with the source whose outputs a batch would give that name. */
final class FolderOutputs {

  private final Path folder;
  private final Offprint offprint;
  private final Map<Path, Path> sources = new LinkedHashMap<>();

  private int notReadBack;

  /**
   * The outputs in a folder.
   *
   * @param from the sources, or folders of them; if there are none, sources may stand beside the outputs
   */
  FolderOutputs(Path folder, List<Path> from, Offprint offprint) throws IOException {
    this.folder = folder;
    this.offprint = offprint;
    var batch = from.isEmpty() ? Batch.of(folder) : Batch.of(from).into(folder);
    for (var job : batch.with(offprint).plan().jobs()) {
      var place = job.folder().resolve(job.stem()).toAbsolutePath().normalize();
      sources.put(place, job.input());
    }
  }

  /** How many outputs of ours, seen among the groups, are of formats that nobody reads back. */
  int notReadBack() {
    return notReadBack;
  }

  /** Groups of outputs that are read back, in the order of their names. */
  List<Outputs> groups() throws IOException {
    var sourceOf = new LinkedHashMap<Path, Optional<Path>>();
    var files = new LinkedHashMap<Path, List<Path>>();
    for (var file : files()) {
      var source = source(file);
      if (Output.witness(file, offprint.registry()).isEmpty()) {
        notReadBack += Output.isMarked(file) ? 1 : 0;
      } else if (isOutput(file, source)) {
        var key = source.map(Path::toAbsolutePath).orElseGet(() -> place(file));
        sourceOf.put(key, source);
        files.computeIfAbsent(key, same -> new ArrayList<>()).add(file);
      }
    }
    return files.entrySet().stream()
        .map(group -> new Outputs(sourceOf.get(group.getKey()), group.getValue()))
        .toList();
  }

  /** The path without its suffix: the same for all outputs of an article, however their folder is named. */
  private static Path place(Path file) {
    return file.toAbsolutePath()
        .normalize()
        .resolveSibling(Plan.stem(file.getFileName().toString()));
  }

  private Optional<Path> source(Path file) {
    var place = place(file);
    var own = Optional.ofNullable(sources.get(place));
    var above = place.getParent();
    var numbered = above.getFileName() != null
        && place.getFileName().toString().startsWith(above.getFileName() + "-");
    return numbered ? own.or(() -> Optional.ofNullable(sources.get(above))) : own;
  }

  /** By its name, beside its source, an output may have lost its mark; alone it may not. */
  private boolean isOutput(Path file, Optional<Path> source) {
    var named = source.isPresent()
        && !source
            .get()
            .toAbsolutePath()
            .normalize()
            .equals(file.toAbsolutePath().normalize());
    return named || Output.isMarked(file);
  }

  /** All files but hidden ones; links are not followed. */
  private List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    Files.walkFileTree(folder, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        return !inner.equals(folder) && isHidden(inner)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }
    });
    files.sort(null);
    return files;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }
}
