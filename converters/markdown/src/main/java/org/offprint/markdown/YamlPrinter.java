package org.offprint.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes front matter in the part of YAML on which YAML 1.1 and 1.2 agree: block collections, every string in double
 * quotes on one line (YAML 1.2.2, clause 7.3.1), whole numbers and {@code false} bare.
 */
final class YamlPrinter {

  private final StringBuilder out = new StringBuilder();

  private YamlPrinter() {}

  static String print(Map<String, Object> values) {
    var printer = new YamlPrinter();
    printer.out.append("---\n");
    printer.mapping(values, "");
    return printer.out.append("---\n").toString();
  }

  private void mapping(Map<?, ?> values, String indent) {
    var first = true;
    for (var pair : values.entrySet()) {
      out.append(first ? "" : indent).append(key(String.valueOf(pair.getKey()))).append(':');
      value(pair.getValue(), indent + "  ");
      first = false;
    }
  }

  private static String key(String key) {
    var plain = !key.isEmpty()
        && key.charAt(0) >= 'a'
        && key.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_');
    return plain ? key : quoted(key);
  }

  private void value(Object value, String indent) {
    if (value instanceof List<?> list) {
      out.append(list.isEmpty() ? " []\n" : "\n");
      for (var item : list) {
        out.append(indent).append('-');
        if (item instanceof Map<?, ?> map) {
          out.append(' ');
          mapping(map, indent + "  ");
        } else {
          value(item, indent + "  ");
        }
      }
    } else if (value instanceof Map<?, ?> map) {
      out.append('\n').append(indent);
      mapping(map, indent);
    } else {
      out.append(' ')
          .append(value instanceof CharSequence text ? quoted(text) : String.valueOf(value))
          .append('\n');
    }
  }

  private static String quoted(CharSequence text) {
    var out = new StringBuilder("\"");
    text.codePoints().forEach(cp -> {
      if (cp == '"' || cp == '\\') {
        out.append('\\').appendCodePoint(cp);
      } else if (cp == '\n') {
        out.append("\\n");
      } else if (isHidden(cp)) {
        out.append(String.format(Locale.ROOT, cp > 0xFFFF ? "\\U%08X" : "\\u%04X", cp));
      } else {
        out.appendCodePoint(cp);
      }
    });
    return out.append('"').toString();
  }

  /** Characters that a reader cannot see, or that YAML 1.1 takes for line ends or refuses (YAML 1.1, clause 5.1). */
  private static boolean isHidden(int cp) {
    return cp < ' '
        || cp >= 0x7F && cp <= 0x9F
        || cp >= 0x200B && cp <= 0x200F
        || cp >= 0x2028 && cp <= 0x202E
        || cp >= 0x2060 && cp <= 0x206F
        || cp == 0xFEFF
        || cp >= 0xFFF0 && cp <= 0xFFFF
        || Character.getType(cp) == Character.SURROGATE;
  }
}
