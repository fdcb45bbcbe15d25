package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * How an aside looks in Markdown: a marker, then a quote. A correction or a note of the editors begins with its label
 * in bold: ours, unless the text begins with it.
 */
final class AsideShape {

  private final Labels labels;

  AsideShape(Labels labels) {
    this.labels = labels;
  }

  List<Md> write(Block.Aside aside, List<Md> children, Unshaper unshaper) {
    var label = Furniture.label(aside, labels);
    var all = label.map(heading -> labelled(heading.text(), children)).orElse(children);
    var ours = marker(aside.kind(), false);
    var marker =
        read(ours, all, unshaper).equals(Optional.of(aside)) ? ours : marker(aside.kind(), true);
    return List.of(marker.block(), new Md.Quote(all));
  }

  private static Marker marker(Block.Aside.Kind kind, boolean printed) {
    return switch (kind) {
      case CORRECTION -> printed ? Marker.CORRECTION_AS_PRINTED : Marker.CORRECTION;
      case EDITORS_NOTE -> printed ? Marker.EDITORS_NOTE_AS_PRINTED : Marker.EDITORS_NOTE;
      case OTHER -> Marker.ASIDE;
    };
  }

  /** With the label as a paragraph of its own, since it is not of the text. */
  private static List<Md> labelled(String label, List<Md> children) {
    var all = new ArrayList<Md>();
    all.add(heading(label));
    all.addAll(children);
    return all;
  }

  private static Md heading(String label) {
    return Md.Para.of(List.of(new Inline.Strong(Inlines.text(label))));
  }

  /** Reads what stands in the quote behind a marker; nothing where the marker is none of an aside. */
  Optional<Block> read(Marker marker, List<Md> children, Unshaper unshaper) {
    return switch (marker) {
      case CORRECTION ->
        aside(Block.Aside.Kind.CORRECTION, without(Label.CORRECTION, children), unshaper);
      case EDITORS_NOTE ->
        aside(Block.Aside.Kind.EDITORS_NOTE, without(Label.EDITORS_NOTE, children), unshaper);
      case CORRECTION_AS_PRINTED -> aside(Block.Aside.Kind.CORRECTION, children, unshaper);
      case EDITORS_NOTE_AS_PRINTED -> aside(Block.Aside.Kind.EDITORS_NOTE, children, unshaper);
      case ASIDE -> aside(Block.Aside.Kind.OTHER, children, unshaper);
      default -> Optional.empty();
    };
  }

  private static Optional<Block> aside(
      Block.Aside.Kind kind, List<Md> children, Unshaper unshaper) {
    var blocks = unshaper.blocks(children);
    return blocks.isEmpty() ? Optional.empty() : Optional.of(new Block.Aside(kind, blocks));
  }

  private List<Md> without(Label label, List<Md> children) {
    return !children.isEmpty() && children.get(0).equals(heading(labels.get(label)))
        ? children.subList(1, children.size())
        : children;
  }
}
