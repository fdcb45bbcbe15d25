package org.offprint.testkit;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Seeded blocks, put together into a body whose levels, notes and fragments hold. */
final class RandomBlocks {

  private final Dice dice;
  private final Prose prose;
  private final RandomInlines inlines;
  private int level = 1;

  RandomBlocks(Dice dice, Prose prose, RandomInlines inlines) {
    this.dice = dice;
    this.prose = prose;
    this.inlines = inlines;
  }

  List<Block> body() {
    var notes = new ArrayList<String>();
    for (var i = dice.oneIn(3) ? dice.between(1, 3) : 0; i > 0; i--) {
      notes.add("n" + i);
    }
    var headings = new ArrayList<Block>();
    for (var i = dice.between(0, 4); i > 0; i--) {
      headings.add(heading());
    }
    inlines.refer(notes, List.copyOf(Fragments.names(headings).keySet()));
    var body = new ArrayList<Block>();
    body.add(paragraph());
    for (var heading : headings) {
      some(body);
      body.add(heading);
      body.add(paragraph());
    }
    some(body);
    for (var note : notes) {
      body.add(new Block.Footnote(
          note, dice.oneIn(3) ? List.of(paragraph(), paragraph()) : List.of(paragraph())));
    }
    return body;
  }

  private void some(List<Block> body) {
    for (var i = dice.between(0, 6); i > 0; i--) {
      body.add(dice.oneIn(2) ? paragraph() : block(2));
    }
  }

  private Block heading() {
    level = dice.between(2, Math.min(6, level + 1));
    return new Block.Heading(level, inlines.simple(1, 9));
  }

  private Block paragraph() {
    return dice.oneIn(3)
        ? new Block.Paragraph(inlines.rich(dice.between(1, 5)))
        : new Block.Paragraph(Inlines.text(prose.sentences(1, 6)));
  }

  private Block block(int depth) {
    switch (dice.between(0, 11)) {
      case 0:
        return new Block.Quote(inner(depth), dice.oneIn(2) ? List.of() : inlines.simple(1, 4));
      case 1:
        return new Block.PullQuote(
            inlines.simple(4, 16), dice.oneIn(2) ? List.of() : inlines.simple(1, 3));
      case 2, 3:
        return list(depth);
      case 4:
        return figure();
      case 5:
        return related();
      case 6:
        return new Block.Preformatted(
            Words.of("for (i = 0; i < n; i++)\n    " + prose.words(1, 9) + "\n\n\tend"));
      case 7:
        return new Block.Verse(List.of(
            new Block.Stanza(List.of(inlines.simple(3, 7), inlines.simple(3, 7))),
            new Block.Stanza(List.of(inlines.simple(3, 7)))));
      case 8:
        return table();
      case 9:
        return new Block.Rule();
      case 10:
        return new Block.Aside(dice.pick(List.of(Block.Aside.Kind.values())), inner(depth));
      default:
        return paragraph();
    }
  }

  private List<Block> inner(int depth) {
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph());
    for (var i = depth > 0 ? dice.between(0, 2) : 0; i > 0; i--) {
      blocks.add(dice.oneIn(2) ? paragraph() : block(depth - 1));
    }
    return blocks;
  }

  private Block list(int depth) {
    var items = new ArrayList<Block.Item>();
    for (var i = dice.between(1, 5); i > 0; i--) {
      items.add(new Block.Item(
          dice.oneIn(4) ? inner(depth - 1) : List.of(new Block.Paragraph(inlines.simple(1, 20)))));
    }
    var ordered = dice.oneIn(2);
    return new Block.ItemList(ordered, ordered ? dice.between(0, 12) : 1, items);
  }

  private Block figure() {
    return new Block.Figure(
        new Picture.Missing(Words.of(dice.oneIn(2) ? "" : "photo-" + dice.between(1, 99) + ".jpg")),
        Words.of(dice.oneIn(2) ? "" : prose.words(2, 8)),
        dice.oneIn(3) ? List.of() : inlines.simple(4, 20),
        dice.oneIn(3) ? List.of() : inlines.simple(1, 3));
  }

  private Block related() {
    var link = new Inline.Link(
        Target.of(dice.oneIn(2) ? "#" : "https://example.org/related/" + dice.between(1, 99)),
        Inlines.text(prose.words(3, 10)));
    return new Block.Related(Words.of(dice.oneIn(3) ? "" : "Related article:"), List.of(link));
  }

  private Block table() {
    var columns = dice.between(1, 4);
    var header = dice.oneIn(4) ? List.<Block.Row>of() : List.of(row(columns, true));
    var rows = new ArrayList<Block.Row>();
    for (var i = dice.between(1, 5); i > 0; i--) {
      rows.add(dice.oneIn(6) && columns > 1 ? wide(columns) : row(columns, false));
    }
    return new Block.Table(dice.oneIn(2) ? List.of() : inlines.simple(2, 8), header, rows);
  }

  private Block.Row row(int columns, boolean header) {
    var cells = new ArrayList<Block.Cell>();
    for (var i = 0; i < columns; i++) {
      List<Inline> content = dice.oneIn(9) && !header ? List.of() : inlines.simple(1, 5);
      cells.add(new Block.Cell(header, 1, 1, content));
    }
    return new Block.Row(cells);
  }

  private Block.Row wide(int columns) {
    return new Block.Row(List.of(new Block.Cell(false, columns, 1, inlines.simple(2, 6))));
  }
}
