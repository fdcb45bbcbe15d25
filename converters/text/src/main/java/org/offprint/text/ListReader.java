package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.article.Block;

/**
 * Reads lists. A line with a marker is an item only in company: two items that follow each other, in one block or in
 * blocks that follow each other; a typographic bullet is always one.
 */
final class ListReader {

  private final Context context;
  private final int depth;

  /** The last item of the block before, if that ended with a list; and the first line of the block after. */
  private Optional<ListMarker> before = Optional.empty();

  private Optional<ListMarker> after = Optional.empty();
  private Optional<Line> afterLine = Optional.empty();
  private Optional<ListMarker> last = Optional.empty();

  ListReader(Context context, int depth) {
    this.context = context;
    this.depth = depth;
  }

  /** Turns to the next group of lines. */
  void at(List<Group> groups, int i) {
    before = last;
    last = Optional.empty();
    afterLine = i + 1 < groups.size() && !groups.get(i + 1).fenced()
        ? Optional.of(groups.get(i + 1).first())
        : Optional.empty();
    after = afterLine.flatMap(ListMarker::of);
  }

  /** Where the list ends that begins with a line of the group; the same index if none does. */
  int end(List<Line> lines, int from) {
    var found = ListMarker.of(lines.get(from));
    if (found.isEmpty()) {
      return from;
    }
    var first = found.get();
    var marker = first;
    var items = 1;
    var second = Optional.<Line>empty();
    var end = from + 1;
    for (; end < lines.size(); end++) {
      var line = lines.get(end);
      var next = ListMarker.of(line).filter(other -> other.indent() < first.indent() + 2);
      if (next.isPresent()) {
        if (!next.get().follows(marker)) {
          break;
        }
        marker = next.get();
        second = second.or(() -> Optional.of(line));
        items++;
      } else if (line.indent() < first.indent() + 2 && !goesOn(lines.get(end - 1), line)) {
        break;
      }
    }
    var continues = from == 0 && before.filter(first::follows).isPresent();
    var loose = continues || end == lines.size() && first.canBegin() && follows(after, marker);
    if (first.kind() == '-' && isSpeech(lines.get(from))
        || !continues && areOrdinals(lines.get(from), second.or(() -> afterLine))) {
      return from;
    }
    if (!loose && !(first.canBegin() && (items > 1 || first.isSure()))) {
      return from;
    }
    last = end == lines.size() ? Optional.of(marker) : Optional.empty();
    return end;
  }

  /** Dates and ranks begin alike: "3. Oktober 1990: ..." above "4. Oktober 1990: ...". */
  private static boolean areOrdinals(Line line, Optional<Line> below) {
    var first = ListMarker.of(line).orElseThrow();
    return first.kind() == '.'
        && (first.number() > 1 || first.isLabel(line))
        && below
            .filter(other -> ListMarker.of(other)
                .filter(marker -> marker.firstWord(other).equals(first.firstWord(line)))
                .isPresent())
            .isPresent();
  }

  /** A hyphen before speech is a dash: "- Yes, - he said." */
  private static boolean isSpeech(Line line) {
    return Stream.of(", - ", "! - ", "? - ", ". - ", "… - ").anyMatch(line.text()::contains);
  }

  private static boolean follows(Optional<ListMarker> after, ListMarker marker) {
    return after.filter(next -> next.follows(marker)).isPresent();
  }

  private boolean goesOn(Line before, Line line) {
    return LineShape.headingLevel(line) == 0
        && !LineShape.isQuote(line)
        && !LineShape.isRule(line)
        && context.wrapping().goesOn(before, line, Wrapping.SENTENCE);
  }

  /** Reads the list on some lines. */
  Parsed read(List<Line> lines) {
    var first = ListMarker.of(lines.get(0)).orElseThrow();
    var items = new ArrayList<Block.Item>();
    for (var from = 0; from < lines.size(); ) {
      var to = from + 1;
      while (to < lines.size() && !beginsItem(lines.get(to), first)) {
        to++;
      }
      items.add(item(lines.subList(from, to)));
      from = to;
    }
    var ordered = first.isOrdered();
    return new Parsed(lines, new Block.ItemList(ordered, ordered ? first.number() : 1, items));
  }

  private static boolean beginsItem(Line line, ListMarker first) {
    return ListMarker.of(line)
        .filter(marker -> marker.indent() < first.indent() + 2)
        .isPresent();
  }

  private Block.Item item(List<Line> lines) {
    var marker = ListMarker.of(lines.get(0)).orElseThrow();
    var inner = new ArrayList<Line>();
    inner.add(lines.get(0).with(marker.content(lines.get(0))));
    for (var line : lines.subList(1, lines.size())) {
      inner.add(line.dedented(marker.indent() + marker.width()));
    }
    return new Block.Item(context.nested(inner, depth));
  }
}
