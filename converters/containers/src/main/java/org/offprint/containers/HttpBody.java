package org.offprint.containers;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Takes the content encodings off a body (RFC 9110 clause 8.4). Many archives keep the header of a body that they
 * unpacked, so the bytes decide where they can.
 */
final class HttpBody {

  private HttpBody() {}

  /**
   * The body as it was before it was packed.
   *
   * @param encodings the values of {@code Content-Encoding}
   * @throws IOException if an encoding is not known, or the bytes are not in it
   */
  static InputStream decoded(InputStream body, List<String> encodings) throws IOException {
    var in = body;
    for (var encoding : inOrder(encodings)) {
      in = decoded(in, encoding);
    }
    return in;
  }

  /** The one that was put on last comes off first. */
  private static List<String> inOrder(List<String> values) {
    var all = new ArrayList<String>();
    for (var value : values) {
      for (var name : value.split(",")) {
        all.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    Collections.reverse(all);
    return all;
  }

  private static InputStream decoded(InputStream body, String encoding) throws IOException {
    switch (encoding) {
      case "", "identity", "none", "utf-8", "utf8" -> {
        return body;
      }
      case "gzip", "x-gzip" -> {
        return gunzipped(body);
      }
      case "deflate" -> {
        return inflated(body);
      }
      case "br" -> {
        return unbrotlied(body);
      }
      default ->
        throw new IOException("its server packed it as '" + encoding
            + "', which cannot be unpacked here. Record it again without, or give the page itself");
    }
  }

  private static InputStream gunzipped(InputStream body) throws IOException {
    var in = new PushbackInputStream(body, 2);
    var head = in.readNBytes(2);
    in.unread(head);
    var packed = head.length == 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    return packed ? new GZIPInputStream(in) : in;
  }

  /** With a zlib header as the standard has it, or bare as many servers send it; or not at all. */
  private static InputStream inflated(InputStream body) throws IOException {
    var in = new PushbackInputStream(body, 2);
    var head = in.readNBytes(2);
    in.unread(head);
    if (head.length < 2) {
      return in;
    }
    var header = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    var zlib = (head[0] & 0x0F) == 8 && header % 31 == 0;
    var markup = head[0] == '<';
    return markup ? in : new InflaterInputStream(in, new Inflater(!zlib));
  }

  private static InputStream unbrotlied(InputStream body) throws IOException {
    var in = new PushbackInputStream(body, 1);
    var first = in.read();
    if (first >= 0) {
      in.unread(first);
    }
    // No stream of Brotli that a server sends begins with the sign that begins a page.
    return first < 0 || first == '<' ? in : new BrotliInputStream(in);
  }
}
