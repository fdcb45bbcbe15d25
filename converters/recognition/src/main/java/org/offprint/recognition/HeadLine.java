package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

/** One line of the head, cut into the parts that bars and dots part, each read by itself. */
final class HeadLine {

  /** The place of printed pairs, of which there may be several. */
  static final String DETAILS = "details";

  private static final int LONGEST = 400;

  private final HeadReaders readers;

  HeadLine(HeadReaders readers) {
    this.readers = readers;
  }

  /** What is found in a line, in its order; empty where nothing is. */
  List<Hit> read(List<Inline> line, Facts known) {
    var text = Inlines.plain(line);
    if (text.length() > LONGEST) {
      return List.of();
    }
    var hits = new ArrayList<Hit>();
    for (var segment : segments(text)) {
      var from = segment[0];
      var content = Cut.between(line, from, segment[1]);
      // Blanks at the cut are gone from the content.
      var blanks = blanks(text, from, segment[1]);
      if (!content.isEmpty()) {
        segment(content, known, hits).forEach(hit -> hits.add(hit.shifted(from + blanks)));
      }
    }
    return hits;
  }

  private List<Hit> segment(List<Inline> content, Facts known, List<Hit> before) {
    var text = Inlines.plain(content);
    for (var reader : readers.all()) {
      var hits = reader.read(content, text, known);
      if (!hits.isEmpty() && hits.stream().noneMatch(hit -> isTaken(hit, before))) {
        return hits;
      }
    }
    return List.of();
  }

  private static boolean isTaken(Hit hit, List<Hit> before) {
    return !hit.place().equals(DETAILS)
        && before.stream().anyMatch(other -> other.place().equals(hit.place()));
  }

  private static int blanks(String text, int from, int to) {
    var at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static List<int[]> segments(String text) {
    var segments = new ArrayList<int[]>();
    var from = 0;
    for (var i = 0; i < text.length(); i++) {
      if ("|•·｜".indexOf(text.charAt(i)) >= 0 && i > 0 && isBlank(text.charAt(i - 1))) {
        segments.add(new int[] {from, i});
        from = i + 1;
      }
    }
    segments.add(new int[] {from, text.length()});
    return segments;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == 0xA0;
  }

  /** The first link of a text that leads to a web address. */
  static Optional<Inline.Link> link(List<Inline> content) {
    return Inlines.links(content).stream()
        .filter(link -> link.target() instanceof Target.Web)
        .findFirst();
  }
}
