package org.offprint.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.offprint.article.Source;
import org.offprint.article.Words;

/** The bytes of one input with the name by which people know it. */
public final class Input {

  private final String name;
  private final byte[] bytes;

  /** Made when it is first asked for: the articles of one file all say it. */
  private volatile String hash = "";

  private final String encoding;
  private final Optional<Charset> forced;
  private final String address;

  private Input(
      String name, byte[] bytes, String encoding, Optional<Charset> forced, String address) {
    this.name = name;
    this.bytes = bytes;
    this.encoding = encoding;
    this.forced = forced;
    this.address = address;
  }

  /**
   * An input that is in memory.
   *
   * @param name its file name, or another name for messages
   * @param bytes its content; not copied, so do not change it
   * @return the input
   */
  public static Input of(String name, byte[] bytes) {
    return new Input(name, bytes, "", Optional.empty(), "");
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param limits how long it may be
   * @return the input, named as the file without its folder
   * @throws IOException if it cannot be read
   * @throws ConversionException.LimitExceeded if it is too long
   */
  public static Input of(Path file, Limits limits) throws IOException {
    if (Files.isDirectory(file)) {
      throw new NoSuchFileException(file.toString(), null, "is a folder, not a file");
    }
    limits.requireSize(file.toString(), Files.size(file));
    try (var in = Files.newInputStream(file)) {
      return of(String.valueOf(file.getFileName()), in, limits);
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param name its name for messages
   * @param in the stream; left open
   * @param limits how long it may be
   * @return the input
   * @throws IOException if it cannot be read
   * @throws ConversionException.LimitExceeded if it is too long
   */
  public static Input of(String name, InputStream in, Limits limits) throws IOException {
    var most = (int) Math.min(limits.inputBytes(), Integer.MAX_VALUE - 16) + 1;
    var bytes = in.readNBytes(most);
    limits.requireSize(name, bytes.length);
    return new Input(name, bytes, "", Optional.empty(), "");
  }

  /**
   * Its file name, or another name for messages.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Its content.
   *
   * @return the bytes; do not change them
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * The same input with the encoding that was declared outside its bytes, such as by HTTP.
   *
   * @param label the label of the encoding as declared, such as {@code windows-1251}
   * @return changed copy
   */
  public Input declared(String label) {
    return new Input(name, bytes, label, forced, address);
  }

  /**
   * The encoding that was declared outside its bytes. It may be wrong, so bytes that speak for themselves win.
   *
   * @return the label as declared; empty where none was
   */
  public String encoding() {
    return encoding;
  }

  /**
   * The same input with the web address from which it was archived.
   *
   * @param url the address
   * @return changed copy
   */
  public Input from(String url) {
    return new Input(name, bytes, encoding, forced, url);
  }

  /**
   * The web address from which it was archived, against which its relative links are resolved.
   *
   * @return the address; empty where it is not known
   */
  public String address() {
    return address;
  }

  /**
   * The same input as text in an encoding that a person tells.
   *
   * @param charset the encoding, whatever the input or anybody else says
   * @return changed copy, over the same bytes
   */
  public Input forced(Charset charset) {
    return new Input(name, bytes, encoding, Optional.of(charset), address);
  }

  /**
   * The encoding that a person tells.
   *
   * @return the encoding; empty where nobody told any
   */
  public Optional<Charset> forced() {
    return forced;
  }

  /**
   * Its first bytes, by which a syntax knows it.
   *
   * @return the sample
   */
  public Sample sample() {
    return Sample.of(name, bytes);
  }

  /**
   * What an article says of the file it was read from.
   *
   * @param mediaType the media type that the syntax found
   * @return name, hash, media type and length
   */
  public Source.Input facts(String mediaType) {
    if (hash.isEmpty()) {
      hash = sha256(bytes);
    }
    return new Source.Input(Words.of(name), hash, mediaType, bytes.length);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256.", missing);
    }
  }
}
