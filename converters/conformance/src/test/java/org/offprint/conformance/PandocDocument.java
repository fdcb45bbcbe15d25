package org.offprint.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Tokens;

/** What pandoc sees in a file: its metadata and the elements that carry structure, as words. */
final class PandocDocument {

  /**
   * A heading.
   *
   * @param level 1 for the highest
   * @param words its words
   */
  record Heading(int level, List<String> words) {}

  /**
   * A link.
   *
   * @param href where it leads
   * @param words its words
   */
  record Link(String href, List<String> words) {}

  /**
   * How an item of a list begins.
   *
   * @param ordered whether the list has numbers
   * @param words the words of its first block
   */
  record Item(boolean ordered, List<String> words) {}

  private final Json meta;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<List<String>> notes = new ArrayList<>();

  private PandocDocument(Json document) {
    meta = document.get("meta");
    document.get("blocks").items().forEach(this::collect);
  }

  /** Lets pandoc read a file. */
  static PandocDocument read(Tool pandoc, String from, Path file) throws IOException {
    var ran = pandoc.run("-f", from, "-t", "json", file);
    if (ran.code() != 0) {
      throw new IOException("pandoc cannot read " + file + ": " + ran.err());
    }
    return new PandocDocument(Json.of(ran.out()));
  }

  List<Heading> headings() {
    return headings;
  }

  List<Link> links() {
    return links;
  }

  List<Item> items() {
    return items;
  }

  List<List<String>> notes() {
    return notes;
  }

  /** Returns the words of a field, once for each of its values. */
  List<List<String>> meta(String field) {
    var value = meta.get(field);
    if (value.text().isEmpty() && value.items().isEmpty()) {
      return List.of();
    }
    return value.is("t", "MetaList")
        ? value.get("c").items().stream().map(PandocDocument::metaWords).toList()
        : List.of(metaWords(value));
  }

  private void collect(Json node) {
    var content = node.get("c");
    switch (node.get("t").text()) {
      case "Header" -> {
        headings.add(new Heading(Integer.parseInt(content.get(0).text()), words(content.get(2))));
        collect(content);
      }
      case "Link" -> {
        links.add(new Link(content.get(2).get(0).text(), words(content.get(1))));
        collect(content);
      }
      case "Note" -> {
        notes.add(words(content));
        collect(content);
      }
      case "BulletList" -> list(false, content.items());
      case "OrderedList" -> list(true, content.get(1).items());
      default -> node.items().forEach(this::collect);
    }
  }

  /** In the order in which one reads, since two programs may part a list in different places. */
  private void list(boolean ordered, List<Json> content) {
    for (var item : content) {
      items.add(item(ordered, item));
      collect(item);
    }
  }

  private static Item item(boolean ordered, Json blocks) {
    return new Item(ordered, blocks.items().isEmpty() ? List.of() : words(blocks.get(0)));
  }

  /** As the values of YAML are Markdown to pandoc, what looks like markup in them is still text. */
  private static List<String> metaWords(Json node) {
    return Tokens.of(write(node, new StringBuilder(), true));
  }

  private static List<String> words(Json node) {
    return Tokens.of(write(node, new StringBuilder(), false));
  }

  private static StringBuilder write(Json node, StringBuilder text, boolean raw) {
    switch (node.get("t").text()) {
      case "Str", "MetaString" -> text.append(node.get("c").text());
      case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
      case "Code", "CodeBlock", "Math" -> text.append(node.get("c").get(1).text());
      case "Note" -> {}
      case "RawInline", "RawBlock" -> text.append(raw ? node.get("c").get(1).text() : "");
      case "Link", "Span", "Quoted" -> write(node.get("c").get(1), text, raw);
      case "Para", "Plain", "LineBlock" -> {
        write(node.get("c"), text, raw);
        text.append('\n');
      }
      case "Header" -> {
        write(node.get("c").get(2), text, raw);
        text.append('\n');
      }
      default -> node.items().forEach(item -> write(item, text, raw));
    }
    return text;
  }
}
