package org.offprint.json;

import java.util.List;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Target;

/** Reads running text as {@link InlineOut} writes it. */
final class InlineIn {

  private InlineIn() {}

  /** The running text of a member, or none where it is absent. */
  static List<Inline> run(JsonNode node, String name) {
    return node.list(name, InlineIn::inline);
  }

  static List<Inline> run(JsonNode node) {
    return node.items(InlineIn::inline);
  }

  private static Inline inline(JsonNode node) {
    if (node.isString()) {
      return new Inline.Text(node.words());
    }
    var kind = node.need("kind");
    return switch (kind.string()) {
      case "emphasis" -> new Inline.Emphasis(content(node));
      case "strong" -> new Inline.Strong(content(node));
      case "link" -> new Inline.Link(target(node.need("target")), content(node));
      case "code" -> new Inline.Code(node.need("text").words());
      case "line-break" -> new Inline.LineBreak();
      case "superscript" -> new Inline.Superscript(content(node));
      case "subscript" -> new Inline.Subscript(content(node));
      case "deleted" -> new Inline.Deleted(content(node));
      case "inserted" -> new Inline.Inserted(content(node));
      case "ruby" ->
        new Inline.Ruby(node.need("base").words(), node.need("annotation").words());
      case "note-ref" -> new Inline.NoteRef(node.need("note").string());
      case "span" ->
        new Inline.Span(
            node.get("language").map(tag -> new Language(tag.string())),
            node.get("direction").map(word -> word.constant(Direction.class)),
            content(node));
      default -> throw kind.wrong("a kind of running text that version 1 knows");
    };
  }

  private static List<Inline> content(JsonNode node) {
    return run(node, "content");
  }

  static Target target(JsonNode node) {
    var kind = node.need("kind");
    return switch (kind.string()) {
      case "web" -> {
        var href = node.need("href").string();
        yield new Target.Web(node.get("printed").orElse(node.need("href")).words(), href);
      }
      case "mail" -> {
        var address = node.need("address");
        var usual = new JsonNode("mailto:" + address.string(), address.path());
        yield new Target.Mail(node.get("printed").orElse(usual).words(), address.string());
      }
      case "fragment" -> new Target.Fragment(node.need("name").string());
      case "dead" -> new Target.Dead(node.need("printed").words());
      default -> throw kind.wrong("web, mail, fragment or dead");
    };
  }
}
