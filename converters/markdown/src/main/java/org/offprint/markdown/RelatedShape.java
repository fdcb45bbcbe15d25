package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * How a pointer to another article looks in Markdown: its label in bold, then what it points to. A label that the
 * archive did not print is ours, and a marker says so.
 */
final class RelatedShape {

  private final List<String> known;
  private final Labels labels;

  RelatedShape(Labels labels) {
    this.labels = labels;
    this.known = List.of(labels.get(Label.RELATED), Label.RELATED.english());
  }

  List<Md> write(Block.Related related) {
    var printed = Inlines.text(related.label());
    var label =
        printed.isEmpty() ? Inlines.text(Furniture.label(related, labels).text() + ":") : printed;
    var content = new ArrayList<Inline>();
    content.add(new Inline.Strong(label));
    content.add(new Inline.Text(Words.of(" ")));
    content.addAll(related.content());
    var para = Md.Para.of(content);
    if (printed.isEmpty() && unlabelled(para.content()).equals(related)) {
      return List.of(Marker.RELATED_WITHOUT_LABEL.block(), para);
    } else if (read(para).equals(Optional.of(related))) {
      return List.of(para);
    } else if (labelled(para.content()).equals(Optional.of(related))) {
      return List.of(Marker.RELATED.block(), para);
    }
    return List.of(
        (printed.isEmpty() ? Marker.RELATED_WITHOUT_LABEL : Marker.RELATED_LABEL).block(),
        Md.Para.of(List.of(new Inline.Strong(label))),
        Marker.RELATED_CONTENT.block(),
        Md.Para.of(related.content()));
  }

  /** Reads a paragraph of which a marker says that its label is ours. */
  Block.Related unlabelled(List<Inline> content) {
    return labelled(content)
        .map(related -> related.label().toString().equals(labels.get(Label.RELATED) + ":")
            ? new Block.Related(Words.NONE, related.content())
            : related)
        .orElseGet(() -> new Block.Related(Words.NONE, content));
  }

  /** Reads a paragraph that no marker explains. */
  Optional<Block.Related> read(Md.Para para) {
    return para.hasImage() ? Optional.empty() : labelled(para.content()).filter(this::isPlain);
  }

  /** Whether the label, or the lone link behind it, tells that this is a pointer. */
  private boolean isPlain(Block.Related related) {
    var label = related.label().toString();
    return label.endsWith(":")
        && (known.stream()
                .anyMatch(one -> label.substring(0, label.length() - 1).equalsIgnoreCase(one))
            || related.content().size() == 1 && related.content().get(0) instanceof Inline.Link);
  }

  /** Reads text that begins with a label in bold. */
  static Optional<Block.Related> labelled(List<Inline> content) {
    if (content.size() < 2
        || !(content.get(0) instanceof Inline.Strong strong)
        || strong.content().size() != 1
        || !(strong.content().get(0) instanceof Inline.Text label)
        || !(content.get(1) instanceof Inline.Text blank)
        || !blank.words().toString().startsWith(" ")) {
      return Optional.empty();
    }
    var rest = Inlines.normalise(content.subList(1, content.size()));
    return rest.isEmpty() ? Optional.empty() : Optional.of(new Block.Related(label.words(), rest));
  }
}
