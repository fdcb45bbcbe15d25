package org.offprint.html;

import java.util.List;
import java.util.Locale;

/** Tells names of authors from what pages put in their place: addresses, logins, the site itself. */
final class AuthorNames {

  private static final int LONGEST = 160;
  private static final int LONGEST_BYLINE = 4000;
  private static final int MOST_WORDS = 24;

  private final List<String> sites;

  AuthorNames(List<String> sites) {
    this.sites = sites.stream().map(AuthorNames::tight).toList();
  }

  private static String tight(String text) {
    return PageTitles.key(text).replace(" ", "");
  }

  /** The name in a value; none where it names no author. */
  List<String> read(String value) {
    var name = withoutLabel(value.replace('\u00A0', ' ').strip());
    if (name.indexOf('@') >= 0 || name.indexOf(' ') > 0 && name.contains("://")) {
      name = withoutContacts(name);
    }
    var place = name.indexOf('(');
    if (place > 2 && name.endsWith(")")) {
      name = name.substring(0, place);
    }
    name = trimmed(withoutSites(name));
    var key = PageTitles.key(name);
    var none = name.length() > LONGEST
        || name.contains("://")
        || name.startsWith("www.")
        || name.codePoints().noneMatch(Character::isLetter)
        || AuthorWords.isNobody(key)
        || key.split(" ").length > MOST_WORDS
        || sites.contains(tight(name))
        || isLogin(name);
    return none ? List.of() : List.of(name);
  }

  /** Whether a name is that of an office and of no person. */
  static boolean isDesk(String name) {
    return AuthorWords.isDesk(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Without the parts of a list that name the site. */
  private String withoutSites(String name) {
    var kept = new StringBuilder();
    var at = 0;
    for (var i = 0; i <= name.length(); i++) {
      if (i == name.length() || ",;|/".indexOf(name.charAt(i)) >= 0) {
        var part = name.substring(at, i);
        if (!sites.contains(tight(part))) {
          kept.append(kept.isEmpty() ? "" : String.valueOf(name.charAt(at - 1))).append(part);
        }
        at = i + 1;
      }
    }
    return kept.toString();
  }

  private static String withoutLabel(String value) {
    var from = AuthorWords.label(value).map(AuthorWords.Label::length).orElse(0);
    return value.substring(from).strip();
  }

  /** Whether a line is a label of bylines and what may be a name: "By Ann Reed", "Von Bo Lund, Kiel". */
  static boolean beginsByline(String line) {
    var text = line.replace('\u00A0', ' ').strip();
    var label = AuthorWords.label(text);
    if (label.isEmpty() || ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    var from = label.get().length();
    if (!label.get().opens() && text.charAt(from) != ':') {
      return false;
    }
    var name = trimmed(text.substring(from));
    var words = name.split(" ", 3);
    return !name.isEmpty() && isCapital(words[0]) && (words.length == 1 || isCapital(words[1]));
  }

  private static boolean isCapital(String word) {
    var first = word.isEmpty() ? 'a' : word.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isLetter(first)
            && !Character.isLowerCase(first)
            && !Character.isUpperCase(first)
        || AuthorWords.isParticle(word.toLowerCase(Locale.ROOT));
  }

  private static String withoutContacts(String text) {
    var out = new StringBuilder();
    for (var word : text.split("[\\s()<>]++")) {
      if (word.indexOf('@') < 0 && !word.contains("://") && !word.equalsIgnoreCase("mailto:")) {
        out.append(word).append(' ');
      }
    }
    return out.toString().strip();
  }

  private static String trimmed(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && !isPart(text.charAt(from))) {
      from++;
    }
    while (to > from && !isPart(text.charAt(to - 1)) && text.charAt(to - 1) != '.') {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || ")”\"".indexOf(c) >= 0;
  }

  /** One word of small ASCII letters, figures and signs. */
  private static boolean isLogin(String name) {
    return name.chars()
            .allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "._-".indexOf(c) >= 0)
        || name.indexOf(' ') < 0 && name.chars().anyMatch(c -> c == '_' || c >= '0' && c <= '9');
  }

  /** Two words or more, or one of a script without blanks. */
  static boolean isPerson(String name) {
    return name.strip().indexOf(' ') > 0 || name.codePoints().anyMatch(cp -> cp >= 0x2E80);
  }

  /** Two to five words with capitals, or one of a script without blanks. */
  static boolean isName(String text) {
    var words = text.strip().split("\\s++");
    return isPerson(text)
        && words.length <= 5
        && List.of(words).stream().allMatch(AuthorNames::isCapital);
  }

  /** The part of a printed byline that may be names: up to a bar, a date or a counter. */
  static String line(String text) {
    var line = new StringBuilder();
    var blank = false;
    for (var i = 0; i < Math.min(text.length(), LONGEST_BYLINE); i++) {
      var c = text.charAt(i);
      if (Character.isDigit(c) || "|•·".indexOf(c) >= 0) {
        break;
      }
      if (c == '\n'
          && line.length() > 2
          && !AuthorWords.isLabel(line.toString().toLowerCase(Locale.ROOT))
          && nextIsNoName(text, i)) {
        break;
      }
      if (Character.isWhitespace(c)) {
        blank = line.length() > 0;
      } else {
        line.append(blank ? " " : "").append(c);
        blank = false;
      }
    }
    return line.toString();
  }

  /** After a line feed a name goes on only where "and" or a comma says so. */
  private static boolean nextIsNoName(String text, int at) {
    var next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return !text.startsWith(",", next)
        && !text.startsWith("&", next)
        && !text.startsWith("and ", next);
  }
}
