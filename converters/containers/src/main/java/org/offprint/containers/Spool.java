package org.offprint.containers;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;

/**
 * A source that can be read from any place on; one that cannot, since it is packed as a whole, is unpacked into a
 * temporary file, which is gone when this is closed.
 */
final class Spool implements Closeable {

  private static final int BUFFER = 1 << 16;

  private final ByteSource file;
  private final Optional<Path> temporary;

  private Spool(ByteSource file, Optional<Path> temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  static Spool seekable(ByteSource file, Limits limits) throws IOException {
    requireKnown(file);
    var packed = file instanceof ZippedFile zipped && !zipped.isStored();
    var whole = GzipShape.isOneOfMany(file);
    if (!packed && !whole) {
      return new Spool(file, Optional.empty());
    }
    var path = Files.createTempFile("offprint", ".tmp");
    try (var in = whole ? new GZIPInputStream(file.stream(0), BUFFER) : file.stream(0)) {
      copy(in, path, file.name(), limits);
      return new Spool(new Named(file.name(), ByteSource.of(path)), Optional.of(path));
    } catch (IOException | RuntimeException broken) {
      Files.delete(path);
      throw broken;
    }
  }

  /** Frames of Zstandard, and those that hold its dictionary, as archives begin that are packed by it (RFC 8878). */
  private static void requireKnown(ByteSource file) throws IOException {
    try (var in = file.stream(0)) {
      var head = HexFormat.of().formatHex(in.readNBytes(4));
      if (head.equals("28b52ffd") || head.equals("5d2a4d18")) {
        throw new ZipException(
            "it is packed by Zstandard, which is not read here. Unpack it, and give the .warc");
      }
    }
  }

  private static void copy(InputStream in, Path path, String name, Limits limits)
      throws IOException {
    var buffer = new byte[BUFFER];
    var left = limits.unpacking().bytes();
    try (var out = Files.newOutputStream(path)) {
      for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        limits.goOn();
        left -= read;
        if (left < 0) {
          throw new ConversionException.LimitExceeded(name + ": unpacks to more than "
              + limits.unpacking().bytes() + " bytes. Raise the limit, or unpack it.");
        }
        out.write(buffer, 0, read);
      }
    } catch (EOFException | ZipException cut) {
      // What was there is read, and the walk through it says that it ends too soon.
    }
  }

  ByteSource file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    if (temporary.isPresent()) {
      Files.deleteIfExists(temporary.get());
    }
  }

  private record Named(String name, ByteSource bytes) implements ByteSource {
    @Override
    public long length() throws IOException {
      return bytes.length();
    }

    @Override
    public InputStream stream(long from) throws IOException {
      return bytes.stream(from);
    }
  }
}
