package org.offprint.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The members of ninjs, versions 1 to 3: what versions 1 write as {@code body_html}, {@code versioncreated} and one
 * string, later ones write as {@code bodies}, {@code versionCreated} and lists of objects with a role.
 */
final class NinjsMembers {

  private final Map<?, ?> map;
  private final ToolDraft draft;

  NinjsMembers(Map<?, ?> map, ToolDraft draft) {
    this.map = map;
    this.draft = draft;
  }

  void read() {
    headlines();
    bodies();
    dates();
    for (var member : map.entrySet()) {
      member(String.valueOf(member.getKey()), member.getValue());
    }
  }

  /** The main headline, or the first; others are kept as they are. */
  private void headlines() {
    if (map.get("headline") instanceof String headline) {
      draft.headline(headline);
      return;
    }
    var main = chosen(map.get("headlines"), List.of("main", "headline", "web"));
    value(main).ifPresent(draft::headline);
    others(map.get("headlines"), main, "headline");
  }

  private void bodies() {
    var main = chosen(map.get("bodies"), List.of("main", "body", "web"));
    if (!main.isEmpty()) {
      text(value(main).orElse(""), String.valueOf(main.get("contentType")));
      if (map.get("bodies") instanceof List<?> all && all.size() > 1) {
        draft.leaveOut("bodies of other roles");
      }
      return;
    }
    for (var name : List.of("body_xhtml", "body_html", "body_html5", "body_text")) {
      if (map.get(name) instanceof String text && !text.isBlank()) {
        text(text, name.equals("body_text") ? "text/plain" : "text/html");
        return;
      }
    }
    for (var member : map.entrySet()) {
      if (String.valueOf(member.getKey()).startsWith("body_")
          && member.getValue() instanceof String text) {
        text(text, "");
        return;
      }
    }
  }

  private void text(String text, String type) {
    var markup = type.contains("html") || type.isEmpty() && text.stripLeading().startsWith("<");
    if (markup || type.equals("null") && text.stripLeading().startsWith("<")) {
      MarkupText.read(text, draft);
    } else {
      ToolText.read(text, draft);
    }
  }

  /** First made is published; a later version is an update. */
  private void dates() {
    var first = any("firstCreated", "firstcreated", "contentCreated", "contentcreated");
    var version = any("versionCreated", "versioncreated");
    if (first == null) {
      draft.field("versioncreated", version, "published");
    } else {
      draft.field("firstcreated", first, "published");
      if (version != null && !version.equals(first)) {
        draft.field("versioncreated", version, "updated");
      }
    }
  }

  private Object any(String... names) {
    for (var name : names) {
      if (map.get(name) != null) {
        return map.get(name);
      }
    }
    return null;
  }

  private void member(String name, Object value) {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "headline", "headlines", "bodies", "versioncreated", "firstcreated" -> {}
      case "uri" -> draft.field("uri", value, "identifier");
      case "by", "byline" -> draft.field(name, value, "author");
      case "language" -> draft.field(name, value, "language");
      case "copyrightnotice" -> draft.field(name, value, "rights");
      case "located" -> draft.field(name, value, "dateline");
      case "subject", "subjects" -> draft.field(name, value, "keyword");
      case "description", "descriptions" -> {
        var main = chosen(value, List.of("main", "summary", "abstract"));
        draft.field(name, main.isEmpty() ? value : value(main).orElse(""), "abstract");
      }
      case "description_text", "summary" -> draft.field(name, value, "abstract");
      case "source",
          "provider",
          "publisher",
          "slugline",
          "usageterms",
          "copyrightholder",
          "infosource",
          "infosources",
          "ednote",
          "pubstatus",
          "urgency",
          "genre",
          "genres",
          "place",
          "places",
          "person",
          "people",
          "organisation",
          "organisations",
          "event",
          "events",
          "object",
          "objects",
          "wordcount",
          "embargoed",
          "rating",
          "version" -> draft.field(name, value, "detail");
      default -> {
        if (!name.startsWith("body_") && !name.startsWith("contentc")) {
          draft.leaveOut(name);
        }
      }
    }
  }

  /** The object with one of some roles, else the first; empty where there is none. */
  private static Map<?, ?> chosen(Object list, List<String> roles) {
    if (!(list instanceof List<?> all)) {
      return Map.of();
    }
    for (var role : roles) {
      for (var one : all) {
        if (one instanceof Map<?, ?> map
            && role.equals(map.get("role"))
            && value(map).isPresent()) {
          return map;
        }
      }
    }
    for (var one : all) {
      if (one instanceof Map<?, ?> map && value(map).isPresent()) {
        return map;
      }
    }
    return Map.of();
  }

  private static Optional<String> value(Map<?, ?> map) {
    return map.get("value") instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  private void others(Object list, Map<?, ?> main, String label) {
    if (list instanceof List<?> all) {
      for (var one : all) {
        if (one instanceof Map<?, ?> map && map != main && value(map).isPresent()) {
          var role = map.get("role") == null ? label : label + " " + map.get("role");
          draft.field(role, value(map).get(), "detail");
        }
      }
    }
  }
}
