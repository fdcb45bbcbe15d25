package org.offprint.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Titles of pages: what is said by several, and what in them names the site. */
final class PageTitles {

  private static final List<String> BARS = List.of(
      " | ", " ‹ ", " « ", " » ", " › ", " - ", " – ", " — ", " :: ", " · ", " • ", " / ", "｜", "_",
      " : ", ": ");

  private PageTitles() {}

  /** Letters and digits in lower case, words parted by one space. */
  static String key(String text) {
    var key = new StringBuilder();
    var blank = false;
    for (var cp : text.toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.NON_SPACING_MARK) {
        key.append(blank && key.length() > 0 ? " " : "").appendCodePoint(cp);
        blank = false;
      } else {
        blank |= "'’‘".indexOf(cp) < 0;
      }
    }
    return key.toString();
  }

  /** How much two keys say the same: 1 where they are equal, else by the words that both have. */
  static double likeness(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    } else if (one.equals(other)) {
      return 1;
    }
    var shorter = one.length() < other.length() ? one : other;
    var longer = one.length() < other.length() ? other : one;
    if (longer.contains(shorter) && shorter.length() >= 8) {
      var part = (double) shorter.length() / longer.length();
      return part > 0.35 ? 0.6 + 0.4 * part : part;
    }
    var mine = new HashSet<>(List.of(one.split(" ")));
    var theirs = new HashSet<>(List.of(other.split(" ")));
    var both = new HashSet<>(mine);
    both.retainAll(theirs);
    return both.size() < 2 ? 0 : (double) both.size() / Math.max(mine.size(), theirs.size());
  }

  /** A title without the names of the site before and after it. */
  static String withoutSite(String title, List<String> sites) {
    var bare = title.strip();
    for (var again = true; again; ) {
      again = false;
      for (var bar : BARS) {
        var last = bare.lastIndexOf(bar);
        if (last > 0 && isSite(bare.substring(last + bar.length()), sites)) {
          bare = bare.substring(0, last).strip();
          again = true;
        }
        var first = bare.indexOf(bar);
        if (first > 0 && isSite(bare.substring(0, first), sites)) {
          bare = bare.substring(first + bar.length()).strip();
          again = true;
        }
      }
    }
    return bare.isEmpty() ? title.strip() : bare;
  }

  /**
   * A title element without a last part that looks like the name of a site that nothing else names: a few words after
   * a bar, much shorter than what stands before it.
   */
  static String withoutTail(String title) {
    for (var bar : BARS.subList(0, 11)) {
      var last = title.lastIndexOf(bar);
      if (last > 0) {
        var head = title.substring(0, last).strip();
        var tail = title.substring(last + bar.length()).strip();
        var dash = " - – — ".contains(bar);
        var words = tail.split("\\s++").length;
        if (words <= (dash ? 3 : 5)
            && head.length() > tail.length() * 1.5
            && head.split("\\s++").length >= 3
            && !Character.isLowerCase(tail.isEmpty() ? 'a' : tail.codePointAt(0))) {
          return head;
        }
      }
    }
    return title;
  }

  /** The part of a title that a page shows as a heading, where the others are names of its sections. */
  static Optional<String> shownPart(String title, Collection<String> headings) {
    var keys = headings.stream().map(PageTitles::key).toList();
    var bars = BARS.subList(0, 11);
    Optional<String> best = Optional.empty();
    for (var from = 0; from < title.length(); ) {
      var end = title.length();
      var next = title.length();
      for (var bar : bars) {
        var at = title.indexOf(bar, from);
        if (at >= 0 && at < end) {
          end = at;
          next = at + bar.length();
        }
      }
      var part = title.substring(from, end).strip();
      var longer = best.isEmpty() || part.length() > best.get().length();
      if (longer && part.length() < title.strip().length() && keys.contains(key(part))) {
        best = Optional.of(part);
      }
      from = next;
    }
    return best;
  }

  private static boolean isSite(String part, List<String> sites) {
    var key = key(part).replace(" ", "");
    if (key.isEmpty()) {
      return true;
    }
    for (var site : sites) {
      var name = key(site).replace(" ", "");
      if (name.length() >= 2 && (key.equals(name) || isLonger(key, name) || isLonger(name, key))) {
        return true;
      }
    }
    return false;
  }

  /** "The Post" and "Post Online" are names of "Post". */
  private static boolean isLonger(String whole, String part) {
    return part.length() >= 4
        && part.length() * 2 >= whole.length()
        && (whole.startsWith(part) || whole.endsWith(part));
  }

  /** The names by which a host may be called: its own parts of some length. */
  static List<String> ofHost(String host) {
    var names = new ArrayList<String>();
    var bare = host.startsWith("www.") ? host.substring(4) : host;
    if (!bare.isEmpty()) {
      names.add(bare);
      for (var label : bare.split("\\.")) {
        if (label.length() >= 4) {
          names.add(label);
        }
      }
    }
    return names;
  }
}
