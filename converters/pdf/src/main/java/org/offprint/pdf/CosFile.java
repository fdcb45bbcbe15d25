package org.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.offprint.pack.Deflate;

/**
 * Saves the objects of a PDF 1.7 file as they come, so that none has to be kept: streams at once, all others in object
 * streams (ISO 32000-1, 7.5.7). Object numbers are given in the order of {@link #reserve}.
 */
final class CosFile {
  /** After the header stands a comment of bytes above 127 (ISO 19005-3, 6.1.2), then the one that names us. */
  private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n%Offprint\n";

  private static final int OBJECTS_PER_STREAM = 200;

  /** Below this, deflate makes a stream longer. */
  private static final int WORTH_DEFLATING = 48;

  private final OutputStream out;
  private final MessageDigest digest = sha256();
  private final CrossReferences references = new CrossReferences();
  private final Bytes head = new Bytes(256);
  private final Bytes index = new Bytes(2_048);
  private final Bytes body = new Bytes(16_384);
  private final CosPrinter bodyPrinter = new CosPrinter(body);
  private long position;
  private int pending;
  private COSObject container;

  /**
   * Writes the header.
   *
   * @param out where the file goes; left open
   */
  CosFile(OutputStream out) throws IOException {
    this.out = out;
    container = null;
    write(HEADER.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A reference to an object that comes later, or never if nobody asks for it. */
  COSObject reserve() {
    return new COSObject(new COSObjectKey(references.next(), 0), null);
  }

  COSObject add(COSBase value) throws IOException {
    var reference = reserve();
    put(reference, value);
    return reference;
  }

  /** Saves the value of a reserved object. */
  void put(COSObject reference, COSBase value) throws IOException {
    if (pending == 0) {
      container = reserve();
    }
    references.inside(number(reference), number(container), pending++);
    index.integer(number(reference)).write(' ');
    index.integer(body.size()).write(' ');
    bodyPrinter.print(value);
    body.write('\n');
    if (pending == OBJECTS_PER_STREAM) {
      flush();
    }
  }

  /** Saves a stream of bytes that are not compressed yet. */
  COSObject addStream(Dict dictionary, byte[] data) throws IOException {
    var reference = reserve();
    putStream(reference, dictionary, data, data.length);
    return reference;
  }

  void putStream(COSObject reference, Dict dictionary, byte[] data, int length) throws IOException {
    if (length < WORTH_DEFLATING) {
      putFinished(reference, dictionary, Arrays.copyOf(data, length));
    } else {
      dictionary.name("Filter", "FlateDecode");
      putFinished(reference, dictionary, Deflate.zlib(data, 0, length));
    }
  }

  /** Saves a stream of bytes as they are; the dictionary names their filter, if they have one. */
  void putFinished(COSObject reference, Dict dictionary, byte[] data) throws IOException {
    references.at(number(reference), position);
    head.clear();
    head.integer(number(reference)).ascii(" 0 obj\n");
    new CosPrinter(head).print(dictionary.integer("Length", data.length));
    head.ascii("stream\r\n");
    writeHead();
    write(data);
    write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
  }

  /** Saves an object outside the object streams, where tools that know no such streams find it. */
  void putOpen(COSObject reference, COSBase value) throws IOException {
    references.at(number(reference), position);
    head.clear();
    head.integer(number(reference)).ascii(" 0 obj\n");
    new CosPrinter(head).print(value);
    head.ascii("\nendobj\n");
    writeHead();
  }

  /** Ends the file. The identifier is made of all that was written (ISO 32000-1, 14.4). */
  void finish(COSObject root, COSObject info) throws IOException {
    flush();
    var id = new COSString(Arrays.copyOf(digest.digest(), 16));
    var reference = reserve();
    long start = position;
    references.at(number(reference), start);
    var dictionary =
        Dict.of("XRef").put("Root", root).put("Info", info).put("ID", Dict.array(id, id));
    var table = references.table(dictionary);
    putStream(reference, dictionary, table.array(), table.size());
    head.clear();
    head.ascii("startxref\n").integer(start).ascii("\n%%EOF\n");
    writeHead();
    out.flush();
  }

  private void flush() throws IOException {
    if (pending == 0) {
      return;
    }
    var dictionary = Dict.of("ObjStm").integer("N", pending).integer("First", index.size());
    body.writeTo(index);
    pending = 0;
    putStream(container, dictionary, index.array(), index.size());
    index.clear();
    body.clear();
  }

  private static int number(COSObject reference) {
    return (int) reference.getKey().getNumber();
  }

  private void writeHead() throws IOException {
    head.writeTo(out);
    digest.update(head.array(), 0, head.size());
    position += head.size();
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    digest.update(bytes);
    position += bytes.length;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256.", missing);
    }
  }
}
