package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/**
 * Puts paragraphs together to blocks: those of one list, quote, poem or aside, and captions with what they are under.
 */
final class BlockSink {

  /**
   * A block with the paragraphs it was made of.
   *
   * @param style the name of the style of its first paragraph; empty for usual ones
   * @param first the number of its first paragraph, from 1
   * @param last the number of its last one
   */
  record Placed(Block block, String style, int first, int last) {}

  private final List<Placed> made = new ArrayList<>();
  private final ListBuilder list = new ListBuilder();
  private final List<Block> group = new ArrayList<>();
  private final StringBuilder preformatted = new StringBuilder();
  private Kind kind = Kind.PLAIN;
  private Optional<Paragraph> caption = Optional.empty();
  private Words label = Words.NONE;
  private int position;
  private int first;

  /** The next paragraph begins. */
  void next() {
    position++;
  }

  /** The number of the paragraph that is being read. */
  int position() {
    return position;
  }

  List<Placed> blocks() {
    return made;
  }

  private void emit(Block block, String style, int from) {
    made.add(new Placed(block, style, Math.max(1, from), Math.max(1, position)));
  }

  void figure(Block.Figure figure) {
    if (!list.isEmpty()) {
      list.more(Integer.MAX_VALUE, List.of(figure));
      return;
    }
    flushGroup();
    emit(
        new Block.Figure(figure.picture(), figure.alternative(), takeCaption(), List.of()),
        "",
        position);
  }

  void note(Block.Footnote note) {
    emit(note, "", position);
  }

  /** The caption that stands before a table or picture. */
  private List<Inline> takeCaption() {
    var content = caption.map(Paragraph::content).orElse(List.of());
    caption = Optional.empty();
    return content;
  }

  void table(Grid grid, List<List<Inline>> texts, int from) {
    flushList();
    flushGroup();
    var above = caption;
    var table = grid.table(takeCaption());
    if (table.isPresent()) {
      emit(table.get(), "", from);
    } else {
      above.ifPresent(one -> emit(new Block.Paragraph(one.content()), one.title(), from));
      texts.stream()
          .filter(text -> !text.isEmpty())
          .forEach(text -> emit(new Block.Paragraph(text), "", from));
    }
  }

  void paragraph(Paragraph paragraph) {
    var content = Inlines.normalise(paragraph.content());
    if (content.isEmpty()) {
      empty(paragraph);
    } else if (paragraph.kind() == Kind.PLAIN || paragraph.kind() == Kind.CONTINUED) {
      running(paragraph, content);
    } else {
      flushList();
      named(paragraph.with(content), paragraph.content());
    }
  }

  private void empty(Paragraph paragraph) {
    if (paragraph.kind() == Kind.RULE || paragraph.ruled()) {
      flush();
      emit(new Block.Rule(), "", position);
    } else if (paragraph.kind() == Kind.PREFORMATTED && kind == Kind.PREFORMATTED) {
      preformatted.append('\n');
    }
  }

  private void running(Paragraph paragraph, List<Inline> content) {
    var block = List.<Block>of(new Block.Paragraph(content));
    var place = paragraph.place();
    if (place.isPresent() && place.get().kind() != Numbering.Kind.NONE) {
      flushGroup();
      if (list.isApart(place.get())) {
        flushList();
      }
      first = list.isEmpty() ? position : first;
      list.item(place.get(), block);
    } else if (!list.isEmpty() && goesOn(paragraph)) {
      list.more(place.map(Numbering.Place::level).orElseGet(() -> depth(paragraph)), block);
    } else {
      flush();
      emit(block.get(0), paragraph.title(), position);
    }
  }

  private static boolean goesOn(Paragraph paragraph) {
    return paragraph.place().isPresent()
        || paragraph.kind() == Kind.CONTINUED
        || paragraph.names().contains("list paragraph");
  }

  private static int depth(Paragraph paragraph) {
    return paragraph.kind() == Kind.CONTINUED ? Kind.depth(paragraph.names()) : Integer.MAX_VALUE;
  }

