package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * How a figure looks in Markdown: one paragraph, its lines parted by hard breaks. First the picture, then the caption,
 * the credit with its label, and last, in italics, that the picture is missing. The web address of a picture that the
 * archive does not hold is a title, as no output of ours makes a viewer fetch anything.
 */
final class FigureShape {

  private static final Picture NOT_HELD = new Picture.Missing(Words.NONE);

  private final String beforeCredit;
  private final String afterCredit;
  private final List<Inline> notice;
  private final Labels labels;

  FigureShape(Labels labels) {
    var around = labels.around(Label.CREDIT);
    beforeCredit = around[0];
    afterCredit = around[1];
    notice = List.of(new Inline.Emphasis(Inlines.text(labels.get(Label.PICTURE_MISSING))));
    this.labels = labels;
  }

  /** The blocks for a figure: the plain form if it reads back, else a marked one. */
  List<Md> write(Block.Figure figure) {
    var told = Furniture.caption(figure, labels);
    var lines = new ArrayList<List<Run>>();
    if (isNamed(figure)) {
      lines.add(picture(figure));
    }
    if (!told.caption().isEmpty()) {
      lines.addAll(Md.Para.split(told.caption()));
    }
    told.credit().ifPresent(credit -> lines.addAll(Md.Para.split(FurnitureShape.labelled(credit))));
    told.notice().ifPresent(missing -> lines.addAll(Md.Para.split(notice)));
    var para = new Md.Para(lines);
    if (read(para, false).equals(Optional.of(figure))) {
      return List.of(para);
    } else if (read(para, true).equals(Optional.of(figure))) {
      return List.of(Marker.FIGURE.block(), para);
    }
    return inParts(figure, told);
  }

  private List<Md> inParts(Block.Figure figure, Furniture.Caption told) {
    var blocks = new ArrayList<Md>();
    blocks.add(Marker.FIGURE_IN_PARTS.block());
    blocks.add(new Md.Para(List.of(picture(figure))));
    if (!figure.caption().isEmpty()) {
      blocks.add(Marker.FIGURE_CAPTION.block());
      blocks.add(Md.Para.of(figure.caption()));
    }
    told.credit().ifPresent(credit -> {
      blocks.add(Marker.FIGURE_CREDIT.block());
      blocks.add(Md.Para.of(FurnitureShape.labelled(credit)));
    });
    told.notice().ifPresent(missing -> {
      blocks.add(Marker.FIGURE_NOTICE.block());
      blocks.add(Md.Para.of(notice));
    });
    return blocks;
  }

  private static boolean isNamed(Block.Figure figure) {
    return figure.alternative().length() > 0
        || !(figure.picture() instanceof Picture.Missing missing
            && missing.printed().length() == 0);
  }

  private static List<Run> picture(Block.Figure figure) {
    return List.of(new Run.Image(figure.alternative().toString(), figure.picture(), ""));
  }

  /**
   * Reads a paragraph as a figure.
   *
   * @param certain whether a marker says that it is one; otherwise a picture or a credit must show it
   */
  Optional<Block.Figure> read(Md.Para para, boolean certain) {
    var lines = para.lines();
    var picture = picture(lines.get(0));
    var from = picture.isPresent() ? 1 : 0;
    var to = lines.size();
    var missing = picture.map(Run.Image::picture).orElse(NOT_HELD) instanceof Picture.Missing;
    var noticed = missing && to > from && para.content(to - 1, to).equals(notice);
    to -= noticed ? 1 : 0;
    List<Inline> credit = List.of();
    if (to > from) {
      credit = stripped(para.content(to - 1, to));
      to -= credit.isEmpty() ? 0 : 1;
    }
    if (!certain && picture.isEmpty() && credit.isEmpty() && !noticed) {
      return Optional.empty();
    }
    var rest = new Md.Para(lines.subList(from, to));
    if (rest.hasImage()) {
      return Optional.empty();
    }
    var image = picture.orElse(new Run.Image("", NOT_HELD, ""));
    return Optional.of(
        new Block.Figure(image.picture(), Words.of(image.alternative()), rest.content(), credit));
  }

  /** The picture that fills a line. */
  Optional<Run.Image> picture(List<Run> line) {
    return line.size() == 1 && line.get(0) instanceof Run.Image image
        ? Optional.of(named(image))
        : Optional.empty();
  }

  /** A picture without an address has it in its title. */
  private static Run.Image named(Run.Image image) {
    return image.title().isEmpty() || !image.picture().equals(NOT_HELD)
        ? image
        : new Run.Image(image.alternative(), new Picture.Missing(Words.of(image.title())), "");
  }

  /** A credit without its label; empty if the label is not there. */
  List<Inline> stripped(List<Inline> content) {
    if (content.isEmpty()
        || !(content.get(0) instanceof Inline.Text first)
        || !first.words().toString().startsWith(beforeCredit)) {
      return List.of();
    }
    var rest = new ArrayList<>(content);
    rest.set(
        0, new Inline.Text(Words.of(first.words().toString().substring(beforeCredit.length()))));
    var last = rest.get(rest.size() - 1);
    if (!afterCredit.isEmpty()) {
      if (!(last instanceof Inline.Text text) || !text.words().toString().endsWith(afterCredit)) {
        return List.of();
      }
      var end = text.words().length() - afterCredit.length();
      rest.set(
          rest.size() - 1, new Inline.Text(Words.of(text.words().toString().substring(0, end))));
    }
    return Inlines.normalise(rest);
  }
}
