package org.offprint.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;

/**
 * A file that we wrote, and the article that it was written from.
 *
 * @param entry the article
 * @param file the file
 */
record Output(Entry entry, Path file) {

  private static final Offprint OFFPRINT = Offprint.standard();
  private static final int JUDGED = Integer.getInteger("offprint.judged", 60);
  private static final boolean PATIENT = Boolean.getBoolean("offprint.patient");

  /** Writes an article. */
  static Output of(Entry entry, Writer.Material material, String format, Path file)
      throws IOException {
    try (var out = Files.newOutputStream(file)) {
      OFFPRINT.write(new Edition.Single(entry), material, format, out);
    }
    return new Output(entry, file);
  }

  /** Writes the samples and the seed. */
  static List<Output> ofInputs(String format, Path folder) throws IOException {
    var all = new ArrayList<Output>();
    for (var path : Inputs.samplesAndSeed()) {
      var input = Input.of(path, Limits.STANDARD);
      try (var readings = OFFPRINT.read(input)) {
        var reading = readings.next().orElseThrow();
        var material = new Writer.Material(reading.resources(), input.bytes());
        var stem = path.getFileName().toString().replace(".txt", "");
        all.add(of(reading.entry(), material, format, folder.resolve(stem + "." + format)));
      }
    }
    return all;
  }

  /**
   * Writes seeded articles, one for so many of those that are judged in all, since some judges take seconds for each.
   * With {@code -Doffprint.patient=true} they get all.
   */
  static List<Output> ofSeeds(String format, int share, Path folder) throws IOException {
    var all = new ArrayList<Output>();
    for (var seed = 0L; seed < JUDGED / (PATIENT ? 1 : share); seed++) {
      var entry = seed % 2 == 0 ? Articles.any(seed) : Articles.plain(seed);
      var file = folder.resolve("seed-" + seed + "." + format);
      all.add(of(entry, Writer.Material.NONE, format, file));
    }
    return all;
  }

  /** Writes the samples, the seed and seeded articles. */
  static List<Output> ofInputsAndSeeds(String format, int share, Path folder) throws IOException {
    var all = new ArrayList<>(ofInputs(format, folder));
    all.addAll(ofSeeds(format, share, folder));
    return all;
  }

  /** Returns the name of the file. */
  String name() {
    return file.getFileName().toString();
  }
}
