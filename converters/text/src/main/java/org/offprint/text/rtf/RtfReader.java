package org.offprint.text.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** Reads one RTF document: what its control words mean for text, and which of its groups hold none. */
final class RtfReader {

  private static final int DEEPEST = 2000;

  private final RtfTokens tokens;
  private final Limits limits;
  private final RtfCharsets charsets = new RtfCharsets();
  private final RtfBlocks blocks = new RtfBlocks();
  private final Deque<RtfState> open = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder aside = new StringBuilder();
  private final TreeMap<String, Integer> leftOut = new TreeMap<>();
  private RtfState state = new RtfState();
  private boolean star;
  private int deeper;
  private int toSkip;
  private int number = -1;
  private int style = -1;

  RtfReader(byte[] input, Limits limits) {
    tokens = new RtfTokens(input);
    this.limits = limits;
  }

  List<Draft.Piece> pieces() {
    return blocks.pieces();
  }

  String text() {
    return blocks.text();
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    if (!leftOut.isEmpty()) {
      var said = new StringBuilder();
      leftOut.forEach((what, count) ->
          said.append(said.isEmpty() ? "" : ", ").append(what).append(' ').append(count));
      findings.add(Finding.of(Codes.LEFT_OUT, "Left out: " + said + "."));
    }
    return findings;
  }

