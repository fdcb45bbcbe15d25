package org.offprint.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An HTML tag as it stands in a text (HTML, clause 13.1.2).
 *
 * @param name the name of the element, lower case
 * @param closing whether it is an end tag
 * @param attributes its attributes with their values, character references resolved
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes) {

  private static final Set<String> ELEMENTS =
      Set.of(("a abbr acronym address applet area article aside audio b base basefont bdi bdo big"
              + " blink blockquote body br button canvas caption center cite code col colgroup data"
              + " datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption"
              + " figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr"
              + " html i iframe img input ins kbd label legend li link main map mark marquee menu"
              + " meta meter nav nobr noframes noscript object ol optgroup option output p param"
              + " picture pre progress q rb rp rt rtc ruby s samp script search section select slot"
              + " small source span strike strong style sub summary sup svg table tbody td template"
              + " textarea tfoot th thead time title tr track tt u ul var video wbr")
          .split(" "));

  /** Whether HTML knows the element; other names in pointed brackets are words of the text. */
  boolean isKnown() {
    return ELEMENTS.contains(name);
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /**
   * Reads a tag.
   *
   * @param raw its characters from {@code <} to {@code >}
   */
  static HtmlTag read(String raw) {
    var closing = raw.startsWith("</");
    var i = closing ? 2 : 1;
    var start = i;
    while (i < raw.length() && isName(raw.charAt(i))) {
      i++;
    }
    var name = raw.substring(start, i).toLowerCase(Locale.ROOT);
    return new HtmlTag(name, closing, closing ? Map.of() : attributes(raw, i));
  }

  private static boolean isName(char c) {
    return c > ' ' && c != '>' && c != '/' && c != '=';
  }

  private static Map<String, String> attributes(String raw, int from) {
    var attributes = new LinkedHashMap<String, String>();
    for (var i = from; i < raw.length(); ) {
      var start = i;
      while (i < raw.length() && isName(raw.charAt(i))) {
        i++;
      }
      if (i == start) {
        i++;
        continue;
      }
      var key = raw.substring(start, i).toLowerCase(Locale.ROOT);
      var equals = skip(raw, i);
      if (equals == raw.length() || raw.charAt(equals) != '=') {
        attributes.putIfAbsent(key, "");
        continue;
      }
      var value = skip(raw, equals + 1);
      var end = valueEnd(raw, value);
      var quoted = end > value && "\"'".indexOf(raw.charAt(value)) >= 0;
      attributes.putIfAbsent(
          key, Escaping.unescapeHtml(raw.substring(value + (quoted ? 1 : 0), end)));
      i = end + (quoted ? 1 : 0);
    }
    return attributes;
  }

  private static int skip(String raw, int from) {
    var i = from;
    while (i < raw.length() && raw.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private static int valueEnd(String raw, int from) {
    if (from < raw.length() && "\"'".indexOf(raw.charAt(from)) >= 0) {
      var end = raw.indexOf(raw.charAt(from), from + 1);
      return end < 0 ? raw.length() : end;
    }
    var end = from;
    while (end < raw.length() && raw.charAt(end) > ' ' && raw.charAt(end) != '>') {
      end++;
    }
    return end;
  }
}
