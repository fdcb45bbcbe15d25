package org.offprint.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/**
 * The pieces and fields of one document of ours: kicker, headline and standfirst, then each block of the body. A part
 * that a person has broken is kept as a paragraph of its text.
 */
final class DraftOfDocument {

  /** The styles of the pieces that are no blocks of the body. */
  static final String KICKER = "kicker";

  static final String HEADLINE = "headline";
  static final String STANDFIRST = "standfirst";

  private final JsonDocuments documents;
  private final JsonNode root;
  private final Limits limits;
  private final int first;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final int line;

  /** Prepares; the pieces are numbered from that of the first one. */
  DraftOfDocument(JsonDocuments documents, JsonNode root, int first, Limits limits) {
    this.documents = documents;
    this.root = root;
    this.first = first;
    this.limits = limits;
    line = documents.firstLine(root, 1);
  }

  void read() {
    var article = root.need("article");
    head(article, KICKER);
    head(article, HEADLINE);
    head(article, STANDFIRST);
    article.get("body").ifPresent(this::body);
    new FieldsOfDocument(fields, line).read(root);
  }

  List<Draft.Field> fields() {
    return fields;
  }

  List<Finding> findings() {
    return findings;
  }

  private void head(JsonNode article, String name) {
    var node = article.get(name);
    if (node.isEmpty()) {
      return;
    }
    var content = node.get().isString()
        ? Inlines.text(node.get().words())
        : whole(node.get(), () -> InlineIn.run(node.get()))
            .orElseGet(() -> Inlines.text(Words.of(JsonText.of(node.get().value()))));
    var normal = Inlines.normalise(content);
    if (!normal.isEmpty()) {
      add(node.get(), block(name, normal), name);
    }
  }

  private static Block block(String name, List<Inline> content) {
    return name.equals(HEADLINE) ? new Block.Heading(1, content) : new Block.Paragraph(content);
  }

  private void body(JsonNode body) {
    if (!(body.value() instanceof List)) {
      text(body).ifPresent(block -> add(body, block, ""));
      return;
    }
    for (var item : body.items(item -> item)) {
      limits.goOn();
      whole(item, () -> BlockIn.block(item))
          .filter(block -> isShallow(block, limits.depth(), item))
          .or(() -> text(item))
          .ifPresent(block -> add(item, block, ""));
    }
  }

  private boolean isShallow(Block block, int depth, JsonNode item) {
    var open = List.of(block);
    for (var i = 0; i < depth && !open.isEmpty(); i++) {
      open = open.stream().flatMap(one -> Block.children(one).stream()).toList();
    }
    if (!open.isEmpty()) {
      findings.add(Finding.at(
          Codes.TOO_DEEP,
          documents.firstLine(item, line),
          "Blocks nest deeper than the limit of " + depth + "; their text is kept in one."));
    }
    return open.isEmpty();
  }

  private static Optional<Block> text(JsonNode node) {
    return Block.paragraph(Words.of(JsonText.of(node.value())));
  }

  /** A value as the model demands it, or nothing where it is not so, which is reported. */
  private <T> Optional<T> whole(JsonNode node, Supplier<T> read) {
    try {
      return Optional.of(read.get());
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException bad) {
      findings.add(Finding.at(
          Codes.NOT_READABLE,
          documents.firstLine(node, line),
          "A part of the article is kept as plain text. " + bad.getMessage()));
      return Optional.empty();
    }
  }

  private void add(JsonNode node, Block block, String style) {
    var from = Math.max(last(), documents.firstLine(node, line));
    var to = Math.max(from, documents.lastLine(node, from));
    pieces.add(new Draft.Piece(first + pieces.size(), from, to, shown(node), block, style));
  }

  private int last() {
    return pieces.isEmpty() ? line : pieces.get(pieces.size() - 1).firstLine();
  }

  /** What a reader sees of a value, lines without text left out. */
  private static String shown(JsonNode node) {
    return JsonText.of(node.value())
        .lines()
        .filter(one -> !one.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** The pieces of this document. */
  List<Draft.Piece> pieces() {
    return pieces;
  }
}
