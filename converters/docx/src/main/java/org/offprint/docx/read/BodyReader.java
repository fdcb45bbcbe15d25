package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/** Reads the paragraphs and tables of one story into blocks. */
final class BodyReader {

  private final Context context;
  private final RunReader runs;
  private final BlockSink sink;
  private final List<Inline> carried = new ArrayList<>();

  BodyReader(Context context, String part, BlockSink sink) {
    this.context = context;
    this.sink = sink;
    runs = new RunReader(context, part);
  }

  void read(Node node) {
    context.limits().goOn();
    switch (node.name()) {
      case "w:p" -> paragraph(node);
      case "w:tbl" -> table(node);
      case "w:sdt" -> control(node);
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(this::read);
      case "w:altChunk", "w:subDoc" -> context.leftOut().add(LeftOut.What.EMBEDDED, "");
      case "w:del", "w:moveFrom" -> context.leftOut().add(LeftOut.What.DELETED, Choices.text(node));
      default -> {
        if (!Choices.isProperty(node)) {
          node.children().forEach(this::read);
        }
      }
    }
  }

  /** Ends the story: what is open is whole now. */
  void end() {
    if (!carried.isEmpty()) {
      sink.paragraph(Paragraph.plain(List.copyOf(carried)));
      carried.clear();
    }
    sink.flush();
  }

  private void control(Node node) {
    if (Choices.isPrompt(node)) {
      context.leftOut().add(LeftOut.What.PLACEHOLDER, Choices.text(node));
    } else if (Choices.isContents(node)) {
      context.leftOut().add(LeftOut.What.CONTENTS, Choices.text(node));
    } else {
      node.children().forEach(child -> {
        if (!Choices.isProperty(child)) {
          read(child);
        }
      });
    }
  }

  private void paragraph(Node node) {
    sink.next();
    var paragraph = Paragraph.of(node, context);
    if (paragraph.kind() == Kind.CONTENTS) {
      context.leftOut().add(LeftOut.What.CONTENTS, Choices.text(node));
      return;
    } else if (context.own() && OwnFurniture.isOne(paragraph.names())) {
      context.furniture().read(node, paragraph.names().get(0)).forEach(sink::paragraph);
      return;
    }
    var line = runs.read(node, paragraph.style(), paragraph.kind() != Kind.PLAIN);
    line.before().forEach(sink::figure);
    var content = new ArrayList<>(carried);
    content.addAll(line.content());
    carried.clear();
    if (node.at("w:pPr", "w:rPr", "w:del").isPresent()) {
      // The end of this paragraph is deleted: its text opens the next one.
      carried.addAll(content);
    } else {
      sink.paragraph(paragraph.with(labelled(paragraph, content)));
    }
    line.after().forEach(sink::figure);
    line.boxes().forEach(box -> box.children().forEach(this::read));
  }

  /** Our own documents print the label of a related link on a line of its own, so without its colon. */
  private List<Inline> labelled(Paragraph paragraph, List<Inline> content) {
    if (!context.own() || paragraph.kind() != Kind.RELATED_LABEL || content.isEmpty()) {
      return content;
    }
    var all = new ArrayList<>(content);
    all.add(new Inline.Text(Words.of(":")));
    return all;
  }

  private void table(Node node) {
    if (isBroken(node)) {
      node.all("w:p").forEach(this::read);
      return;
    }
    var rows = rows(node);
    if (isLayout(rows)) {
      rows.forEach(row -> cells(row).forEach(cell -> cell.children().forEach(this::read)));
      return;
    }
    var first = sink.position() + 1;
    var grid = new Grid();
    var texts = new ArrayList<List<Inline>>();
    for (var row : rows) {
      grid.row(row.child("w:trPr").map(all -> all.isOn("w:tblHeader")).orElse(false));
      blanks(grid, row, "w:gridBefore");
      for (var cell : cells(row)) {
        var content = content(cell);
        texts.add(content);
        cell(grid, cell, content);
      }
    }
    sink.table(grid, texts, first);
  }

