package org.offprint.epub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;

/** Addresses inside a book (EPUB 3.3, clause 4.2.5): they name a file of the zip, and can lead nowhere else. */
final class Address {

  private Address() {}

  /**
   * The file that an address means.
   *
   * @param from the name of the file in which the address stands
   * @param address the address as written
   * @return the name of a file, without leading slash; nothing where the address leads out of the book
   */
  static Optional<String> file(String from, String address) {
    var end = address.length();
    for (var i = 0; i < end; i++) {
      var c = address.charAt(i);
      if (c == ':' && address.lastIndexOf('/', i) < 0) {
        return Optional.empty();
      } else if (c == '#' || c == '?') {
        end = i;
      }
    }
    var path = decoded(address.substring(0, end).strip());
    if (path.isEmpty() || path.startsWith("//")) {
      return Optional.empty();
    }
    var whole = path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
    return Optional.of(normal(whole));
  }

  private static String normal(String path) {
    var segments = new ArrayDeque<String>();
    for (var segment : path.split("/")) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  /** RFC 3986, clause 2.1; what is no escape stays. */
  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    var bytes = address.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(bytes.length);
    for (var i = 0; i < bytes.length; i++) {
      var high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      var low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      out.write(low < 0 ? bytes[i] : high << 4 | low);
      i += low < 0 ? 0 : 2;
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
