package org.offprint.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.offprint.article.Edition;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;

/** Prints a line with the SHA-256 of every output of every input, for comparison between virtual machines. */
final class Fingerprints {

  private static final long SEEDS = 20;

  private Fingerprints() {}

  /**
   * Prints the fingerprints.
   *
   * @param inputs the archived articles
   */
  public static void main(String[] inputs) throws IOException {
    var offprint = Offprint.standard();
    for (var name : inputs) {
      var input = Input.of(Path.of(name), Limits.STANDARD);
      try (var readings = offprint.read(input)) {
        var reading = readings.next().orElseThrow();
        print(
            offprint,
            input.name(),
            new Edition.Single(reading.entry()),
            new Writer.Material(reading.resources(), input.bytes()));
      }
    }
    for (var seed = 0L; seed < SEEDS; seed++) {
      print(offprint, "seed " + seed, new Edition.Single(Articles.any(seed)), Writer.Material.NONE);
    }
  }

  private static void print(
      Offprint offprint, String name, Edition edition, Writer.Material material)
      throws IOException {
    for (var provider : offprint.registry().formats()) {
      var out = new ByteArrayOutputStream();
      offprint.write(edition, material, provider.format().name(), out);
      System.out.println(provider.format().name() + " " + name + " " + sha256(out.toByteArray()));
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