  /** A table with text outside its cells, as endless nesting leaves it. */
  private static boolean isBroken(Node table) {
    var inside = table.all("w:tr").stream()
        .flatMap(row -> cells(row).stream())
        .mapToInt(cell -> cell.all("w:p").size())
        .sum();
    return inside != table.all("w:p").size();
  }

  private static void blanks(Grid grid, Node row, String property) {
    row.at("w:trPr", property)
        .flatMap(node -> Node.number(node.value()))
        .filter(count -> count > 0)
        .ifPresent(count -> grid.cell(false, count, false, false, List.of()));
  }

  private void cell(Grid grid, Node cell, List<Inline> content) {
    var span = cell.at("w:tcPr", "w:gridSpan").flatMap(node -> Node.number(node.value()));
    var merge = cell.at("w:tcPr", "w:vMerge");
    var restarts = merge.filter(node -> node.value().equals("restart")).isPresent();
    var header = context.own()
        && cell.all("w:pStyle").stream()
            .anyMatch(style -> context.styles().names(style.value()).contains("table heading"));
    grid.cell(header, span.orElse(1), merge.isPresent() && !restarts, restarts, content);
  }

  private List<Node> rows(Node table) {
    var rows = new ArrayList<Node>();
    for (var row : table.all("w:tr")) {
      if (row.at("w:trPr", "w:del").isPresent()) {
        context.leftOut().add(LeftOut.What.DELETED, Choices.text(row));
      } else {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<Node> cells(Node row) {
    return row.all("w:tc");
  }

  /** A table that sets text side by side: one cell, or cells with a text of several paragraphs. */
  private static boolean isLayout(List<Node> rows) {
    if (rows.size() == 1 && cells(rows.get(0)).size() == 1) {
      return true;
    }
    for (var row : rows) {
      for (var cell : cells(row)) {
        var paragraphs = cell.children().stream()
            .filter(node -> node.is("w:p"))
            .map(Choices::text)
            .filter(text -> !text.isBlank())
            .toList();
        var length = paragraphs.stream().mapToInt(String::length).sum();
        if (paragraphs.size() >= 3 && length > 600) {
          return true;
        }
      }
    }
    return false;
  }

  /** All text of a cell as one run, its paragraphs parted by line breaks; a picture is what is said about it. */
  private List<Inline> content(Node cell) {
    var lines = new ArrayList<Inline>();
    collect(cell, lines);
    return Inlines.normalise(lines);
  }

  private void collect(Node parent, List<Inline> into) {
    for (var node : parent.children()) {
      if (node.is("w:p")) {
        sink.next();
        var paragraph = Paragraph.of(node, context);
        var line = runs.read(node, paragraph.style(), paragraph.kind() != Kind.PLAIN);
        line.before().forEach(figure -> about(figure, into));
        add(line.content(), into);
        line.after().forEach(figure -> about(figure, into));
        line.boxes().forEach(box -> collect(box, into));
      } else if (node.is("mc:AlternateContent")) {
        Choices.chosen(node).forEach(one -> collect(one, into));
      } else if (!Choices.isProperty(node)) {
        collect(node, into);
      }
    }
  }

  private static void about(Block.Figure figure, List<Inline> into) {
    add(List.of(new Inline.Text(figure.alternative())), into);
  }

  private static void add(List<Inline> content, List<Inline> into) {
    if (Inlines.normalise(content).isEmpty()) {
      return;
    }
    if (!into.isEmpty()) {
      into.add(new Inline.LineBreak());
    }
    into.addAll(content);
  }

  /** The place of a paragraph in a list, if it stands in one. */
  static Optional<Numbering.Place> place(Node node, String style, Context context) {
    var own = node.at("w:pPr", "w:numPr");
    var styled = context.styles().paragraph(style, "w:numPr");
    var list = own.flatMap(one -> one.child("w:numId"))
        .or(() -> styled.flatMap(one -> one.child("w:numId")))
        .map(Node::value);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    var level = own.flatMap(one -> one.child("w:ilvl"))
        .or(() -> styled.flatMap(one -> one.child("w:ilvl")))
        .flatMap(one -> Node.number(one.value()))
        .orElseGet(() -> context.numbering().level(list.get(), style));
    return context.numbering().count(list.get(), level);
  }
}
