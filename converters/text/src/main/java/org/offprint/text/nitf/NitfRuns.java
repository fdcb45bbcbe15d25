package org.offprint.text.nitf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.text.Entities;

/** Running text while it is read, with the marks that are open in it. */
final class NitfRuns {

  private record Mark(String name, String address, int from) {}

  private static final Set<String> MARKS = Set.of("em", "strong", "b", "i", "a", "sup", "sub");

  private static final Set<String> RUNNING = Set.of(
      "em",
      "strong",
      "b",
      "i",
      "a",
      "sup",
      "sub",
      "q",
      "person",
      "org",
      "location",
      "chron",
      "num",
      "money",
      "event",
      "function",
      "object.title",
      "virtloc",
      "copyrite",
      "postaddr",
      "classifier",
      "alt-code",
      "lang",
      "pronounce",
      "city",
      "state",
      "region",
      "country",
      "sublocation",
      "name.given",
      "name.family",
      "story.date",
      "frac",
      "numer",
      "denom",
      "frac-sep");

  /** Marks that nest deeper are not kept. */
  private static final int DEEPEST = 50;

  private final List<Inline> runs = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private int deeper;

  /** The character of a named entity; files declare them in document types, which are not read. */
  static String entity(String name) {
    var printed = "&" + name + ";";
    var found = Entities.at(printed, 0);
    return found.length() == 0 ? printed : found.text();
  }

  /** Whether an element stands in running text and parts no words. */
  static boolean isRunning(String name) {
    return RUNNING.contains(name);
  }

  void text(String characters) {
    text.append(characters);
  }

  private void flush() {
    if (text.length() > 0) {
      runs.add(new Inline.Text(Words.of(text)));
      text.setLength(0);
    }
  }

  void open(String name, String address) {
    if (MARKS.contains(name) && marks.size() == DEEPEST) {
      deeper++;
    } else if (MARKS.contains(name)) {
      flush();
      marks.push(new Mark(name, address, runs.size()));
    } else if (name.equals("br")) {
      flush();
      runs.add(new Inline.LineBreak());
    } else {
      part(name);
    }
  }

  void close(String name) {
    if (deeper > 0 && MARKS.contains(name)) {
      deeper--;
    } else if (!marks.isEmpty() && marks.peek().name().equals(name)) {
      flush();
      close(marks.pop());
    } else {
      part(name);
    }
  }

  /** An element that is not running text parts the words before it from those after it. */
  void part(String name) {
    if (!isRunning(name)) {
      text.append(' ');
    }
  }

  private void close(Mark mark) {
    if (mark.from() >= runs.size()) {
      return;
    }
    var content = List.copyOf(runs.subList(mark.from(), runs.size()));
    runs.subList(mark.from(), runs.size()).clear();
    switch (mark.name()) {
      case "strong", "b" -> runs.add(new Inline.Strong(content));
      case "sup" -> runs.add(new Inline.Superscript(content));
      case "sub" -> runs.add(new Inline.Subscript(content));
      case "a" -> {
        if (mark.address().isBlank()) {
          runs.addAll(content);
        } else {
          runs.add(new Inline.Link(Target.of(mark.address()), content));
        }
      }
      default -> runs.add(new Inline.Emphasis(content));
    }
  }

  /** All of it; what is marked ends with it. */
  List<Inline> take() {
    flush();
    deeper = 0;
    while (!marks.isEmpty()) {
      close(marks.pop());
    }
    var content = Inlines.normalise(runs);
    runs.clear();
    return content;
  }

  /** The words of a block as a reader sees them. */
  static String printed(Block block) {
    var printed = new StringBuilder();
    for (var one : Blocks.all(List.of(block))) {
      if (one instanceof Block.Figure figure) {
        printed.append(figure.alternative()).append('\n');
        if (figure.picture() instanceof Picture.Missing missing) {
          printed.append(missing.printed()).append('\n');
        }
      }
      Blocks.runs(one).forEach(run -> printed.append(Inlines.plain(run)).append('\n'));
    }
    return printed.toString().strip();
  }
}
