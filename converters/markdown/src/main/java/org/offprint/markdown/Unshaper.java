package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Labels;

/**
 * Turns blocks of Markdown that we wrote, and a person may have edited since, into blocks of an article. What no rule
 * fits is kept as what it looks like.
 */
final class Unshaper {

  private final FigureShape figures;
  private final RelatedShape relateds;
  private final AsideShape asides;

  Unshaper(Labels labels) {
    figures = new FigureShape(labels);
    relateds = new RelatedShape(labels);
    asides = new AsideShape(labels);
  }

  List<Block> blocks(List<Md> blocks) {
    var out = new ArrayList<Block>();
    for (var i = 0; i < blocks.size(); ) {
      var marker = Marker.of(blocks.get(i));
      i = marker.isPresent()
          ? marked(marker.get(), blocks, i + 1, out)
          : plain(blocks.get(i), out, i);
    }
    return out;
  }

  private int plain(Md block, List<Block> out, int at) {
    if (block instanceof Md.Heading heading) {
      if (!heading.content().isEmpty()) {
        out.add(new Block.Heading(heading.level(), heading.content()));
      }
    } else if (block instanceof Md.Para para) {
      paragraphs(para, out);
    } else if (block instanceof Md.Quote quote) {
      quote(quote, hasAttribution(quote.children()), out);
    } else if (block instanceof Md.Items items) {
      list(items, out);
    } else if (block instanceof Md.Code code) {
      if (!code.text().isBlank()) {
        out.add(new Block.Preformatted(Words.of(code.text())));
      }
    } else if (block instanceof Md.Table table) {
      out.add(Tables.block(table, List.of()));
    } else if (block instanceof Md.Rule) {
      out.add(new Block.Rule());
    } else if (block instanceof Md.Note note) {
      var children = blocks(note.children());
      if (!children.isEmpty()) {
        out.add(new Block.Footnote(note.id(), children));
      }
    }
    return at + 1;
  }

  /** The block that a paragraph is, if nothing marks it. */
  Block paragraph(Md.Para para) {
    Optional<Block> figure = figures.read(para, false).map(Block.class::cast);
    Optional<Block> related = relateds.read(para).map(Block.class::cast);
    return figure.or(() -> related).orElseGet(() -> new Block.Paragraph(para.content()));
  }

  private void paragraphs(Md.Para para, List<Block> out) {
    if (para.content().isEmpty() && !para.hasImage()) {
      return;
    }
    if (para.hasImage() && figures.read(para, false).isEmpty()) {
      out.addAll(Foreign.paragraphs(para));
    } else {
      out.add(paragraph(para));
    }
  }

  private void quote(Md.Quote quote, boolean attributed, List<Block> out) {
    var children = quote.children();
    var blocks = blocks(attributed ? children.subList(0, children.size() - 1) : children);
    List<Inline> attribution =
        attributed ? QuoteShape.stripped((Md.Para) children.get(children.size() - 1)) : List.of();
    if (!blocks.isEmpty()) {
      out.add(new Block.Quote(blocks, attribution));
    }
  }

  /** Whether the last of the blocks in a quote says whom it quotes. */
  static boolean hasAttribution(List<Md> children) {
    var last = children.size() - 1;
    return last > 0
        && QuoteShape.isAttribution(children.get(last))
        && Marker.of(children.get(last - 1)).isEmpty();
  }

  private void list(Md.Items items, List<Block> out) {
    var list = new ArrayList<Block.Item>();
    for (var item : items.items()) {
      var blocks = blocks(item);
      if (!blocks.isEmpty()) {
        list.add(new Block.Item(blocks));
      }
    }
    if (!list.isEmpty()) {
      out.add(new Block.ItemList(items.ordered(), items.ordered() ? items.start() : 1, list));
    }
  }

  private int marked(Marker marker, List<Md> blocks, int at, List<Block> out) {
    if (at == blocks.size()) {
      return at;
    }
    var block = blocks.get(at);
    if (block instanceof Md.Para para && !para.lines().isEmpty()) {
      return markedParagraph(marker, para, blocks, at, out);
    } else if (block instanceof Md.Quote quote) {
      return markedQuote(marker, quote, at, out);
    }
    return plain(block, out, at);
  }

