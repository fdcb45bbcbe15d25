package org.offprint.convert;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is whole or absent: it is written beside its target, forced to the disk, and renamed. */
public final class WholeFile {

  private static final int BUFFER = 1 << 16;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes.
     *
     * @param out where the bytes go; left open
     * @throws IOException if they cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, with the folders above it.
   *
   * @param target the file
   * @param overwrite whether an existing file may be replaced
   * @param content its content
   * @throws ConversionException.Unwritable if it exists and may not be replaced, or cannot be written
   */
  public static void write(Path target, boolean overwrite, Content content) {
    requireFree(target, overwrite);
    var folder = target.toAbsolutePath().getParent();
    Path part = folder.resolve(partName(target));
    try {
      Files.createDirectories(folder);
      writePart(part, content);
      move(part, target, overwrite);
    } catch (IOException failed) {
      throw new ConversionException.Unwritable(
          target + ": cannot be written: " + why(failed)
              + ". Choose another folder, or free this one.",
          failed);
    } finally {
      delete(part);
    }
  }

  /**
   * Makes sure that a file may be written.
   *
   * @param target the file
   * @param overwrite whether an existing file may be replaced
   * @throws ConversionException.Unwritable if it may not
   */
  public static void requireFree(Path target, boolean overwrite) {
    if (Files.isDirectory(target)) {
      throw new ConversionException.Unwritable(
          target + ": is a folder. Name a file, or give the folder as --out-dir.");
    }
    if (!overwrite && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new ConversionException.Unwritable(
          target + ": already exists. Allow it to be replaced (--overwrite), or write elsewhere.");
    }
  }

  /** A name of at most 255 bytes even where the target's own name is that long; one writer for one target. */
  private static String partName(Path target) {
    return ".offprint-"
        + Integer.toHexString(String.valueOf(target.getFileName()).hashCode()) + ".part";
  }

  private static void writePart(Path part, Content content) throws IOException {
    try (var channel = FileChannel.open(
        part,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE)) {
      var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path part, Path target, boolean overwrite) throws IOException {
    if (!overwrite) {
      // A link fails if the name was taken in the meantime, as a rename would not.
      try {
        Files.createLink(target, part);
        return;
      } catch (FileAlreadyExistsException taken) {
        throw taken;
      } catch (IOException | UnsupportedOperationException noLinks) {
        requireFree(target, false);
      }
    }
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String why(IOException failed) {
    return failed instanceof FileAlreadyExistsException
        ? "the name is taken"
        : failed.getClass().getSimpleName().replace("Exception", "") + " " + failed.getMessage();
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException leftOver) {
      // The first failure is the one to report; what is left starts with .offprint- and is replaced
      // next time.
    }
  }
}
