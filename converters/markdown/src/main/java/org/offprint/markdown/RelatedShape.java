package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/** How a pointer to another article looks in Markdown: its label in bold, then what it points to. */
final class RelatedShape {

  private final List<String> labels;

  RelatedShape(Labels labels) {
    this.labels = List.of(labels.get(Label.RELATED), Label.RELATED.english());
  }

  List<Md> write(Block.Related related) {
    var content = new ArrayList<Inline>();
    var label = Inlines.text(related.label());
    if (!label.isEmpty()) {
      content.add(new Inline.Strong(label));
      content.add(new Inline.Text(Words.of(" ")));
    }
    content.addAll(related.content());
    var para = Md.Para.of(content);
    if (read(para).equals(Optional.of(related))) {
      return List.of(para);
    }
    if (label.isEmpty()) {
      return List.of(Marker.RELATED_WITHOUT_LABEL.block(), para);
    } else if (labelled(para.content()).equals(Optional.of(related))) {
      return List.of(Marker.RELATED.block(), para);
    }
    return List.of(
        Marker.RELATED_LABEL.block(),
        Md.Para.of(List.of(new Inline.Strong(label))),
        Marker.RELATED_WITHOUT_LABEL.block(),
        Md.Para.of(related.content()));
  }

  /** Reads a paragraph that no marker explains. */
  Optional<Block.Related> read(Md.Para para) {
    return para.hasImage() ? Optional.empty() : labelled(para.content()).filter(this::isPlain);
  }

  /** Whether the label, or the lone link behind it, tells that this is a pointer. */
  private boolean isPlain(Block.Related related) {
    var label = related.label().toString();
    return label.endsWith(":")
        && (labels.stream()
                .anyMatch(known -> label.substring(0, label.length() - 1).equalsIgnoreCase(known))
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
