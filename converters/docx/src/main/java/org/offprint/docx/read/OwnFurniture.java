package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * What this program writes around the body of its own documents: the line above the headline, the source line and the
 * source block. It is read as labelled values; words of ours among them are not the article's.
 */
final class OwnFurniture {

  private static final Set<String> STYLES = Set.of(
      "overline",
      "source line",
      "source heading",
      "source",
      "dateline",
      "notes heading",
      "supplied title",
      "aside label");

  private static final Map<Label, String> NAMES = Map.of(
      Label.ORIGINAL, "source",
      Label.ARCHIVED_COPY, "archive",
      Label.CAPTURED, "captured",
      Label.SECTION, "section",
      Label.PAGE, "page",
      Label.EDITION, "edition",
      Label.KEYWORDS, "keywords",
      Label.RIGHTS, "rights");

  /** Lines that say again, or say what happened to the article. */
  private static final Set<Label> AGAIN =
      Set.of(Label.CITE_AS, Label.INPUT, Label.REPAIRS, Label.DATELINE);

  private final Styles styles;
  private final Map<String, Label> labels = new HashMap<>();
  private final List<Draft.Field> fields = new ArrayList<>();

  OwnFurniture(Styles styles, Language language) {
    this.styles = styles;
    var words = Labels.of(language);
    for (var label : Label.values()) {
      labels.put(words.get(label), label);
    }
  }

  /** Whether a paragraph is furniture, by the names of its style. */
  static boolean isOne(List<String> names) {
    return !names.isEmpty() && STYLES.contains(names.get(0));
  }

  /** Reads a line; what is no labelled value comes back as paragraphs. */
  List<Paragraph> read(Node paragraph, String name) {
    switch (name) {
      case "overline" -> {
        return overline(paragraph);
      }
      case "source line" -> {
        return sourceLine(paragraph);
      }
      case "source", "dateline" -> source(paragraph);
      default -> {}
    }
    return List.of();
  }

  private String style(Node run) {
    var names = run.at("w:rPr", "w:rStyle").map(style -> styles.names(style.value()));
    return names.filter(all -> !all.isEmpty()).map(all -> all.get(0)).orElse("");
  }

  private List<Paragraph> overline(Node paragraph) {
    field("publication", text(paragraph, "publication"));
    var kicker = Inlines.text(text(paragraph, "kicker"));
    return kicker.isEmpty() ? List.of() : List.of(named("Kicker", kicker));
  }

  private String text(Node paragraph, String wanted) {
    var text = new StringBuilder();
    paragraph.all("w:r").stream()
        .filter(run -> style(run).equals(wanted))
        .forEach(run -> text.append(Choices.text(run)));
    return text.toString();
  }

  /** The dates of the source line: the one with our word before it says when the article was changed. */
  private List<Paragraph> sourceLine(Node paragraph) {
    var dates = new ArrayList<Paragraph>();
    var value = new StringBuilder();
    var ours = "";
    for (var child : paragraph.children()) {
      if (child.is("w:r") && style(child).equals("added")) {
        var said = Choices.text(child);
        if (value.length() > 0 || said.contains("·")) {
          date(ours, value, dates);
          ours = said.contains("·") ? "" : said;
        } else {
          ours += said;
        }
      } else if (child.is("w:r")) {
        value.append(Choices.text(child));
      }
    }
    date(ours, value, dates);
    return dates;
  }

  private static void date(String ours, StringBuilder value, List<Paragraph> into) {
    var text = Inlines.text(value);
    value.setLength(0);
    if (!text.isEmpty()) {
      into.add(named(ours.isBlank() ? "Published" : "Updated", text));
    }
  }

  private static Paragraph named(String style, List<Inline> content) {
    return new Paragraph("", List.of(), style, Kind.NAMED, 0, Optional.empty(), false, content);
  }

  private void source(Node paragraph) {
    var label = text(paragraph, "source label").strip();
    var value = new StringBuilder();
    paragraph.all("w:r").stream()
        .filter(run -> !style(run).equals("source label"))
        .forEach(run -> value.append(Choices.text(run)));
    var known = labels.get(label);
    if (known == Label.KEYWORDS) {
      for (var keyword : value.toString().split(",")) {
        field("keywords", keyword);
      }
    } else if (known == null || !AGAIN.contains(known)) {
      field(known == null ? label : NAMES.getOrDefault(known, label), value.toString());
    }
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      fields.add(new Draft.Field(Words.of(name), Words.of(value.strip()), 0));
    }
  }

  List<Draft.Field> fields() {
    return fields;
  }
}
