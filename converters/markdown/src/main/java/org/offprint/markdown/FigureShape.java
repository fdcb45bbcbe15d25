package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/**
 * How a figure looks in Markdown: one paragraph, its lines parted by hard breaks. First the picture, then the caption,
 * last the credit with its label. A picture that the archive does not hold but knows by a web address is a link, as no
 * output of ours makes a viewer fetch anything.
 */
final class FigureShape {

  private final String label;
  private final String beforeCredit;
  private final String afterCredit;

  FigureShape(Labels labels) {
    label = labels.get(Label.PICTURE);
    var around = labels.around(Label.CREDIT);
    beforeCredit = around[0];
    afterCredit = around[1];
  }

  /** The blocks for a figure: the plain form if it reads back, else a marked one. */
  List<Md> write(Block.Figure figure) {
    var lines = new ArrayList<List<Run>>();
    if (isNamed(figure) || figure.caption().isEmpty() && figure.credit().isEmpty()) {
      lines.add(picture(figure));
    }
    if (!figure.caption().isEmpty()) {
      lines.addAll(Md.Para.split(figure.caption()));
    }
    if (!figure.credit().isEmpty()) {
      lines.addAll(Md.Para.split(credit(figure.credit())));
    }
    var para = new Md.Para(lines);
    if (read(para, false).equals(Optional.of(figure))) {
      return List.of(para);
    } else if (read(para, true).equals(Optional.of(figure))) {
      return List.of(Marker.FIGURE.block(), para);
    }
    return inParts(figure);
  }

  private List<Md> inParts(Block.Figure figure) {
    var blocks = new ArrayList<Md>();
    blocks.add(Marker.FIGURE_IN_PARTS.block());
    blocks.add(new Md.Para(List.of(picture(figure))));
    if (!figure.caption().isEmpty()) {
      blocks.add(Marker.FIGURE_CAPTION.block());
      blocks.add(Md.Para.of(figure.caption()));
    }
    if (!figure.credit().isEmpty()) {
      blocks.add(Marker.FIGURE_CREDIT.block());
      blocks.add(Md.Para.of(credit(figure.credit())));
    }
    return blocks;
  }

  private static boolean isNamed(Block.Figure figure) {
    return figure.alternative().length() > 0
        || !(figure.picture() instanceof Picture.Missing missing
            && missing.printed().length() == 0);
  }

  private List<Run> picture(Block.Figure figure) {
    if (figure.picture() instanceof Picture.Missing missing
        && Target.of(missing.printed()) instanceof Target.Web web) {
      var text = figure.alternative().length() == 0 ? label : label + ": " + figure.alternative();
      return List.of(new Run.Flow(List.of(new Inline.Link(web, Inlines.text(text)))));
    }
    return List.of(new Run.Image(figure.alternative().toString(), figure.picture(), ""));
  }

  private List<Inline> credit(List<Inline> credit) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(beforeCredit)));
    content.addAll(credit);
    content.add(new Inline.Text(Words.of(afterCredit)));
    return Inlines.normalise(content);
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
    List<Inline> credit = List.of();
    if (to > from) {
      credit = stripped(para.content(to - 1, to));
      to -= credit.isEmpty() ? 0 : 1;
    }
    if (!certain && picture.isEmpty() && credit.isEmpty()) {
      return Optional.empty();
    }
    var rest = new Md.Para(lines.subList(from, to));
    if (rest.hasImage()) {
      return Optional.empty();
    }
    var image = picture.orElse(new Run.Image("", new Picture.Missing(Words.NONE), ""));
    return Optional.of(
        new Block.Figure(image.picture(), Words.of(image.alternative()), rest.content(), credit));
  }

  /** The picture that fills a line, as an image or as a link to it. */
  Optional<Run.Image> picture(List<Run> line) {
    if (line.size() != 1) {
      return Optional.empty();
    } else if (line.get(0) instanceof Run.Image image) {
      return Optional.of(image);
    }
    var content = ((Run.Flow) line.get(0)).content();
    if (content.size() != 1
        || !(content.get(0) instanceof Inline.Link link)
        || !(link.target() instanceof Target.Web web)) {
      return Optional.empty();
    }
    var text = Inlines.plain(link.content());
    var picture = new Picture.Missing(web.printed());
    if (text.equals(label)) {
      return Optional.of(new Run.Image("", picture, ""));
    }
    return text.startsWith(label + ": ")
        ? Optional.of(new Run.Image(text.substring(label.length() + 2), picture, ""))
        : Optional.empty();
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
