package org.offprint.markdown;

import org.offprint.article.Target;
import org.offprint.article.Words;

/** Link targets as Markdown writes them (CommonMark 0.31.2, clause 6.3). */
final class Addresses {

  private static final String ALWAYS_IN_BRACKETS = "() <>\\\n\t";

  /** The longest text behind an address; parsers take a stack frame for each of its characters. */
  static final int MAX_TITLE = 300;

  private Addresses() {}

  /** The characters that lead to a web or mail target and, where Markdown can carry it, read back as printed. */
  static String of(Target target) {
    var printed = target.printed().toString();
    if (isPlain(printed) && Target.of(printed).equals(target)) {
      return printed;
    }
    if (target instanceof Target.Web web) {
      return web.href();
    }
    return target instanceof Target.Mail mail ? "mailto:" + mail.address() : printed;
  }

  /** Whether every dialect reads these characters back as they are. */
  private static boolean isPlain(String address) {
    return address
        .codePoints()
        .allMatch(cp -> cp < 0x80
            ? cp > ' ' && cp < 0x7F && "<>\\`|\"".indexOf(cp) < 0
            : Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK);
  }

  /** Whether a missing picture may be named where Markdown wants an address: a file name, which nothing can fetch. */
  static boolean isFileName(Words printed) {
    var name = printed.toString();
    if (name.isEmpty()
        || "/\\".indexOf(name.charAt(0)) >= 0
            && name.length() > 1
            && "/\\".indexOf(name.charAt(1)) >= 0) {
      return false;
    }
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (c == ':') {
        return false;
      } else if (c == '/' || c == '?' || c == '#') {
        return true;
      }
    }
    return true;
  }

  /** The link destination for an address: bare, or in pointed brackets where it holds blanks or brackets. */
  static String destination(String address) {
    var bare = !address.isEmpty();
    for (var i = 0; i < address.length(); i++) {
      bare &= ALWAYS_IN_BRACKETS.indexOf(address.charAt(i)) < 0
          && !Character.isWhitespace(address.charAt(i));
    }
    var out = new StringBuilder(address.length() + 8);
    for (var i = 0; i < address.length(); i++) {
      var c = address.charAt(i);
      if ("<>\\|".indexOf(c) >= 0 || c == '&' && startsReference(address, i)) {
        out.append('\\').append(c);
      } else if (Character.isWhitespace(c)) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return bare ? out.toString() : "<" + out + ">";
  }

  /** An empty destination with a title (CommonMark 0.31.2, clause 6.3), which says where a picture was. */
  static String title(String text) {
    var out = new StringBuilder("<> \"");
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if ("\"\\&|`<>*_[]$~".indexOf(c) >= 0) {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isWhitespace(c) && c != ' ') {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Whether an ampersand begins what may be a character reference (CommonMark 0.31.2, clause 2.5). */
  private static boolean startsReference(String text, int ampersand) {
    for (var i = ampersand + 1; i < text.length() && i <= ampersand + 33; i++) {
      var c = text.charAt(i);
      if (c == ';') {
        return i > ampersand + 1;
      }
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#')) {
        return false;
      }
    }
    return false;
  }
}
