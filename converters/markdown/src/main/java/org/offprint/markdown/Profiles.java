package org.offprint.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that other tools have for the facts of front matter, there and back. */
final class Profiles {

  private static final Set<String> HUGO =
      Set.of("generator", "title", "date", "lastmod", "description", "tags");

  private Profiles() {}

  /** Facts under the names of a profile. */
  static Map<String, Object> named(Map<String, Object> facts, Profile profile) {
    var named = new LinkedHashMap<String, Object>();
    facts.forEach((key, value) -> name(key, profile).ifPresent(name -> named.put(name, value)));
    switch (profile) {
      case HUGO -> {
        modified("lastmod", facts, named);
        var params = new LinkedHashMap<>(named);
        params.keySet().removeAll(HUGO);
        named.keySet().retainAll(HUGO);
        if (!params.isEmpty()) {
          named.put("params", params);
        }
      }
      case JEKYLL -> {
        modified("last_modified_at", facts, named);
        named.put("render_with_liquid", false);
      }
      default -> {}
    }
    return named;
  }

  private static Optional<String> name(String key, Profile profile) {
    return switch (profile) {
      case PLAIN -> Optional.of(key);
      case OBSIDIAN ->
        key.equals("subtitle") || key.equals("date") ? Optional.empty() : Optional.of(key);
      case HUGO, JEKYLL -> key.equals("subtitle") ? Optional.empty() : Optional.of(key);
      case PANDOC ->
        Optional.of(key.equals("tags") ? "keywords" : key.equals("description") ? "abstract" : key);
    };
  }

  private static void modified(String name, Map<String, Object> facts, Map<String, Object> named) {
    // A month or a year alone is no date to these tools, and stops them.
    if (facts.get("updated") instanceof String updated && updated.length() >= 10) {
      named.put(name, updated);
    }
  }

  /** Front matter under the names of the plain profile, whichever profile it was written in. */
  static Yaml.Mapping plain(Yaml.Mapping named) {
    var pairs = new ArrayList<Yaml.Pair>();
    for (var pair : named.pairs()) {
      if (pair.key().equals("params") && pair.value() instanceof Yaml.Mapping params) {
        pairs.addAll(params.pairs());
      } else {
        pairs.add(pair);
      }
    }
    var all = new Yaml.Mapping(List.copyOf(pairs));
    alias(all, pairs, "keywords", "tags");
    alias(all, pairs, "abstract", "subtitle");
    alias(all, pairs, "description", "subtitle");
    alias(all, pairs, "publication", "publisher");
    alias(all, pairs, "date", "published");
    return new Yaml.Mapping(pairs);
  }

  private static void alias(Yaml.Mapping all, List<Yaml.Pair> pairs, String other, String plain) {
    if (all.get(plain).isEmpty() && all.get(plain + "_printed").isEmpty()) {
      all.get(other).ifPresent(value -> pairs.add(new Yaml.Pair(plain, value)));
    }
  }
}
