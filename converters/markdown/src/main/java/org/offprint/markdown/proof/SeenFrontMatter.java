package org.offprint.markdown.proof;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A file parted into its front matter and the rest.
 *
 * @param fields the values of the front matter; a key inside another is parted from it by a dot
 * @param body the text behind it
 */
record SeenFrontMatter(Map<String, String> fields, String body) {

  private static final String MARK = "---\n";

  static SeenFrontMatter of(String file) throws IOException {
    var end = file.startsWith(MARK) ? file.indexOf("\n" + MARK, MARK.length() - 1) : -1;
    if (end < 0) {
      return new SeenFrontMatter(Map.of(), file);
    }
    var fields = new LinkedHashMap<String, String>();
    add("", load(file.substring(MARK.length(), end + 1)), fields);
    return new SeenFrontMatter(fields, file.substring(end + 1 + MARK.length()));
  }

  private static Object load(String yaml) throws IOException {
    var settings =
        LoadSettings.builder().setCodePointLimit(Math.max(1, yaml.length())).build();
    try {
      var value = new Load(settings).loadFromString(yaml);
      return value == null ? Map.of() : value;
    } catch (YamlEngineException broken) {
      throw new IOException("the front matter is no YAML: " + broken.getMessage(), broken);
    }
  }

  private static void add(String name, Object value, Map<String, String> fields) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, inner) -> add(name.isEmpty() ? "" + key : name + "." + key, inner, fields));
    } else if (value instanceof List<?> list) {
      for (var i = 0; i < list.size(); i++) {
        add(name + "." + (i + 1), list.get(i), fields);
      }
    } else {
      fields.put(name, String.valueOf(value));
    }
  }
}
