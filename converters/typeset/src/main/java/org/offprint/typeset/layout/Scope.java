package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Labels;
import org.offprint.typeset.Element;
import org.offprint.typeset.page.FlowBlock;

/** What all parts of one article's layout share: its look, its labels, and the names of its places. */
final class Scope {
  private final Look look;
  private final Labels labels;
  private final Map<String, Block> names;
  private final Map<Block, String> headings = new IdentityHashMap<>();
  private final Map<String, Integer> notes = new LinkedHashMap<>();
  private final Map<String, Boolean> called = new LinkedHashMap<>();
  private final List<Block.Footnote> footnotes;
  private final List<Titled> outline = new ArrayList<>();

  /** A heading of the outline with its plain title. */
  record Titled(Element element, String title) {}

  Scope(Article article, Look look, Labels labels) {
    this.look = look;
    this.labels = labels;
    this.names = Fragments.names(article.body());
    this.footnotes = new ArrayList<>(article.footnotes());
    for (var entry : names.entrySet()) {
      if (entry.getValue() instanceof Block.Heading) {
        headings.putIfAbsent(entry.getValue(), "h-".concat(entry.getKey()));
      }
    }
    for (var note : footnotes) {
      notes.put(note.id(), notes.size() + 1);
    }
  }

  Look look() {
    return look;
  }

  Labels labels() {
    return labels;
  }

  List<Block.Footnote> footnotes() {
    return footnotes;
  }

  /** The headings that were set, in order. */
  List<Titled> outline() {
    return outline;
  }

  /** Puts a heading into the outline. */
  void addToOutline(FlowBlock.Text heading, List<Inline> content) {
    var title = Inlines.plain(content).replace('\n', ' ');
    outline.add(new Titled(heading.element().orElseThrow(), title));
  }

  /** The number of a note, from 1 in the order in which the notes stand. */
  int number(String note) {
    return notes.get(note);
  }

  /** The element id of a heading, each given once; empty if it has none. */
  String headingId(Block.Heading heading) {
    var id = headings.remove(heading);
    return id == null ? "" : id;
  }

  static String noteId(String note) {
    return "note-".concat(note);
  }

  /** The element id of the first call of a note. */
  static String callId(String note) {
    return "call-".concat(note);
  }

  /** The element id for a call of a note: only its first call has one. */
  String takeCallId(String note) {
    return called.put(note, true) == null ? callId(note) : "";
  }

  /** Whether a call of a note has been set. */
  boolean isCalled(String note) {
    return called.containsKey(note);
  }

  /** The element id that a fragment leads to. */
  String target(String fragment) {
    return names.get(fragment) instanceof Block.Footnote note
        ? noteId(note.id())
        : "h-".concat(fragment);
  }
}