  private void named(Paragraph paragraph, List<Inline> raw) {
    var content = paragraph.content();
    var labelled = kind == Kind.RELATED_LABEL && paragraph.kind() == Kind.RELATED;
    if (paragraph.kind() != kind && !labelled) {
      flushGroup();
    }
    if (paragraph.kind() != Kind.CAPTION) {
      flushCaption();
    }
    switch (paragraph.kind()) {
      case TITLE -> emit(new Block.Heading(1, content), paragraph.title(), position);
      case HEADING -> emit(new Block.Heading(paragraph.level(), content), "", position);
      case PREFORMATTED -> {
        begin(paragraph.kind());
        preformatted.append(preformatted.length() == 0 ? "" : "\n").append(Inlines.plain(raw));
      }
      case QUOTE, CORRECTION, EDITORS_NOTE, ASIDE -> {
        begin(paragraph.kind());
        group.add(new Block.Paragraph(content));
      }
      case VERSE -> {
        begin(paragraph.kind());
        group.add(new Block.Paragraph(content));
      }
      case PULL_QUOTE -> emit(new Block.PullQuote(content, List.of()), "", position);
      case ATTRIBUTION -> attribution(paragraph);
      case CAPTION -> caption(paragraph);
      case ALTERNATIVE ->
        emit(
            new Block.Figure(
                new Picture.Missing(Words.NONE),
                Words.of(Inlines.plain(content)),
                List.of(),
                List.of()),
            "",
            position);
      case RELATED_LABEL -> {
        flushGroup();
        begin(Kind.RELATED_LABEL);
        label = Words.of(Inlines.plain(content));
      }
      case RELATED -> {
        emit(new Block.Related(label, content), "", position);
        label = Words.NONE;
        kind = Kind.PLAIN;
      }
      default -> emit(new Block.Paragraph(content), paragraph.title(), position);
    }
  }

  private void begin(Kind of) {
    if (kind != of) {
      first = position;
      kind = of;
    }
  }

  /** The last block that was made, if it directly precedes. */
  private Optional<Placed> last() {
    return made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1));
  }

  private void replaceLast(Block block) {
    var placed = made.remove(made.size() - 1);
    made.add(new Placed(block, placed.style(), placed.first(), Math.max(1, position)));
  }

  private void attribution(Paragraph paragraph) {
    var before = last().map(Placed::block);
    if (before.isPresent()
        && before.get() instanceof Block.Quote quote
        && quote.attribution().isEmpty()) {
      replaceLast(new Block.Quote(quote.blocks(), paragraph.content()));
    } else if (before.isPresent()
        && before.get() instanceof Block.PullQuote quote
        && quote.attribution().isEmpty()) {
      replaceLast(new Block.PullQuote(quote.content(), paragraph.content()));
    } else {
      emit(new Block.Paragraph(paragraph.content()), paragraph.title(), position);
    }
  }

  /** Under a picture it is the picture's; else it waits for the table or picture after it. */
  private void caption(Paragraph paragraph) {
    flushCaption();
    if (last().map(Placed::block).orElse(new Block.Rule()) instanceof Block.Figure figure
        && figure.caption().isEmpty()) {
      replaceLast(new Block.Figure(
          figure.picture(), figure.alternative(), paragraph.content(), figure.credit()));
    } else {
      caption = Optional.of(paragraph);
    }
  }

  private void flushCaption() {
    var waiting = caption;
    caption = Optional.empty();
    waiting.ifPresent(one -> emit(new Block.Paragraph(one.content()), one.title(), position));
  }

  /** Ends all that is open. */
  void flush() {
    flushList();
    flushGroup();
    flushCaption();
  }

  private void flushList() {
    list.take()
        .ifPresent(block -> made.add(
            new Placed(block, "", Math.max(1, first), Math.max(Math.max(1, first), position - 1))));
  }

  private void flushGroup() {
    var of = kind;
    kind = Kind.PLAIN;
    if (of == Kind.PREFORMATTED) {
      var text = Words.of(preformatted);
      preformatted.setLength(0);
      if (!text.isBlank()) {
        emit(new Block.Preformatted(text), "", first);
      }
    } else if (of == Kind.RELATED_LABEL) {
      var alone = label;
      label = Words.NONE;
      Block.paragraph(alone).ifPresent(block -> emit(block, "Related Label", first));
    } else if (!group.isEmpty()) {
      var blocks = List.copyOf(group);
      group.clear();
      emit(grouped(of, blocks), "", first);
    }
  }

  private static Block grouped(Kind of, List<Block> blocks) {
    return switch (of) {
      case CORRECTION -> new Block.Aside(Block.Aside.Kind.CORRECTION, blocks);
      case EDITORS_NOTE -> new Block.Aside(Block.Aside.Kind.EDITORS_NOTE, blocks);
      case ASIDE -> new Block.Aside(Block.Aside.Kind.OTHER, blocks);
      case VERSE ->
        new Block.Verse(blocks.stream()
            .map(block -> stanza(((Block.Paragraph) block).content()))
            .toList());
      default -> new Block.Quote(blocks, List.of());
    };
  }

  private static Block.Stanza stanza(List<Inline> content) {
    return new Block.Stanza(Inlines.lines(content).stream()
        .filter(line -> !Inlines.normalise(line).isEmpty())
        .toList());
  }
}
