package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Format;
import org.offprint.convert.Input;
import org.offprint.convert.Offprint;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Registry;
import org.offprint.convert.Sample;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;

/** A finished output that is read back. */
final class Output {

  private final Path file;
  private final Witness witness;
  private final byte[] bytes;
  private final Offprint offprint;

  private Output(Path file, Witness witness, byte[] bytes, Offprint offprint) {
    this.file = file;
    this.witness = witness;
    this.bytes = bytes;
    this.offprint = offprint;
  }

  /**
   * Opens an output; its suffix tells the format.
   *
   * @throws ConversionException.UnknownFormat if nobody reads it back
   */
  static Output open(Path file, Offprint offprint) throws IOException {
    var bytes = Input.of(file, offprint.limits()).bytes();
    var witness = witness(file, offprint.registry());
    if (witness.isEmpty()) {
      throw new ConversionException.UnknownFormat(
          "cannot be proved, since no format that is read back has this suffix");
    }
    return new Output(file, witness.get(), bytes, offprint);
  }

  /** Who reads files with the suffix of this one back. */
  static Optional<Witness> witness(Path file, Registry registry) {
    var name = file.getFileName().toString();
    var suffix = Sample.of(name, new byte[0]).suffix();
    return registry
        .formatOf(name)
        .or(() -> registry.formats().stream()
            .map(provider -> provider.format())
            .filter(format -> format.isCalled(suffix))
            .map(Format::name)
            .findFirst())
        .flatMap(registry::witness);
  }

  /** Its first bytes; none where it cannot be read, which is said when it is opened. */
  static Sample sample(Path file) {
    var name = file.getFileName().toString();
    try (var in = Files.newInputStream(file)) {
      return Sample.of(name, in.readNBytes(Sample.LENGTH + 1));
    } catch (IOException unreadable) {
      return Sample.of(name, new byte[0]);
    }
  }

  /** Whether it says itself that this program made it. */
  static boolean isMarked(Path file) {
    return OwnOutput.isOurs(sample(file));
  }

  Path file() {
    return file;
  }

  String format() {
    return witness.format();
  }

  Seen seen() throws IOException {
    return witness.see(bytes, offprint.limits());
  }

  Optional<Entry> carried() throws IOException {
    return witness.carried(bytes, offprint.limits());
  }
}