  private int markedParagraph(
      Marker marker, Md.Para para, List<Md> blocks, int at, List<Block> out) {
    if (marker == Marker.FIGURE_IN_PARTS) {
      return inParts(para, blocks, at, out);
    } else if (marker == Marker.VERSE) {
      return verse(blocks, at, out);
    }
    var content = part(Marker.RELATED_CONTENT, blocks, at + 1);
    if (!content.isEmpty()
        && (marker == Marker.RELATED_LABEL || marker == Marker.RELATED_WITHOUT_LABEL)) {
      var label =
          marker == Marker.RELATED_LABEL ? Words.of(Inlines.plain(para.content())) : Words.NONE;
      out.add(new Block.Related(label, content));
      return at + 3;
    } else if (marker == Marker.TABLE_CAPTION
        && at + 1 < blocks.size()
        && blocks.get(at + 1) instanceof Md.Table table) {
      out.add(Tables.block(table, para.content()));
      return at + 2;
    }
    Optional<? extends Block> read = Optional.empty();
    if (marker == Marker.FIGURE) {
      read = figures.read(para, true);
    } else if (marker == Marker.RELATED && !para.hasImage()) {
      read = RelatedShape.labelled(para.content());
    }
    if (read.isPresent()) {
      out.add(read.get());
    } else if (para.hasImage() || para.content().isEmpty()) {
      paragraphs(para, out);
    } else if (marker == Marker.RELATED_WITHOUT_LABEL) {
      out.add(relateds.unlabelled(para.content()));
    } else if (marker == Marker.RELATED || marker == Marker.RELATED_CONTENT) {
      out.add(new Block.Related(Words.NONE, para.content()));
    } else {
      out.add(new Block.Paragraph(para.content()));
    }
    return at + 1;
  }

  private int inParts(Md.Para para, List<Md> blocks, int at, List<Block> out) {
    var picture = figures.picture(para.lines().get(0));
    if (picture.isEmpty()) {
      return plain(para, out, at);
    }
    var next = at + 1;
    var caption = part(Marker.FIGURE_CAPTION, blocks, next);
    next += caption.isEmpty() ? 0 : 2;
    var labelled = part(Marker.FIGURE_CREDIT, blocks, next);
    next += labelled.isEmpty() ? 0 : 2;
    next += part(Marker.FIGURE_NOTICE, blocks, next).isEmpty() ? 0 : 2;
    var credit = figures.stripped(labelled);
    out.add(new Block.Figure(
        picture.get().picture(),
        Words.of(picture.get().alternative()),
        caption,
        credit.isEmpty() ? labelled : credit));
    return next;
  }

  private static List<Inline> part(Marker marker, List<Md> blocks, int at) {
    return at + 1 < blocks.size()
            && Marker.of(blocks.get(at)).equals(Optional.of(marker))
            && blocks.get(at + 1) instanceof Md.Para para
        ? para.content()
        : List.of();
  }

  private static int verse(List<Md> blocks, int at, List<Block> out) {
    var stanzas = new ArrayList<Block.Stanza>();
    var next = at;
    while (next < blocks.size() && blocks.get(next) instanceof Md.Para para) {
      var lines = new ArrayList<List<Inline>>();
      for (var i = 0; i < para.lines().size(); i++) {
        lines.add(para.content(i, i + 1));
      }
      lines.removeIf(List::isEmpty);
      if (!lines.isEmpty()) {
        stanzas.add(new Block.Stanza(lines));
      }
      next++;
      if (next == blocks.size()
          || !Marker.of(blocks.get(next)).equals(Optional.of(Marker.STANZA))) {
        break;
      }
      next++;
    }
    if (!stanzas.isEmpty()) {
      out.add(new Block.Verse(stanzas));
    }
    return next;
  }

  private int markedQuote(Marker marker, Md.Quote quote, int at, List<Block> out) {
    var aside = asides.read(marker, quote.children(), this);
    if (aside.isPresent()) {
      out.add(aside.get());
      return at + 1;
    }
    var children = quote.children();
    if (marker == Marker.QUOTE_WITHOUT_ATTRIBUTION) {
      quote(quote, false, out);
      return at + 1;
    }
    if (marker == Marker.PULL_QUOTE
        && !children.isEmpty()
        && children.size() <= 2
        && children.get(0) instanceof Md.Para phrase
        && !phrase.content().isEmpty()
        && (children.size() == 1 || QuoteShape.isAttribution(children.get(1)))) {
      out.add(new Block.PullQuote(
          phrase.content(),
          children.size() == 1 ? List.of() : QuoteShape.stripped((Md.Para) children.get(1))));
      return at + 1;
    }
    return plain(quote, out, at);
  }
}
