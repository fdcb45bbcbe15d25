package org.offprint.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Registry;
import org.offprint.convert.Sample;

/** Finds the inputs and gives each output its name. */
final class Planner {

  /** An input with the folder and stem that its outputs would like to have. */
  private record Found(Path input, String name, Path folder, String stem) {}

  private final Registry registry;
  private final List<String> formats;
  private final Optional<Path> out;
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Set<String> inputs = new HashSet<>();
  private final List<Plan.Skipped> skipped = new ArrayList<>();

  Planner(Registry registry, List<String> formats, Optional<Path> out) {
    this.registry = registry;
    this.formats = formats;
    this.out = out;
  }

  Plan plan(List<Path> inputs) throws IOException {
    for (var input : inputs) {
      if (Files.isDirectory(input)) {
        walk(input);
      } else if (Files.exists(input)) {
        add(input, input.getFileName().toString(), out.orElse(folder(input)));
      } else {
        throw new NoSuchFileException(input.toString(), null, "no such file or folder");
      }
    }
    return new Plan(jobs(), skipped);
  }

  private static Path folder(Path file) {
    return file.getParent() == null ? Path.of("") : file.getParent();
  }

  private void add(Path input, String name, Path folder) throws IOException {
    if (seen.add(input.toRealPath())) {
      found.add(new Found(
          input, name, folder, FileNames.safe(Plan.stem(input.getFileName().toString()))));
    }
  }

  /** Walks a folder in the order of its names, links not followed, hidden files and our own folder passed over. */
  private void walk(Path root) throws IOException {
    var files = new ArrayList<Path>();
    var outside = out.filter(folder ->
        !folder.toAbsolutePath().normalize().equals(root.toAbsolutePath().normalize()));
    Files.walkFileTree(root, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var hidden = !folder.equals(root) && isHidden(folder);
        var ours = outside.isPresent()
            && folder
                .toAbsolutePath()
                .normalize()
                .equals(outside.get().toAbsolutePath().normalize());
        return hidden || ours ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException failed) {
        skipped.add(new Plan.Skipped(file, Plan.Reason.UNREADABLE));
        return FileVisitResult.CONTINUE;
      }
    });
    files.sort(Comparator.comparing(file -> name(root, file)));
    for (var file : files) {
      consider(root, file);
    }
  }

  /** The name of a file in a folder, with slashes on every system. */
  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private void consider(Path root, Path file) throws IOException {
    Sample sample;
    try (var in = Files.newInputStream(file)) {
      sample = Sample.of(file.getFileName().toString(), in.readNBytes(Sample.LENGTH + 1));
    } catch (IOException unreadable) {
      skipped.add(new Plan.Skipped(file, Plan.Reason.UNREADABLE));
      return;
    }
    if (OwnOutput.isOurs(sample)) {
      skipped.add(new Plan.Skipped(file, Plan.Reason.OUR_OWN_OUTPUT));
    } else if (!registry.reads(sample)) {
      skipped.add(new Plan.Skipped(file, Plan.Reason.NOT_AN_ARTICLE));
    } else {
      add(
          file,
          name(root, file),
          out.map(folder -> folder.resolve(root.relativize(folder(file)).toString()))
              .orElse(folder(file)));
    }
  }

  /** Stems that are taken twice keep the suffix of their input; those that still are get a number. */
  private List<Plan.Job> jobs() {
    found.forEach(one -> inputs.add(key(one.input())));
    var count = new HashMap<String, Integer>();
    found.forEach(one -> count.merge(key(one.folder(), one.stem()), 1, Integer::sum));
    var taken = new HashSet<String>();
    Map<Found, String> stems = new HashMap<>();
    for (var one : found) {
      if (count.get(key(one.folder(), one.stem())) == 1) {
        taken.add(key(one.folder(), one.stem()));
        stems.put(one, one.stem());
      }
    }
    for (var one : found) {
      if (!stems.containsKey(one)) {
        stems.put(one, free(one, taken));
      }
    }
    return found.stream().map(one -> job(one, stems.get(one))).toList();
  }

  private static String free(Found one, Set<String> taken) {
    var whole = FileNames.safe(one.input().getFileName().toString());
    var stem = whole;
    for (var i = 2; !taken.add(key(one.folder(), stem)); i++) {
      stem = whole + "-" + i;
    }
    return stem;
  }

  private static String key(Path folder, String stem) {
    return key(folder.resolve(stem));
  }

  private static String key(Path file) {
    return FileNames.key(file.toAbsolutePath().normalize().toString());
  }

  /** An output that would replace an input keeps the suffix of its own, so that running text of a text has a name. */
  private Path output(Found one, String stem, String suffix) {
    var output = one.folder().resolve(stem + "." + suffix);
    var whole = FileNames.safe(one.input().getFileName().toString());
    return inputs.contains(key(output)) ? one.folder().resolve(whole + "." + suffix) : output;
  }

  private Plan.Job job(Found one, String stem) {
    var outputs = new ArrayList<Plan.Output>();
    for (var name : formats) {
      var format = registry.format(name).format();
      outputs.add(
          new Plan.Output(format.name(), format.suffix(), output(one, stem, format.suffix())));
    }
    return new Plan.Job(one.input(), one.name(), one.folder(), stem, outputs);
  }
}
