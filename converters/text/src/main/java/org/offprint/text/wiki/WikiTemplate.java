package org.offprint.text.wiki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call of a template, {@code {{source|url=…|title=…}}}.
 *
 * @param name its name in small letters
 * @param positional the values without names, in order
 * @param named the values with names, by name in small letters
 * @param end the index after it
 */
record WikiTemplate(String name, List<String> positional, Map<String, String> named, int end) {

  /** A longer call is taken for text. */
  private static final int LONGEST = 3_000;

  /** The call that begins at two braces; nothing where they are not closed. */
  static Optional<WikiTemplate> at(String text, int from) {
    if (!text.startsWith("{{", from)) {
      return Optional.empty();
    }
    var end = close(text, from);
    if (end < 0) {
      return Optional.empty();
    }
    var parts = parts(text.substring(from + 2, end - 2));
    var positional = new ArrayList<String>();
    var named = new LinkedHashMap<String, String>();
    for (var part : parts.subList(1, parts.size())) {
      var equals = part.indexOf('=');
      var key = equals < 0 ? "" : part.substring(0, equals).strip();
      if (equals < 0 || !isName(key)) {
        positional.add(part.strip());
      } else {
        named.put(key.toLowerCase(Locale.ROOT), part.substring(equals + 1).strip());
      }
    }
    var name = parts.get(0).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Optional.of(new WikiTemplate(name, positional, named, end));
  }

  private static boolean isName(String key) {
    return !key.isEmpty()
        && key.length() < 30
        && key.codePoints()
            .allMatch(cp -> Character.isLetterOrDigit(cp) || cp == ' ' || cp == '_' || cp == '-');
  }

  private static int close(String text, int from) {
    var depth = 0;
    var last = Math.min(text.length() - 1, from + LONGEST);
    for (var i = from; i < last; i++) {
      var c = text.charAt(i);
      if (c == '{' && text.charAt(i + 1) == '{') {
        depth++;
        i++;
      } else if (c == '}' && text.charAt(i + 1) == '}') {
        depth--;
        i++;
        if (depth == 0) {
          return i + 1;
        }
      }
    }
    return -1;
  }

  /** What bars part, those inside links and other calls left aside. */
  static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var from = 0;
    for (var i = 0; i < text.length(); i++) {
      if (text.startsWith("[[", i) || text.startsWith("{{", i)) {
        depth++;
        i++;
      } else if (text.startsWith("]]", i) || text.startsWith("}}", i)) {
        depth--;
        i++;
      } else if (text.charAt(i) == '|' && depth <= 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** The first value of these names that says something; empty where there is none. */
  String get(String... names) {
    for (var key : names) {
      var value = named.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The value at a place; empty where there is none. */
  String get(int place) {
    return place < positional.size()
        ? positional.get(place)
        : named.getOrDefault("" + (place + 1), "");
  }
}
