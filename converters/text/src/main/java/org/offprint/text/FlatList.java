package org.offprint.text;

import java.util.ArrayList;
import java.util.List;

/** A list of values in one line of front matter: {@code [a, "b, c"]}. */
final class FlatList {

  private FlatList() {}

  /** Its items as written; one empty item if there is none; the whole as one if brackets lie in brackets. */
  static List<String> items(String value) {
    var inside = value.substring(1, value.length() - 1);
    var items = new ArrayList<String>();
    var item = new StringBuilder();
    var quote = '\0';
    var begun = false;
    for (var i = 0; i < inside.length(); i++) {
      var c = inside.charAt(i);
      if (quote == '\0' && "[]{}".indexOf(c) >= 0) {
        return List.of(value);
      }
      if (quote == '\0' && !begun && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = '\0';
      }
      if (c == ',' && quote == '\0') {
        add(item, items);
        begun = false;
      } else {
        item.append(c);
        begun |= c != ' ';
      }
    }
    add(item, items);
    return items.isEmpty() ? List.of("") : items;
  }

  private static void add(StringBuilder item, List<String> items) {
    if (!item.toString().isBlank()) {
      items.add(item.toString().strip());
    }
    item.setLength(0);
  }
}
