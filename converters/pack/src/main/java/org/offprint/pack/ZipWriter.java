package org.offprint.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a zip file (APPNOTE.TXT 6.3.3) whose bytes depend on nothing but its entries: their time is 1980-02-01 00:00,
 * and there are no extra fields, so that an EPUB's {@code mimetype} stands where it has to. Sizes stand before the
 * content. Zip64 is not written.
 *
 * <p>For one thread.
 */
public final class ZipWriter {
  private static final int LOCAL_HEADER = 0x04034B50;
  private static final int CENTRAL_HEADER = 0x02014B50;
  private static final int END_OF_DIRECTORY = 0x06054B50;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Bit 11: the name is UTF-8. */
  private static final int UTF_8_NAME = 0x800;

  /** 1980-02-01; the 1st of January is taken for "no date" by some readers. */
  private static final int DATE = 0 << 9 | 2 << 5 | 1;

  private static final int MAX_ENTRIES = 0xFFFF;
  private static final long MAX_BYTES = 0xFFFFFFFFL;

  private final OutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream(512);
  private final Set<String> names = new HashSet<>();
  private long position;

  /**
   * Starts a zip file.
   *
   * @param out where the bytes go; left open
   */
  public ZipWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes an entry that is not compressed.
   *
   * @param name its name, parts joined by slashes
   * @param content its bytes
   * @throws IOException if it cannot be written, or the file gets too large
   * @throws IllegalArgumentException if the name could escape a folder, or is there already in any case of letters
   */
  public void store(String name, byte[] content) throws IOException {
    entry(name, STORED, new Deflated(content, Deflated.crc(content), content.length));
  }

  /**
   * Writes an entry that is compressed.
   *
   * @param name its name, parts joined by slashes
   * @param content its bytes
   * @throws IOException if it cannot be written, or the file gets too large
   * @throws IllegalArgumentException if the name could escape a folder, or is there already in any case of letters
   */
  public void deflate(String name, byte[] content) throws IOException {
    copy(name, Deflated.of(content));
  }

  /**
   * Writes an entry that was compressed before.
   *
   * @param name its name, parts joined by slashes
   * @param content what was compressed
   * @throws IOException if it cannot be written, or the file gets too large
   * @throws IllegalArgumentException if the name could escape a folder, or is there already in any case of letters
   */
  public void copy(String name, Deflated content) throws IOException {
    entry(name, DEFLATED, content);
  }

  /**
   * Writes the directory, after which there can be no more entries, and flushes.
   *
   * @throws IOException if it cannot be written, or the file gets too large
   */
  public void finish() throws IOException {
    var start = position;
    require(start + directory.size());
    directory.writeTo(out);
    var end = new ByteArrayOutputStream(22);
    int4(end, END_OF_DIRECTORY);
    int4(end, 0);
    int2(end, names.size());
    int2(end, names.size());
    int4(end, directory.size());
    int4(end, (int) start);
    int2(end, 0);
    end.writeTo(out);
    out.flush();
  }

  private void entry(String name, int method, Deflated content) throws IOException {
    var bytes = name.getBytes(StandardCharsets.UTF_8);
    EntryName.check(name, bytes.length);
    if (!names.add(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("The zip file has an entry of this name: " + name);
    }
    var header = new ByteArrayOutputStream(30 + bytes.length);
    int4(header, LOCAL_HEADER);
    facts(header, method, bytes, content);
    header.writeBytes(bytes);
    central(method, bytes, content);
    position += header.size() + content.bytes().length;
    require(position);
    header.writeTo(out);
    out.write(content.bytes());
  }

  private void central(int method, byte[] name, Deflated content) {
    int4(directory, CENTRAL_HEADER);
    int2(directory, version(method));
    facts(directory, method, name, content);
    for (int i = 0; i < 5; i++) {
      int2(directory, 0);
    }
    int4(directory, (int) position);
    directory.writeBytes(name);
  }

  /** What the local and the central header have in common, from "version needed" to "extra field length". */
  private static void facts(ByteArrayOutputStream to, int method, byte[] name, Deflated content) {
    int2(to, version(method));
    int2(to, isAscii(name) ? 0 : UTF_8_NAME);
    int2(to, method);
    int2(to, 0);
    int2(to, DATE);
    int4(to, content.crc());
    int4(to, content.bytes().length);
    int4(to, content.size());
    int2(to, name.length);
    int2(to, 0);
  }

  private static int version(int method) {
    return method == STORED ? 10 : 20;
  }

  private static boolean isAscii(byte[] name) {
    for (var b : name) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private void require(long bytes) throws IOException {
    if (bytes > MAX_BYTES || names.size() > MAX_ENTRIES) {
      throw new IOException("A zip file holds at most 65,535 entries and 4 GiB.");
    }
  }

  private static void int2(ByteArrayOutputStream to, int value) {
    to.write(value);
    to.write(value >> 8);
  }

  private static void int4(ByteArrayOutputStream to, int value) {
    int2(to, value);
    int2(to, value >> 16);
  }
}
