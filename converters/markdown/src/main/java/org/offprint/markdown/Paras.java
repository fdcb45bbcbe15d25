package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/** Puts the pictures of running text back in their places. */
final class Paras {

  private Paras() {}

  /** A paragraph; a picture inside a mark or link stands behind it. */
  static Md.Para para(InlineBuilder builder) {
    var lines = new ArrayList<List<Run>>();
    var line = new ArrayList<Run>();
    var flow = new ArrayList<Inline>();
    for (var inline : builder.finish()) {
      var behind = new ArrayList<Run.Image>();
      if (inline instanceof Inline.LineBreak) {
        flush(flow, line);
        lines.add(List.copyOf(line));
        line.clear();
        continue;
      }
      var kept = without(List.of(inline), builder.images(), behind);
      flow.addAll(kept);
      if (!behind.isEmpty()) {
        flush(flow, line);
        line.addAll(behind);
      }
    }
    flush(flow, line);
    lines.add(List.copyOf(line));
    return new Md.Para(lines);
  }

  private static void flush(List<Inline> flow, List<Run> line) {
    var content = Inlines.normalise(flow);
    if (!content.isEmpty()) {
      line.add(new Run.Flow(content));
    }
    flow.clear();
  }

  private static List<Inline> without(
      List<Inline> content, List<Run.Image> images, List<Run.Image> found) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      var image = InlineBuilder.image(inline);
      if (image.isPresent()) {
        found.add(images.get(image.get()));
      } else if (inline instanceof Inline.Container container) {
        var kept = without(container.content(), images, found);
        if (!kept.isEmpty()) {
          out.add(container.with(kept));
        }
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  /** Running text where no picture can stand: its alternative text takes its place. */
  static List<Inline> flat(InlineBuilder builder) {
    return Inlines.normalise(spelled(builder.finish(), builder.images()));
  }

  private static List<Inline> spelled(List<Inline> content, List<Run.Image> images) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      var image = InlineBuilder.image(inline);
      if (image.isPresent()) {
        out.add(new Inline.Text(Words.of(images.get(image.get()).alternative())));
      } else if (inline instanceof Inline.Container container) {
        out.add(container.with(spelled(container.content(), images)));
      } else {
        out.add(inline);
      }
    }
    return out;
  }
}
