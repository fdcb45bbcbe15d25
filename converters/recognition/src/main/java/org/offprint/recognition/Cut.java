package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/** Running text cut in two at a place in its plain text; containers that are cut stand on both sides. */
record Cut(List<Inline> before, List<Inline> after) {

  /** Cuts at an offset in {@link Inlines#plain}, in UTF-16 units. */
  static Cut at(List<Inline> content, int offset) {
    var before = new ArrayList<Inline>();
    var after = new ArrayList<Inline>();
    cut(content, offset, before, after);
    return new Cut(Inlines.normalise(before), Inlines.normalise(after));
  }

  /** The running text between two offsets. */
  static List<Inline> between(List<Inline> content, int from, int to) {
    var head = new ArrayList<Inline>();
    var rest = new ArrayList<Inline>();
    cut(content, to, head, rest);
    var before = new ArrayList<Inline>();
    var wanted = new ArrayList<Inline>();
    cut(head, from, before, wanted);
    return Inlines.normalise(wanted);
  }

  private static int cut(
      List<Inline> content, int offset, List<Inline> before, List<Inline> after) {
    var left = offset;
    for (var inline : content) {
      var length = Inlines.plain(List.of(inline)).length();
      if (length <= left && left > 0 || length == 0 && left >= 0 && after.isEmpty()) {
        before.add(inline);
        left -= length;
      } else if (left <= 0) {
        after.add(inline);
      } else {
        part(inline, left, before, after);
        left = 0;
      }
    }
    return left;
  }

  private static void part(Inline inline, int offset, List<Inline> before, List<Inline> after) {
    if (inline instanceof Inline.Text text) {
      var characters = text.words().toString();
      before.add(new Inline.Text(Words.of(characters.substring(0, offset))));
      after.add(new Inline.Text(Words.of(characters.substring(offset))));
    } else if (inline instanceof Inline.Container container) {
      var first = new ArrayList<Inline>();
      var second = new ArrayList<Inline>();
      cut(container.content(), offset, first, second);
      before.add(container.with(first));
      after.add(container.with(second));
    } else {
      after.add(inline);
    }
  }
}
