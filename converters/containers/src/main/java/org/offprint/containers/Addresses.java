package org.offprint.containers;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;

/** Addresses as pages write them: resolved as RFC 3986 clause 5.2 says, though they may hold what it forbids. */
final class Addresses {

  private Addresses() {}

  /** The absolute address that one means on a page; itself where the page has no address. */
  static String resolve(String base, String printed) {
    var address = printed.strip();
    if (scheme(address) > 0 || base.isEmpty()) {
      return address;
    }
    var start = scheme(base);
    if (address.startsWith("//")) {
      return base.substring(0, start) + address;
    }
    var host = base.startsWith("//", start) ? start + 2 : start;
    var root = host == start ? start : end(base, host, "/?#");
    if (address.startsWith("/")) {
      return base.substring(0, root) + withoutDots(address);
    }
    var path = base.substring(root, end(base, root, "?#"));
    if (address.isEmpty() || address.startsWith("#")) {
      return base.substring(0, end(base, root, "#")) + address;
    } else if (address.startsWith("?")) {
      return base.substring(0, root) + path + address;
    }
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    var rooted = folder.isEmpty() && host > start ? "/" : folder;
    return base.substring(0, root) + withoutDots(rooted + address);
  }

  /** The length of the scheme with its colon; 0 where there is none. */
  private static int scheme(String address) {
    for (var i = 0; i < address.length(); i++) {
      var c = address.charAt(i);
      if (c == ':') {
        return i == 0 ? 0 : i + 1;
      }
      if (c >= 0x80 || !Character.isLetterOrDigit(c) && "+-.".indexOf(c) < 0) {
        return 0;
      }
    }
    return 0;
  }

  private static int end(String text, int from, String ends) {
    var at = from;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** A path without steps back; none leads above its root. */
  static String withoutDots(String path) {
    var query = end(path, 0, "?#");
    var kept = new ArrayDeque<String>();
    var parts = path.substring(0, query).split("/", -1);
    for (var i = 0; i < parts.length; i++) {
      var last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        if (kept.size() > 1 || kept.size() == 1 && !kept.peekLast().isEmpty()) {
          kept.removeLast();
        }
      } else if (!parts[i].equals(".")) {
        kept.addLast(parts[i]);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return String.join("/", kept) + path.substring(query);
  }

  /**
   * What addresses of the same file have in common: no fragment, no escapes, one case of the host, and no difference
   * between HTTP and HTTPS.
   */
  static String key(String address) {
    var bare = decoded(address.substring(0, end(address, 0, "#")).strip());
    var start = scheme(bare);
    var scheme = bare.substring(0, start).toLowerCase(Locale.ROOT);
    if (!bare.startsWith("//", start)) {
      return scheme + bare.substring(start);
    }
    var web = scheme.equals("http:") || scheme.equals("https:");
    var root = end(bare, start + 2, "/?");
    var host = bare.substring(start, root).toLowerCase(Locale.ROOT);
    for (var port : web ? new String[] {":80", ":443"} : new String[0]) {
      host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    }
    var path = bare.substring(root);
    return (web ? "" : scheme) + host + (path.isEmpty() ? "/" : path);
  }

  /** A key without its query, by which the same picture in another size is found. */
  static String withoutQuery(String key) {
    return key.substring(0, end(key, 0, "?"));
  }

  /** The text behind percent signs (RFC 3986 clause 2.1), as UTF-8; a percent sign that begins no escape stays. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream(bytes.length);
    for (var i = 0; i < bytes.length; i++) {
      var high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      var low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
