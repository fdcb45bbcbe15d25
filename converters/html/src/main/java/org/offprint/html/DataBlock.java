package org.offprint.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script element that is data and never runs (HTML, clause 4.12.1).
 *
 * @param attributes its attributes, the media type among them
 * @param content its text, the same to readers of HTML and of XML
 */
record DataBlock(Attributes attributes, String content) {

  /** Data that needs no escapes, such as Base64. */
  static DataBlock plain(String mediaType, String content) {
    return new DataBlock(Attributes.of("type", mediaType), content);
  }

  /**
   * JSON. HTML reads a script as it stands and XML does not, so characters that either would take for markup are
   * written as escapes of JSON.
   */
  static DataBlock json(String mediaType, String json) {
    var out = new StringBuilder(json.length() + 64);
    for (var i = 0; i < json.length(); i++) {
      var c = json.charAt(i);
      switch (c) {
        case '<' -> out.append("\\u003c");
        case '>' -> out.append("\\u003e");
        case '&' -> out.append("\\u0026");
        case Markup.NEXT_LINE -> out.append("\\u0085");
        default -> out.append(c);
      }
    }
    return plain(mediaType, out.toString());
  }

  /** The same block with one more attribute, unless its value is empty. */
  DataBlock with(String name, String value) {
    return new DataBlock(attributes.present(name, value), content);
  }

  /**
   * What a page may do: show its own style and pictures, and hold these blocks (CSP Level 3, clause 2.3.1).
   *
   * @param hashes those of the blocks of the page
   * @param pictures whether it shows pictures; the Nu checker takes every {@code data:} picture for a breach of any
   *     {@code img-src}, so pages with pictures name what is forbidden instead
   */
  static String policy(List<String> hashes, boolean pictures) {
    var rest = pictures
        ? "connect-src 'none'; font-src 'none'; frame-src 'none'; media-src 'none'; object-src 'none'"
        : "default-src 'none'";
    var scripts = hashes.isEmpty()
        ? "'none'"
        : hashes.stream().map(hash -> "'sha256-" + hash + "'").collect(Collectors.joining(" "));
    return rest + "; style-src 'unsafe-inline'; script-src " + scripts
        + "; base-uri 'none'; form-action 'none'";
  }

  /** The SHA-256 of the content, in Base64. */
  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256.", missing);
    }
  }
}
