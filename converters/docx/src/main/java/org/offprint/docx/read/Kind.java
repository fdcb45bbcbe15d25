package org.offprint.docx.read;

import java.util.List;
import java.util.Map;

/** What a paragraph is by the name of its style, or of one that its style is based on. */
enum Kind {
  PLAIN,
  TITLE,
  HEADING,
  NAMED,
  QUOTE,
  PULL_QUOTE,
  ATTRIBUTION,
  PREFORMATTED,
  VERSE,
  CAPTION,
  ALTERNATIVE,
  CONTENTS,
  CORRECTION,
  EDITORS_NOTE,
  ASIDE,
  RELATED_LABEL,
  RELATED,
  RULE,
  CONTINUED;

  private static final Map<String, Kind> NAMES = Map.ofEntries(
      Map.entry("title", TITLE),
      Map.entry("quote", QUOTE),
      Map.entry("intense quote", QUOTE),
      Map.entry("block text", QUOTE),
      Map.entry("block quote", QUOTE),
      Map.entry("block quotation", QUOTE),
      Map.entry("quotations", QUOTE),
      Map.entry("pull quote", PULL_QUOTE),
      Map.entry("attribution", ATTRIBUTION),
      Map.entry("pull quote attribution", ATTRIBUTION),
      Map.entry("html preformatted", PREFORMATTED),
      Map.entry("preformatted text", PREFORMATTED),
      Map.entry("source code", PREFORMATTED),
      Map.entry("macro", PREFORMATTED),
      Map.entry("macro text", PREFORMATTED),
      Map.entry("verse", VERSE),
      Map.entry("caption", CAPTION),
      Map.entry("image caption", CAPTION),
      Map.entry("table caption", CAPTION),
      Map.entry("alternative text", ALTERNATIVE),
      Map.entry("toc heading", CONTENTS),
      Map.entry("table of figures", CONTENTS),
      Map.entry("correction", CORRECTION),
      Map.entry("editors note", EDITORS_NOTE),
      Map.entry("aside", ASIDE),
      Map.entry("related label", RELATED_LABEL),
      Map.entry("related", RELATED),
      Map.entry("rule", RULE),
      Map.entry("horizontal line", RULE),
      Map.entry("subtitle", NAMED),
      Map.entry("overline", NAMED),
      Map.entry("kicker", NAMED),
      Map.entry("byline", NAMED),
      Map.entry("author", NAMED),
      Map.entry("date", NAMED),
      Map.entry("dateline", NAMED),
      Map.entry("source line", NAMED),
      Map.entry("source", NAMED),
      Map.entry("source heading", NAMED),
      Map.entry("notes heading", NAMED),
      Map.entry("aside label", NAMED),
      Map.entry("supplied title", NAMED),
      Map.entry("credit", NAMED),
      Map.entry("table heading", NAMED),
      Map.entry("header", NAMED),
      Map.entry("footer", NAMED));

  /** What the nearest name of a chain says. */
  static Kind of(List<String> names) {
    for (var name : names) {
      var kind = NAMES.get(name);
      if (kind != null) {
        return kind;
      } else if (heading(name) > 0) {
        return HEADING;
      } else if (number(name, "toc ") > 0) {
        return CONTENTS;
      } else if (name.equals("list continue") || number(name, "list continue ") > 0) {
        return CONTINUED;
      }
    }
    return PLAIN;
  }

  /** The level of a heading by its name, from 1; 0 where it is none. */
  static int heading(String name) {
    return number(name, "heading ");
  }

  /** The level of the nearest name that is one of a heading. */
  static int level(List<String> names) {
    for (var name : names) {
      if (heading(name) > 0) {
        return heading(name);
      }
    }
    return 1;
  }

  /** How deep a further paragraph of an item stands, from 0. */
  static int depth(List<String> names) {
    for (var name : names) {
      if (name.startsWith("list continue")) {
        return Math.max(1, number(name, "list continue ")) - 1;
      }
    }
    return 0;
  }

  private static int number(String name, String prefix) {
    return name.length() == prefix.length() + 1
            && name.startsWith(prefix)
            && name.charAt(prefix.length()) >= '1'
            && name.charAt(prefix.length()) <= '9'
        ? name.charAt(prefix.length()) - '0'
        : 0;
  }
}
