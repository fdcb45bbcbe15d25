package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * How what stands around the body looks in Markdown: a line above the headline, byline and source line below it, and
 * the source block as a list at the end. {@link Furniture} decides what is shown and in which order.
 */
final class FurnitureShape {

  private static final Inline PARTED = new Inline.Text(Words.of(" · "));

  private final Furniture furniture;
  private final Labels labels;

  FurnitureShape(Entry entry, Labels labels) {
    this.furniture = Furniture.of(entry, labels);
    this.labels = labels;
  }

  /** The line above the headline. */
  Optional<Md> overline() {
    return line(furniture.overline().stream().map(Inlines::text).toList());
  }

  /** The lines between standfirst and body. */
  List<Md> lines() {
    var lines = new ArrayList<Md>();
    furniture.byline().flatMap(byline -> line(List.of(labelled(byline)))).ifPresent(lines::add);
    line(furniture.sourceLine().stream().map(FurnitureShape::labelled).toList())
        .ifPresent(lines::add);
    return lines;
  }

  /** The parts of a line with points between them. */
  private static Optional<Md> line(List<List<Inline>> parts) {
    var content = new ArrayList<Inline>();
    for (var part : parts) {
      if (!content.isEmpty() && !part.isEmpty()) {
        content.add(PARTED);
      }
      content.addAll(part);
    }
    var normal = Inlines.normalise(content);
    return normal.isEmpty() ? Optional.empty() : Optional.of(Md.Para.of(normal));
  }

  /** A printed text between the parts of its label. */
  static List<Inline> labelled(Furniture.Labelled labelled) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(labelled.before())));
    content.addAll(labelled.content());
    content.add(new Inline.Text(Words.of(labelled.after())));
    return Inlines.normalise(content);
  }

  /** The source block: a rule, its heading, a list; nothing where there is nothing to say. */
  List<Md> sourceBlock() {
    var rows = furniture.facts().stream().map(FurnitureShape::row).toList();
    return rows.isEmpty()
        ? List.of()
        : List.of(new Md.Rule(), sourceHeading(labels), new Md.Items(false, 1, rows));
  }

  private static Md.Para sourceHeading(Labels labels) {
    return Md.Para.of(List.of(new Inline.Strong(Inlines.text(labels.get(Label.SOURCE)))));
  }

  private static List<Md> row(Furniture.Fact fact) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(fact.label() + ": ")));
    content.addAll(fact.content());
    return List.of(Md.Para.of(content));
  }

  /** Where the source block begins among the blocks of a page; their number where there is none. */
  static int sourceBlockStart(List<Md> blocks, Labels labels) {
    var start = blocks.size() - 3;
    return start >= 0
            && blocks.get(start) instanceof Md.Rule
            && blocks.get(start + 1).equals(sourceHeading(labels))
            && blocks.get(start + 2) instanceof Md.Items
            && (start == 0 || Marker.of(blocks.get(start - 1)).isEmpty())
        ? start
        : blocks.size();
  }
}