  void read() {
    var count = 0;
    for (var kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
      if ((++count & 0xFFFF) == 0) {
        limits.goOn();
      }
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case BYTE -> oneByte(tokens.value());
        case SYMBOL -> symbol();
        default -> word();
      }
    }
    flush();
    blocks.end(tokens.line());
  }

  private void open() {
    flush();
    toSkip = 0;
    if (open.size() >= DEEPEST) {
      deeper++;
      return;
    }
    open.push(state);
    state = state.copy();
    star = false;
  }

  private void close() {
    flush();
    toSkip = 0;
    if (deeper > 0) {
      deeper--;
      return;
    }
    if (open.isEmpty()) {
      return;
    }
    var inner = state;
    state = open.pop();
    if (inner.destination != state.destination) {
      left(inner);
    } else if (inner.destination == RtfState.Destination.STYLES) {
      styleName();
    }
  }

  /** A group of its own kind ends. */
  private void left(RtfState inner) {
    switch (inner.destination) {
      case ADDRESS -> {
        state.link = address(aside.toString());
        aside.setLength(0);
      }
      case LIST_LABEL -> {
        blocks.label(aside.toString());
        aside.setLength(0);
      }
      case NOTE -> blocks.endNote();
      case STYLES -> styleName();
      default -> {}
    }
  }

  private void styleName() {
    var name = aside.toString().strip();
    aside.setLength(0);
    if (!name.isEmpty()) {
      blocks.styleName(
          Math.max(style, 0), name.endsWith(";") ? name.substring(0, name.length() - 1) : name);
    }
    style = -1;
  }

  /** The address in the instruction of a field, as in {@code HYPERLINK "https://example.org"}. */
  private static String address(String instruction) {
    var text = instruction.strip();
    if (!text.startsWith("HYPERLINK")) {
      return "";
    }
    var first = text.indexOf('"');
    var last = first < 0 ? -1 : text.indexOf('"', first + 1);
    var local = text.contains("\\l");
    return last > first && !local ? text.substring(first + 1, last) : "";
  }

  private void oneByte(int value) {
    star = false;
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    bytes.write(value);
  }

  private void symbol() {
    switch (tokens.word()) {
      case "'" -> oneByte(tokens.value());
      case "*" -> star = true;
      case "~" -> characters("\u00A0");
      case "_" -> characters("\u2011");
      case "\\", "{", "}" -> oneByte(tokens.value());
      default -> toSkip = Math.max(0, toSkip - 1);
    }
  }

  /** The bytes so far as characters: encodings of East Asia take two of them for one. */
  private void flush() {
    if (bytes.size() > 0) {
      var text = new String(bytes.toByteArray(), charsets.of(state.font));
      bytes.reset();
      put(text);
    }
  }

  private void characters(String text) {
    flush();
    if (toSkip > 0) {
      toSkip--;
    } else {
      put(text);
    }
  }

  private void put(String text) {
    switch (state.destination) {
      case TEXT, NOTE -> {
        if (!state.hidden) {
          blocks.append(text, state, tokens.line());
        }
      }
      case ADDRESS, LIST_LABEL, STYLES -> {
        if (aside.length() < 10_000) {
          aside.append(text);
        }
      }
      default -> {}
    }
  }

  private void word() {
    var word = tokens.word();
    flush();
    if (star && !isKnownStar(word)) {
      star = false;
      if (word.equals("shppict")) {
        return;
      }
      state.destination = RtfState.Destination.SKIP;
      return;
    }
    star = false;
    if (word.equals("u")) {
      unicode();
    } else if (RtfWords.CHARACTERS.containsKey(word)) {
      characters(RtfWords.CHARACTERS.get(word));
    } else if (!destination(word) && !characterLook(word) && !header(word)) {
      if (state.isText()) {
        paragraphLook(word);
      }
    }
  }

  private static boolean isKnownStar(String word) {
    return word.equals("fldinst") || word.equals("shpinst") || word.equals("annotation");
  }

  private void unicode() {
    var value = tokens.value();
    characters(String.valueOf((char) (value & 0xFFFF)));
    toSkip = state.fallback;
  }

  private boolean destination(String word) {
    if (RtfWords.SKIPPED.contains(word)) {
      state.destination = RtfState.Destination.SKIP;
    } else if (RtfWords.LEFT_OUT.containsKey(word)) {
      if (state.destination != RtfState.Destination.SKIP) {
        leftOut.merge(RtfWords.LEFT_OUT.get(word), 1, Integer::sum);
      }
      state.destination = RtfState.Destination.SKIP;
    } else {
      switch (word) {
        case "fonttbl" -> state.destination = RtfState.Destination.FONTS;
        case "stylesheet" -> state.destination = RtfState.Destination.STYLES;
        case "fldinst" -> into(RtfState.Destination.ADDRESS);
        case "listtext", "pntext" -> into(RtfState.Destination.LIST_LABEL);
        case "footnote" -> {
          if (state.destination == RtfState.Destination.TEXT) {
            state.destination = RtfState.Destination.NOTE;
            state.plain();
            blocks.beginNote();
          }
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  private void into(RtfState.Destination destination) {
    if (state.destination != RtfState.Destination.SKIP) {
      state.destination = destination;
      aside.setLength(0);
    }
  }

  private boolean characterLook(String word) {
    var on = tokens.value(1) != 0;
    switch (word) {
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "v", "deleted" -> state.hidden = on;
      case "super" -> state.raised = on;
      case "sub" -> state.lowered = on;
      case "nosupersub" -> {
        state.raised = false;
        state.lowered = false;
      }
      case "plain" -> state.plain();
      case "uc" -> state.fallback = Math.max(0, Math.min(8, tokens.value(1)));
      case "f" -> {
        state.font = tokens.value(0);
        number = state.destination == RtfState.Destination.FONTS ? state.font : number;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean header(String word) {
    switch (word) {
      case "ansicpg" -> charsets.page(tokens.value(0));
      case "ansi" -> charsets.document("windows-1252");
      case "mac" -> charsets.document("x-MacRoman");
      case "pc" -> charsets.document("IBM437");
      case "pca" -> charsets.document("IBM850");
      case "fcharset" -> charsets.font(number, tokens.value(0));
      case "cpg" -> {
        if (state.destination == RtfState.Destination.FONTS) {
          charsets.fontPage(number, tokens.value(0));
        }
      }
      case "s" -> {
        if (state.destination == RtfState.Destination.STYLES) {
          style = tokens.value(0);
        } else {
          blocks.style(tokens.value(0));
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void paragraphLook(String word) {
    switch (word) {
      case "par", "sect", "page" -> blocks.endParagraph(tokens.line());
      case "line" -> blocks.lineBreak();
      case "pard" -> blocks.reset();
      case "outlinelevel" -> blocks.level(tokens.value(9) < 6 ? tokens.value(9) + 1 : 0);
      case "intbl", "itap" -> {
        if (tokens.value(1) > 0) {
          blocks.inTable();
        }
      }
      case "cell", "nestcell" -> blocks.endCell(tokens.line());
      case "row", "nestrow" -> blocks.endRow(tokens.line());
      default -> {}
    }
  }
}
