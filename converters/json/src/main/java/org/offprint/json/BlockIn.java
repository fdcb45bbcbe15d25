package org.offprint.json;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Picture;

/** Reads blocks as {@link BlockOut} writes them. */
final class BlockIn {

  private BlockIn() {}

  /** The blocks of a member, or none where it is absent. */
  static List<Block> blocks(JsonNode node, String name) {
    return node.list(name, BlockIn::block);
  }

  static Block block(JsonNode node) {
    var kind = node.need("kind");
    return switch (kind.string()) {
      case "heading" ->
        new Block.Heading(node.smallNumber("level", 2), InlineIn.run(node, "content"));
      case "paragraph" -> new Block.Paragraph(InlineIn.run(node, "content"));
      case "quote" -> new Block.Quote(blocks(node, "blocks"), InlineIn.run(node, "attribution"));
      case "pull-quote" ->
        new Block.PullQuote(InlineIn.run(node, "content"), InlineIn.run(node, "attribution"));
      case "list" ->
        new Block.ItemList(
            node.flag("ordered"),
            node.smallNumber("start", 1),
            node.list("items", item -> new Block.Item(item.items(BlockIn::block))));
      case "figure" ->
        new Block.Figure(
            picture(node.need("picture")),
            node.words("alternative"),
            InlineIn.run(node, "caption"),
            InlineIn.run(node, "credit"));
      case "related" -> new Block.Related(node.words("label"), InlineIn.run(node, "content"));
      case "preformatted" -> new Block.Preformatted(node.need("text").words());
      case "verse" ->
        new Block.Verse(
            node.list("stanzas", stanza -> new Block.Stanza(stanza.items(InlineIn::run))));
      case "table" ->
        new Block.Table(InlineIn.run(node, "caption"), rows(node, "header"), rows(node, "rows"));
      case "rule" -> new Block.Rule();
      case "aside" ->
        new Block.Aside(
            node.need("aside").constant(Block.Aside.Kind.class), blocks(node, "blocks"));
      case "footnote" -> new Block.Footnote(node.need("id").string(), blocks(node, "blocks"));
      default -> throw kind.wrong("a kind of block that version 1 knows");
    };
  }

  private static Picture picture(JsonNode node) {
    var kind = node.need("kind");
    return switch (kind.string()) {
      case "held" ->
        new Picture.Held(node.need("sha256").string(), node.need("mediaType").string());
      case "missing" -> new Picture.Missing(node.words("printed"));
      default -> throw kind.wrong("held or missing");
    };
  }

  private static List<Block.Row> rows(JsonNode node, String name) {
    return node.list(name, row -> new Block.Row(row.items(BlockIn::cell)));
  }

  private static Block.Cell cell(JsonNode node) {
    return new Block.Cell(
        node.flag("header"),
        node.smallNumber("columns", 1),
        node.smallNumber("rows", 1),
        InlineIn.run(node, "content"));
  }
}
