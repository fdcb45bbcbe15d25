package org.offprint.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.offprint.article.Inline;

/**
 * Reads a block of HTML inside Markdown as the blocks that it shows: paragraphs, headings, lists, quotes, preformatted
 * text, simple tables. Scripts and styles show nothing; whatever else stands in it is kept as text.
 */
final class HtmlBlocks implements HtmlTokens.Sink {

  private static final int MAX_DEPTH = 30;

  /** An open element that holds blocks. */
  private static final class Frame {
    final String name;
    final List<Md> blocks = new ArrayList<>();
    final List<List<Md>> items = new ArrayList<>();
    final List<List<HtmlCell>> rows = new ArrayList<>();

    Frame(String name) {
      this.name = name;
    }
  }

  private final Deque<Frame> frames = new ArrayDeque<>();
  private InlineBuilder inlines = new InlineBuilder();
  private StringBuilder preformatted = new StringBuilder();
  private String silent = "";
  private boolean pre;
  private int heading;

  private HtmlBlocks() {
    frames.push(new Frame(""));
  }

  static List<Md> read(String html) {
    var blocks = new HtmlBlocks();
    HtmlTokens.read(html, blocks);
    while (blocks.frames.size() > 1) {
      blocks.close();
    }
    blocks.flush();
    return blocks.frames.element().blocks;
  }

  @Override
  public void text(String text) {
    if (!silent.isEmpty()) {
      return;
    } else if (pre) {
      preformatted.append(text);
    } else {
      inlines.text(text);
    }
  }

  @Override
  public void tag(HtmlTag tag, String raw) {
    var name = tag.name();
    if (!silent.isEmpty()) {
      silent = tag.closing() && name.equals(silent) ? "" : silent;
    } else if (name.equals("script") || name.equals("style")) {
      silent = tag.closing() ? "" : name;
    } else if (name.equals("pre")) {
      flush();
      pre = !tag.closing();
    } else if (pre) {
      preformatted.append(name.equals("br") ? "\n" : "");
    } else if (!isBlock(name)) {
      inlines.tag(raw);
    } else if (tag.closing()) {
      end(name);
    } else {
      start(name);
    }
  }

  private void start(String name) {
    if (frames.element().name.equals("td")
        && !name.equals("td")
        && !name.equals("th")
        && !name.equals("tr")
        && !name.equals("table")) {
      inlines.text(" ");
      return;
    }
    flush();
    switch (name) {
      case "hr" -> frames.element().blocks.add(new Md.Rule());
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
      case "li" -> {
        closeTo("li", "ul", "ol");
        push("li");
      }
      case "tr" -> {
        closeTo("tr", "table", "");
        push("tr");
      }
      case "td", "th" -> {
        closeTo("td", "tr", "table");
        push("td");
        header = name.equals("th");
      }
      case "ul", "ol", "blockquote", "table" -> push(name);
      default -> {}
    }
  }

  private boolean header;

  private void push(String name) {
    if (frames.size() < MAX_DEPTH) {
      frames.push(new Frame(name));
    }
  }

  private void end(String name) {
    var element = name.equals("th") ? "td" : name;
    if (frames.stream().anyMatch(frame -> frame.name.equals(element))) {
      while (!frames.element().name.equals(element)) {
        close();
      }
      close();
    } else if (!frames.element().name.equals("td")) {
      flush();
    }
    heading = name.startsWith("h") ? 0 : heading;
  }

  /** Closes an element whose end tag may be left out, unless one of the others begins first. */
  private void closeTo(String name, String stop, String otherStop) {
    for (var frame : frames) {
      if (frame.name.equals(stop) || frame.name.equals(otherStop)) {
        return;
      }
      if (frame.name.equals(name)) {
        while (frames.element() != frame) {
          close();
        }
        close();
        return;
      }
    }
  }

  private void close() {
    if (frames.element().name.equals("td")) {
      closeCell();
      return;
    }
    flush();
    var done = frames.pop();
    var into = frames.element();
    switch (done.name) {
      case "li" -> {
        if (!done.blocks.isEmpty()) {
          into.items.add(done.blocks);
        }
      }
      case "ul", "ol" -> {
        if (!done.items.isEmpty()) {
          into.blocks.add(new Md.Items(done.name.equals("ol"), 1, done.items));
        }
        into.blocks.addAll(done.blocks);
      }
      case "blockquote" -> {
        if (!done.blocks.isEmpty()) {
          into.blocks.add(new Md.Quote(done.blocks));
        }
      }
      case "tr" -> into.rows.addAll(done.rows);
      case "table" -> {
        into.blocks.addAll(done.blocks);
        into.blocks.addAll(HtmlCell.table(done.rows));
      }
      default -> into.blocks.addAll(done.blocks);
    }
    into.blocks.addAll(leftOver(done));
  }

  /** What stands in an element where it should not. */
  private static List<Md> leftOver(Frame done) {
    var out = new ArrayList<Md>();
    if (done.name.equals("tr")) {
      out.addAll(done.blocks);
    } else if (!done.name.equals("table")) {
      out.addAll(HtmlCell.table(done.rows));
    }
    if (!done.name.equals("ul") && !done.name.equals("ol")) {
      done.items.forEach(out::addAll);
    }
    return out;
  }

  private void closeCell() {
    List<Inline> content = Paras.flat(inlines);
    inlines = new InlineBuilder();
    var blocks = frames.pop().blocks;
    var row = frames.element();
    if (row.rows.isEmpty()) {
      row.rows.add(new ArrayList<>());
    }
    row.rows.get(row.rows.size() - 1).add(new HtmlCell(header, content));
    row.blocks.addAll(blocks);
  }

  /** Ends the running text and adds it as a block. */
  private void flush() {
    var blocks = frames.element().blocks;
    if (!preformatted.toString().isBlank()) {
      blocks.add(new Md.Code(preformatted.toString()));
    }
    preformatted = new StringBuilder();
    var para = Paras.para(inlines);
    if (heading > 0 && !para.hasImage() && !para.content().isEmpty()) {
      blocks.add(new Md.Heading(heading, para.content()));
    } else if (para.hasImage() || !para.content().isEmpty()) {
      blocks.add(para);
    }
    inlines = new InlineBuilder();
  }

  private static boolean isBlock(String name) {
    return switch (name) {
      case "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul" -> true;
      default -> false;
    };
  }
}
