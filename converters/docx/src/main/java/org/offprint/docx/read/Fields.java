package org.offprint.docx.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The fields that are open at a place of a text (clause 17.16): what stands between the begin and the separator of a
 * field is an instruction and not seen, what follows is its result.
 */
final class Fields {

  /** One field that is open. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  /**
   * Where a HYPERLINK field leads.
   *
   * @param address the address; may be empty
   * @param anchor the bookmark; may be empty
   */
  record Link(String address, String anchor) {}

  private final Deque<Field> open = new ArrayDeque<>();

  void character(String type) {
    switch (type) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  void instruction(CharSequence text) {
    if (!open.isEmpty() && !open.peek().result) {
      open.peek().instruction.append(text);
    }
  }

  /** Whether what comes next is seen. */
  boolean isSeen() {
    return open.stream().allMatch(field -> field.result);
  }

  /** An instruction never spans paragraphs: one that does has lost its end, and must not swallow the text. */
  void endParagraph() {
    while (!open.isEmpty() && !open.peek().result) {
      open.pop();
    }
  }

  /** Where the innermost link that is open leads. */
  Optional<Link> link() {
    return open.stream().flatMap(field -> link(field.instruction).stream()).findFirst();
  }

  /** Where a HYPERLINK instruction leads (clause 17.16.5.25). */
  static Optional<Link> link(CharSequence instruction) {
    var words = words(instruction);
    if (words.isEmpty() || !words.poll().equalsIgnoreCase("HYPERLINK")) {
      return Optional.empty();
    }
    var address = "";
    var anchor = "";
    while (!words.isEmpty()) {
      var word = words.poll();
      if (word.equalsIgnoreCase("\\l")) {
        anchor = words.isEmpty() ? "" : words.poll();
      } else if (word.equalsIgnoreCase("\\o") || word.equalsIgnoreCase("\\t")) {
        words.poll();
      } else if (!word.startsWith("\\") && address.isEmpty()) {
        address = word;
      }
    }
    return address.isEmpty() && anchor.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(address, anchor));
  }

  /** The words of an instruction; what stands in quotation marks is one. */
  private static Deque<String> words(CharSequence instruction) {
    var words = new ArrayDeque<String>();
    var word = new StringBuilder();
    var quoted = false;
    for (var i = 0; i < instruction.length(); i++) {
      var c = instruction.charAt(i);
      if (c == '"' || c == '\u201C' || c == '\u201D') {
        quoted = !quoted;
      } else if (c <= ' ' && !quoted) {
        if (word.length() > 0) {
          words.add(word.toString());
          word.setLength(0);
        }
      } else {
        word.append(c);
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }
}
