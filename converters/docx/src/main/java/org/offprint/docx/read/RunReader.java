package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Reads the running text of the paragraphs of one story: the body, a note, a cell. */
final class RunReader {

  /**
   * A paragraph as it was read.
   *
   * @param content its text, blanks as they stand
   * @param before pictures before its text, or all where it has none
   * @param after pictures after or amid its text
   * @param boxes text boxes that are anchored in it
   */
  record Line(
      List<Inline> content, List<Block.Figure> before, List<Block.Figure> after, List<Node> boxes) {
    Line() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  private final Context context;
  private final Map<String, WordPackage.Relation> relations;
  private final Fields fields = new Fields();
  private Line line = new Line();
  private String style = "";
  private boolean named;

  RunReader(Context context, String part) {
    this.context = context;
    relations = context.word().relations(part);
  }

  /** Reads a paragraph of a style. */
  Line read(Node paragraph, String styleId, boolean isNamed) {
    line = new Line();
    style = styleId;
    named = isNamed;
    children(paragraph, Optional.empty());
    fields.endParagraph();
    return new Line(Nesting.of(line.content()), line.before(), line.after(), line.boxes());
  }

  private void children(Node parent, Optional<Target> link) {
    parent.children().forEach(child -> element(child, link));
  }

  private void element(Node node, Optional<Target> link) {
    switch (node.name()) {
      case "w:r" -> run(node, link);
      case "w:hyperlink" -> {
        var call = call(node);
        call.ifPresent(number -> add(new Inline.NoteRef(Integer.toString(number)), link));
        if (call.isEmpty()) {
          children(node, target(node).or(() -> link));
        }
      }
      case "w:fldSimple" ->
        children(
            node, Fields.link(node.attribute("w:instr")).flatMap(this::target).or(() -> link));
      case "w:del", "w:moveFrom" -> context.leftOut().add(LeftOut.What.DELETED, Choices.text(node));
      case "w:sdt" -> {
        if (Choices.isPrompt(node)) {
          context.leftOut().add(LeftOut.What.PLACEHOLDER, Choices.text(node));
        } else {
          children(node, link);
        }
      }
      case "m:oMath" -> add(new Inline.Text(Words.of(Choices.formula(node))), link);
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(one -> element(one, link));
      case "w:p" -> {}
      default -> {
        if (!Choices.isProperty(node)) {
          children(node, link);
        }
      }
    }
  }

  /** A number that leads to a note calls it once more: Word has no other way to say so. */
  private Optional<Integer> call(Node hyperlink) {
    var note = Optional.ofNullable(context.marked().get(hyperlink.attribute("w:anchor")));
    return note.filter(one -> Choices.isNumber(hyperlink)).flatMap(context.notes()::call);
  }

  private Optional<Target> target(Node hyperlink) {
    var relation = Optional.ofNullable(relations.get(hyperlink.attribute("r:id")));
    var address = relation.map(WordPackage.Relation::target).orElse("");
    return target(new Fields.Link(address, hyperlink.attribute("w:anchor")));
  }

  private Optional<Target> target(Fields.Link link) {
    if (!link.address().isEmpty()) {
      var anchor =
          link.anchor().isEmpty() || link.address().indexOf('#') >= 0 ? "" : "#" + link.anchor();
      return Optional.of(Target.of(link.address() + anchor));
    } else if (link.anchor().isEmpty()) {
      return Optional.empty();
    }
    var heading = context.bookmarks().get(link.anchor());
    return Optional.of(
        heading == null
            ? new Target.Dead(Words.of("#" + link.anchor()))
            : new Target.Fragment(heading));
  }

  private void run(Node run, Optional<Target> link) {
    var marks = new RunMarks(context.styles(), style, named, run);
    if (context.isAdded(run)) {
      return;
    } else if (marks.isHidden()) {
      context.leftOut().add(LeftOut.What.HIDDEN, Choices.text(run));
      return;
    }
    run.children().forEach(child -> part(child, marks, link));
  }

  private void part(Node node, RunMarks marks, Optional<Target> link) {
    switch (node.name()) {
      case "w:fldChar" -> fields.character(node.attribute("w:fldCharType"));
      case "w:instrText" -> fields.instruction(node.text());
      default -> {
        if (fields.isSeen()) {
          seen(node, marks, link);
        }
      }
    }
  }

  private void seen(Node node, RunMarks marks, Optional<Target> link) {
    switch (node.name()) {
      case "w:t" -> text(node.text(), marks, link);
      case "w:tab", "w:ptab" -> text("\t", marks, link);
      case "w:br", "w:cr" -> {
        var type = node.attribute("w:type");
        add(
            type.equals("page") || type.equals("column")
                ? new Inline.Text(Words.of(" "))
                : new Inline.LineBreak(),
            Optional.empty());
      }
      case "w:noBreakHyphen" -> text("\u2011", marks, link);
      case "w:softHyphen" -> text("\u00AD", marks, link);
      case "w:sym" -> {
        var symbol = Symbols.of(node.attribute("w:font"), node.attribute("w:char"));
        if (symbol.isEmpty()) {
          context.leftOut().add(LeftOut.What.SYMBOL, "");
        }
        text(symbol.orElse("\uFFFD"), marks, link);
      }
      case "w:footnoteReference", "w:endnoteReference" ->
        context
            .notes()
            .call(node)
            .ifPresent(number -> add(new Inline.NoteRef(Integer.toString(number)), link));
      case "w:ruby" -> ruby(node, marks, link);
      case "w:drawing", "w:pict", "w:object" -> drawing(node);
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(one -> part(one, marks, link));
      default -> {}
    }
  }

  private void text(CharSequence characters, RunMarks marks, Optional<Target> link) {
    var linked = link.isPresent() || fields.link().isPresent();
    marks.text(characters, linked).forEach(one -> add(one, link));
  }

  private void add(Inline inline, Optional<Target> link) {
    var target = link.or(() -> fields.link().flatMap(this::target));
    var wrapped = target.isPresent() && !(inline instanceof Inline.LineBreak)
        ? new Inline.Link(target.get(), List.of(inline))
        : inline;
    line.content().add(wrapped);
  }

  private void ruby(Node node, RunMarks marks, Optional<Target> link) {
    var base = node.child("w:rubyBase").map(Choices::text).orElse("");
    var above = node.child("w:rt").map(Choices::text).orElse("");
    add(marks.mark(new Inline.Ruby(Words.of(base), Words.of(above)), link.isPresent()), link);
  }

  private void drawing(Node node) {
    var boxes = node.all("w:txbxContent");
    line.boxes().addAll(boxes);
    if (boxes.isEmpty() || !node.all("a:blip").isEmpty()) {
      var side = hasText() ? line.after() : line.before();
      context.pictures().figure(node, relations).ifPresent(side::add);
    }
  }

  private boolean hasText() {
    return line.content().stream()
        .anyMatch(one -> !(one instanceof Inline.Text text && text.words().isBlank()));
  }
}
