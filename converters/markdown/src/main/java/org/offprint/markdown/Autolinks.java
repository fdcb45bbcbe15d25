package org.offprint.markdown;

import java.util.List;
import java.util.Locale;
import org.offprint.article.Inline;

/** Links that show their own address (CommonMark 0.31.2, clause 6.5). */
final class Autolinks {

  private Autolinks() {}

  /** The address in pointed brackets where it is what the link shows; otherwise nothing. */
  static String of(String address, List<Inline> content) {
    if (content.size() != 1 || !(content.get(0) instanceof Inline.Text text)) {
      return "";
    }
    var shown = text.words().toString();
    var scheme = address.toLowerCase(Locale.ROOT);
    if (shown.equals(address) && (scheme.startsWith("http://") || scheme.startsWith("https://"))) {
      return "<" + address + ">";
    }
    return address.equals("mailto:" + shown) && isMail(shown) ? "<" + shown + ">" : "";
  }

  /** A mail address in the narrow form on which all parsers agree. */
  private static boolean isMail(String address) {
    var at = address.indexOf('@');
    return at > 0
        && address.indexOf("..") < 0
        && isHost(address.substring(at + 1))
        && address.chars().limit(at).allMatch(c -> isAlphanumeric(c) || "._-+".indexOf(c) >= 0);
  }

  private static boolean isHost(String host) {
    for (var label : host.split("\\.", -1)) {
      if (label.isEmpty()
          || label.length() > 63
          || label.startsWith("-")
          || label.endsWith("-")
          || !label.chars().allMatch(c -> isAlphanumeric(c) || c == '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphanumeric(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
