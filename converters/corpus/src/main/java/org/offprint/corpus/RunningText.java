package org.offprint.corpus;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/**
 * The text that the author wrote, in reading order, one line for each paragraph, heading, item, row of a table or line of
 * verse. Not in it: links to other articles, pull quotes, which say again what stands in the text, names of
 * photographers, and descriptions of pictures. Footnotes come at the end.
 */
final class RunningText implements Block.Visitor<Void> {

  private final List<String> lines = new ArrayList<>();
  private final List<Block.Footnote> notes = new ArrayList<>();

  private RunningText() {}

  /** The lines of the body. */
  static List<String> of(Article article) {
    var text = new RunningText();
    text.blocks(article.body());
    // A note may hold another note.
    for (var i = 0; i < text.notes.size(); i++) {
      text.blocks(text.notes.get(i).blocks());
    }
    return List.copyOf(text.lines);
  }

  /** A text on one line: blanks and whatever a program could take for the end of a line as single spaces. */
  static String line(CharSequence text) {
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c != ' ' && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().stripTrailing();
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  private Void add(List<Inline> content) {
    return add(Inlines.plain(content));
  }

  private Void add(CharSequence text) {
    var line = line(text);
    if (!line.isBlank()) {
      lines.add(line);
    }
    return null;
  }

  private Void nothing() {
    return null;
  }

  @Override
  public Void heading(Block.Heading block) {
    return add(block.content());
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    return add(block.content());
  }

  @Override
  public Void quote(Block.Quote block) {
    blocks(block.blocks());
    return add(block.attribution());
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    return nothing();
  }

  @Override
  public Void itemList(Block.ItemList block) {
    block.items().forEach(item -> blocks(item.blocks()));
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    return add(block.caption());
  }

  @Override
  public Void related(Block.Related block) {
    return nothing();
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    block.text().toString().lines().forEach(this::add);
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    block.stanzas().forEach(stanza -> stanza.lines().forEach(this::add));
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    add(block.caption());
    block.header().forEach(this::row);
    block.rows().forEach(this::row);
    return null;
  }

  private void row(Block.Row row) {
    var cells =
        row.cells().stream().map(cell -> line(Inlines.plain(cell.content()))).toList();
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      lines.add(String.join("\t", cells));
    }
  }

  @Override
  public Void rule(Block.Rule block) {
    return nothing();
  }

  @Override
  public Void aside(Block.Aside block) {
    blocks(block.blocks());
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    notes.add(block);
    return null;
  }
}
