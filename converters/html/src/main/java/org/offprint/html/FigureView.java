package org.offprint.html;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;

/** Shows a figure: the picture, or that it is missing, and what was printed about it. */
final class FigureView {

  private static final String ENDS = ".!?…。！？:";

  private final Markup out;
  private final Setting setting;
  private final InlineView inlines;

  FigureView(Markup out, Setting setting, InlineView inlines) {
    this.out = out;
    this.setting = setting;
    this.inlines = inlines;
  }

  void show(Block.Figure figure, Attributes attributes) {
    var shown = shown(figure);
    var told = shown.isPresent() ? figure : missing(figure);
    out.open("figure", shown.isPresent() ? attributes : attributes.and("class", "missing"));
    out.line();
    shown.ifPresent(picture -> picture(figure, picture));
    caption(Furniture.caption(told, setting.labels()));
    out.close().line();
  }

  private Optional<Pictures.Shown> shown(Block.Figure figure) {
    if (!(figure.picture() instanceof Picture.Held held)) {
      return Optional.empty();
    }
    var why = "is of a kind that browsers do not show";
    try {
      var shown = setting.pictures().show(held);
      if (shown.isPresent()) {
        return shown;
      }
    } catch (IOException unreadable) {
      why = "cannot be read: " + unreadable.getMessage();
    }
    setting
        .findings()
        .add(Finding.of(
            Codes.FORMAT_LIMIT, "The picture with SHA-256 " + held.sha256() + " " + why + "."));
    return Optional.empty();
  }

  private static Block.Figure missing(Block.Figure figure) {
    return figure.picture() instanceof Picture.Missing
        ? figure
        : new Block.Figure(
            new Picture.Missing(Words.NONE),
            figure.alternative(),
            figure.caption(),
            figure.credit());
  }

  private void picture(Block.Figure figure, Pictures.Shown picture) {
    var told = figure.alternative().isBlank() && figure.caption().isEmpty();
    var attributes = Attributes.of("src", picture.src())
        .and("alt", told ? setting.labels().get(Label.PICTURE) : figure.alternative());
    if (picture.width() > 0 && picture.height() > 0) {
      attributes = attributes
          .and("width", Integer.toString(picture.width()))
          .and("height", Integer.toString(picture.height()));
    }
    out.open("img", attributes).line();
  }

  private void caption(Furniture.Caption caption) {
    if (!caption.alternative().isBlank()) {
      out.element("p", Attributes.of("class", "alternative"), caption.alternative())
          .line();
    }
    if (caption.caption().isEmpty()
        && caption.credit().isEmpty()
        && caption.notice().isEmpty()) {
      return;
    }
    out.open("figcaption", Attributes.NONE.direction(setting.directionOf(caption.caption())));
    if (!caption.caption().isEmpty()) {
      out.open("span", Attributes.of("class", "caption"));
      inlines.run(caption.caption());
      out.close();
    }
    caption.credit().ifPresent(credit -> {
      if (!caption.caption().isEmpty()) {
        out.text(" ");
      }
      out.open("span", Attributes.of("class", "credit"));
      inlines.labelled(credit, "span", Attributes.NONE);
      out.close();
    });
    caption.notice().ifPresent(notice -> notice(caption, notice));
    out.close().line();
  }

  private void notice(Furniture.Caption caption, String notice) {
    var before = caption.credit().map(Furniture.Labelled::content).orElse(caption.caption());
    if (!before.isEmpty()) {
      out.text(endsSentence(before) ? " " : ". ");
    }
    inlines.ours(notice);
  }

  private static boolean endsSentence(List<Inline> content) {
    var text = Inlines.plain(content);
    return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
