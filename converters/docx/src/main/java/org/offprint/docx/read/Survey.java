package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Fragments;
import org.offprint.convert.Limits;

/**
 * A first look at a document: the text that is seen in it, and the headings at its bookmarks. The text is gathered
 * apart from the blocks, so that words which those would lose are missed.
 */
final class Survey {

  static final Set<String> BODY = Set.of("w:document", "w:body");

  private final Styles styles;
  private final boolean own;
  private final Fields fields = new Fields();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder about = new StringBuilder();
  private final Map<String, String> bookmarks = new LinkedHashMap<>();
  private final Map<String, Integer> slugs = new HashMap<>();
  private final Map<String, Notes.Note> notes = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  Survey(Styles styles, boolean own) {
    this.styles = styles;
    this.own = own;
  }

  /** Looks through the part with the text. */
  void body(byte[] part, Limits limits) {
    var reader = new PartReader(part, BODY);
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      limits.goOn();
      block(node.get());
    }
  }

  /** Looks at a note. */
  void note(Notes.Note note) {
    note.node().children().forEach(this::block);
    note.node().all("w:bookmarkStart").forEach(mark -> notes.put(mark.attribute("w:name"), note));
  }

  /** Looks at any other blocks. */
  void block(Node node) {
    switch (node.name()) {
      case "w:p" -> paragraph(node);
      case "w:bookmarkStart" -> open.add(node.attribute("w:name"));
      case "w:del", "w:moveFrom", "w:r" -> {}
      case "w:sdt" -> {
        if (!Choices.isPrompt(node) && !Choices.isContents(node)) {
          blocks(node);
        }
      }
      case "w:tr" -> {
        if (node.at("w:trPr", "w:del").isEmpty()) {
          blocks(node);
        }
      }
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(this::block);
      default -> {
        if (!Choices.isProperty(node)) {
          blocks(node);
        }
      }
    }
  }

  private void blocks(Node node) {
    node.children().forEach(this::block);
  }

  private void paragraph(Node node) {
    var style = node.at("w:pPr", "w:pStyle").map(Node::value).orElse("");
    var names = styles.names(style);
    if (Kind.of(names) == Kind.CONTENTS || own && OwnFurniture.isOne(names)) {
      open.clear();
      return;
    }
    var start = text.length();
    node.children().forEach(child -> inline(child, style));
    fields.endParagraph();
    bookmarks(node, style, names, text.substring(start));
    if (node.at("w:pPr", "w:rPr", "w:del").isEmpty()) {
      text.append('\n');
    }
    for (var box : node.all("w:txbxContent")) {
      if (isChosen(node, box)) {
        blocks(box);
      }
    }
  }

  /** Boxes stand in both of two alternatives. */
  private static boolean isChosen(Node paragraph, Node box) {
    for (var alternatives : paragraph.all("mc:AlternateContent")) {
      var inside = alternatives.all("w:txbxContent").contains(box);
      var chosen = Choices.chosen(alternatives).stream()
          .anyMatch(one -> one == box || one.all("w:txbxContent").contains(box));
      if (inside && !chosen) {
        return false;
      }
    }
    return true;
  }

  private void bookmarks(Node node, String style, List<String> names, String said) {
    var outline =
        node.at("w:pPr", "w:outlineLvl").or(() -> styles.paragraph(style, "w:outlineLvl"));
    var kind = Kind.of(names);
    var here = new ArrayList<>(open);
    open.clear();
    node.all("w:bookmarkStart").forEach(mark -> here.add(mark.attribute("w:name")));
    if (kind == Kind.HEADING || kind == Kind.PLAIN && outline.isPresent()) {
      var slug = Fragments.slug(said);
      if (!slug.isEmpty()) {
        var count = slugs.merge(slug, 1, Integer::sum);
        here.forEach(name -> bookmarks.putIfAbsent(name, count == 1 ? slug : slug + "-" + count));
      }
    }
  }

  private void inline(Node node, String style) {
    switch (node.name()) {
      case "w:r" -> {
        var hidden = new RunMarks(styles, style, false, node).isHidden();
        if (!hidden && !Context.isAdded(node, styles, own)) {
          node.children().forEach(this::part);
        }
      }
      case "w:del", "w:moveFrom", "w:p" -> {}
      case "w:hyperlink" -> {
        if (!notes.containsKey(node.attribute("w:anchor")) || !Choices.isNumber(node)) {
          node.children().forEach(child -> inline(child, style));
        }
      }
      case "w:sdt" -> {
        if (!Choices.isPrompt(node)) {
          node.children().forEach(child -> inline(child, style));
        }
      }
      case "m:oMath" -> text.append(Choices.formula(node));
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(one -> inline(one, style));
      default -> {
        if (!Choices.isProperty(node)) {
          node.children().forEach(child -> inline(child, style));
        }
      }
    }
  }

  private void part(Node node) {
    if (node.is("w:fldChar")) {
      fields.character(node.attribute("w:fldCharType"));
    } else if (node.is("w:instrText")) {
      fields.instruction(node.text());
    } else if (fields.isSeen()) {
      seen(node);
    }
  }

  private void seen(Node node) {
    switch (node.name()) {
      case "w:t" -> text.append(node.text());
      case "w:tab", "w:ptab" -> text.append('\t');
      case "w:br", "w:cr" -> text.append('\n');
      case "w:noBreakHyphen" -> text.append('\u2011');
      case "w:softHyphen" -> text.append('\u00AD');
      case "w:sym" ->
        text.append(
            Symbols.of(node.attribute("w:font"), node.attribute("w:char")).orElse("\uFFFD"));
      case "w:ruby" ->
        text.append(node.child("w:rubyBase").map(Choices::text).orElse(""))
            .append('（')
            .append(node.child("w:rt").map(Choices::text).orElse(""))
            .append('）');
      case "w:drawing", "w:pict", "w:object" -> {
        if (node.all("w:txbxContent").isEmpty() || !node.all("a:blip").isEmpty()) {
          about.append('\n').append(Pictures.alternative(node)).append('\n');
        }
      }
      case "mc:AlternateContent" -> Choices.chosen(node).forEach(this::part);
      default -> {}
    }
  }

  /** The text that is seen, paragraphs parted by line feeds, what is said about pictures after it. */
  String text() {
    return text + "\n" + about;
  }

  /** The notes at bookmarks. */
  Map<String, Notes.Note> notes() {
    return notes;
  }

  Map<String, String> bookmarks() {
    return bookmarks;
  }
}
