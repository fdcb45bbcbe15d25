package org.offprint.article;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The gate through which printed link targets become live (RFC 3986), or do not. */
final class TargetReader {

  private static final String UNRESERVED = "-._~";
  private static final String RESERVED_IN_PATH = "!$&'()*+,;=:@/?";

  private TargetReader() {}

  static Target read(Words printed) {
    var text = printed.toString().strip();
    var lower = text.length() > 8
        ? text.substring(0, 8).toLowerCase(Locale.ROOT)
        : text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      var href = webHref(text);
      return isWebHref(href) ? new Target.Web(printed, href) : new Target.Dead(printed);
    }
    if (lower.startsWith("mailto:")) {
      var query = text.indexOf('?');
      var address = text.substring("mailto:".length(), query < 0 ? text.length() : query);
      return isMailAddress(address) ? new Target.Mail(printed, address) : new Target.Dead(printed);
    }
    return new Target.Dead(printed);
  }

  private static String webHref(String text) {
    var scheme = text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT);
    var rest = text.substring(text.indexOf(':') + 3);
    var end = 0;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    var authority = asciiAuthority(rest.substring(0, end));
    return authority.isEmpty() ? "" : scheme + "://" + authority + encode(rest.substring(end));
  }

  private static String asciiAuthority(String authority) {
    var at = authority.lastIndexOf('@');
    if (at >= 0) {
      return "";
    }
    var ascii = true;
    for (var i = 0; i < authority.length(); i++) {
      ascii &= authority.charAt(i) < 0x80;
    }
    if (ascii) {
      return authority;
    }
    try {
      var colon = authority.lastIndexOf(':');
      var host = colon < 0 ? authority : authority.substring(0, colon);
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED)
          + (colon < 0 ? "" : authority.substring(colon));
    } catch (IllegalArgumentException notAHost) {
      return "";
    }
  }

  private static String encode(String rest) {
    var out = new StringBuilder(rest.length() + 16);
    var fragment = false;
    for (var i = 0; i < rest.length(); ) {
      var cp = rest.codePointAt(i);
      if (cp == '#' && !fragment) {
        fragment = true;
        out.append('#');
      } else if (cp == '%' && isHex(rest, i + 1) && isHex(rest, i + 2)) {
        out.append('%');
      } else if (isPlain(cp)) {
        out.append((char) cp);
      } else {
        for (var b : Character.toString(cp).getBytes(StandardCharsets.UTF_8)) {
          out.append('%').append(hex(b >> 4)).append(hex(b));
        }
      }
      i += Character.charCount(cp);
    }
    return out.toString();
  }

  private static char hex(int nibble) {
    return "0123456789ABCDEF".charAt(nibble & 15);
  }

  private static boolean isPlain(int cp) {
    return isAlphanumeric(cp)
        || cp < 0x80 && (UNRESERVED.indexOf(cp) >= 0 || RESERVED_IN_PATH.indexOf(cp) >= 0);
  }

  private static boolean isAlphanumeric(int cp) {
    return cp >= 'a' && cp <= 'z' || cp >= 'A' && cp <= 'Z' || cp >= '0' && cp <= '9';
  }

  private static boolean isHex(String text, int i) {
    return i < text.length() && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
  }

  static boolean isWebHref(String href) {
    if (!href.startsWith("http://") && !href.startsWith("https://")) {
      return false;
    }
    var start = href.indexOf("://") + 3;
    var end = start;
    while (end < href.length() && "/?#".indexOf(href.charAt(end)) < 0) {
      end++;
    }
    return isAuthority(href.substring(start, end))
        && encode(href.substring(end)).equals(href.substring(end));
  }

  private static boolean isAuthority(String authority) {
    var colon = authority.indexOf(':');
    var host = colon < 0 ? authority : authority.substring(0, colon);
    if (host.isEmpty() || host.startsWith(".") || host.startsWith("-") || host.contains("..")) {
      return false;
    }
    for (var i = 0; i < host.length(); i++) {
      var c = host.charAt(i);
      if (!isAlphanumeric(c) && c != '-' && c != '.' && c != '_') {
        return false;
      }
    }
    for (var i = colon + 1; colon >= 0 && i < authority.length(); i++) {
      if (authority.charAt(i) < '0' || authority.charAt(i) > '9' || i - colon > 5) {
        return false;
      }
    }
    return true;
  }

  static String host(String href) {
    var start = href.indexOf("://") + 3;
    var end = start;
    while (end < href.length() && "/?#:".indexOf(href.charAt(end)) < 0) {
      end++;
    }
    var host = href.substring(start, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
  }

  static boolean isMailAddress(String address) {
    var at = address.indexOf('@');
    if (at <= 0 || at != address.lastIndexOf('@') || at == address.length() - 1) {
      return false;
    }
    for (var i = 0; i < address.length(); i++) {
      var c = address.charAt(i);
      if (!isAlphanumeric(c) && "@.!#$&'*+-/=^_`{|}~".indexOf(c) < 0) {
        return false;
      }
    }
    return isAuthority(address.substring(at + 1));
  }
}
