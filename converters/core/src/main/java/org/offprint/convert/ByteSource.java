package org.offprint.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Bytes that can be read from any place on, as often as needed, and that need not be in memory: a file, an
 * {@link Input}, or a part of another source. A {@link Container} of many gigabytes is read through one.
 */
public interface ByteSource {

  /**
   * Its file name, or another name for messages.
   *
   * @return the name
   */
  String name();

  /**
   * Its length.
   *
   * @return the number of bytes
   * @throws IOException if it cannot be told
   */
  long length() throws IOException;

  /**
   * Opens it at a place.
   *
   * @param from the first byte wanted, from 0; at or after the end nothing is left to read
   * @return the bytes from there on; the caller closes the stream
   * @throws IOException if it cannot be read
   */
  InputStream stream(long from) throws IOException;

  /**
   * Its first bytes, by which its kind is known.
   *
   * @return the sample
   * @throws IOException if it cannot be read
   */
  default Sample sample() throws IOException {
    try (var in = stream(0)) {
      return Sample.of(name(), in.readNBytes(Sample.LENGTH + 1));
    }
  }

  /**
   * Reads it whole.
   *
   * @param limits how long it may be
   * @return the input
   * @throws IOException if it cannot be read
   * @throws ConversionException.LimitExceeded if it is too long
   */
  default Input input(Limits limits) throws IOException {
    try (var in = stream(0)) {
      return Input.of(name(), in, limits);
    }
  }

  /**
   * A file, named without its folder.
   *
   * @param file the file
   * @return the source; the file is opened when bytes are wanted
   * @throws IOException if it is a folder
   */
  static ByteSource of(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new NoSuchFileException(file.toString(), null, "is a folder, not a file");
    }
    return new OfFile(file);
  }

  /**
   * Bytes that are in memory.
   *
   * @param input the bytes and their name
   * @return the source
   */
  static ByteSource of(Input input) {
    return new OfInput(input);
  }

  /**
   * A file.
   *
   * @param file the file
   */
  record OfFile(Path file) implements ByteSource {
    @Override
    public String name() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public long length() throws IOException {
      return Files.size(file);
    }

    @Override
    public InputStream stream(long from) throws IOException {
      if (from == 0) {
        return Files.newInputStream(file);
      }
      var channel = Files.newByteChannel(file);
      try {
        return Channels.newInputStream(channel.position(from));
      } catch (IOException | RuntimeException failed) {
        channel.close();
        throw failed;
      }
    }

    @Override
    public Input input(Limits limits) throws IOException {
      return Input.of(file, limits);
    }
  }

  /**
   * Bytes in memory.
   *
   * @param whole the bytes and their name
   */
  record OfInput(Input whole) implements ByteSource {
    @Override
    public String name() {
      return whole.name();
    }

    @Override
    public long length() {
      return whole.bytes().length;
    }

    @Override
    public InputStream stream(long from) {
      var start = (int) Math.min(from, whole.bytes().length);
      return new ByteArrayInputStream(whole.bytes(), start, whole.bytes().length - start);
    }

    @Override
    public Sample sample() {
      return whole.sample();
    }

    @Override
    public Input input(Limits limits) {
      limits.requireSize(whole.name(), whole.bytes().length);
      return whole;
    }
  }
}
