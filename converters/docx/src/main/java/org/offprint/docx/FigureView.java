package org.offprint.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;

/** Writes a figure: the picture in line with the text, or that it is missing, and what was printed about it. */
final class FigureView {

  private static final String ENDS = ".!?…。！？:";

  private final Setting setting;
  private final Story story;
  private final InlineView inlines;
  private final BiFunction<Style, Direction, ParagraphFormat> formats;
  private final int width;

  /**
   * Begins.
   *
   * @param formats how a paragraph of a style is set here
   * @param width the room for the picture, in twentieths of a point
   */
  FigureView(
      Setting setting,
      Story story,
      InlineView inlines,
      BiFunction<Style, Direction, ParagraphFormat> formats,
      int width) {
    this.setting = setting;
    this.story = story;
    this.inlines = inlines;
    this.formats = formats;
    this.width = width;
  }

  void write(Block.Figure figure) {
    var stored = stored(figure);
    var told = stored.isPresent() ? figure : missing(figure);
    var caption = Furniture.caption(told, setting.labels());
    boolean more = !caption.caption().isEmpty() || caption.credit().isPresent();
    stored.ifPresent(picture -> picture(figure, picture, more));
    if (!caption.alternative().isBlank()) {
      alternative(Inlines.text(caption.alternative()));
    }
    texts(caption);
  }

  private Optional<Pictures.Stored> stored(Block.Figure figure) {
    if (!(figure.picture() instanceof Picture.Held held)) {
      return Optional.empty();
    }
    try {
      return Optional.of(setting.document().pictures().store(held));
    } catch (Pictures.Unshown unshown) {
      setting
          .document()
          .limit("The picture with SHA-256 " + held.sha256() + " " + unshown.getMessage() + ".");
      return Optional.empty();
    }
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

  private void picture(Block.Figure figure, Pictures.Stored picture, boolean more) {
    var format = formats.apply(Style.FIGURE, setting.direction());
    story.open(more ? format.keptWithNext() : format);
    boolean untold = figure.alternative().isBlank() && figure.caption().isEmpty();
    var alternative = untold
        ? setting.labels().get(Label.PICTURE)
        : figure.alternative().toString().strip();
    new Drawing(setting.document(), story).write(picture, alternative, width);
    story.close();
  }

  private void alternative(List<Inline> text) {
    var direction = setting.directionOf(text);
    story.open(formats.apply(Style.ALTERNATIVE, direction).keptWithNext());
    inlines.run(text, direction);
    story.close();
  }

  private void texts(Furniture.Caption caption) {
    var notice = caption.notice().orElse("");
    var credit = caption.credit();
    if (!caption.caption().isEmpty()) {
      var direction = setting.directionOf(caption.caption());
      var format = formats.apply(Style.CAPTION, direction);
      story.open(credit.isPresent() ? format.keptWithNext() : format);
      inlines.run(caption.caption(), direction);
      if (credit.isEmpty()) {
        notice(caption.caption(), notice, direction);
      }
      story.close();
    }
    if (credit.isPresent() || caption.caption().isEmpty() && !notice.isEmpty()) {
      var content = credit.map(Furniture.Labelled::content).orElse(List.of());
      var direction = setting.directionOf(content);
      story.open(formats.apply(Style.CREDIT, direction));
      credit.ifPresent(one -> inlines.labelled(one, Optional.empty(), direction));
      notice(content, notice, direction);
      story.close();
    }
  }

  private void notice(List<Inline> before, String notice, Direction direction) {
    if (!notice.isEmpty()) {
      var text = Inlines.plain(before);
      boolean ended = !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
      inlines.ours((text.isEmpty() ? "" : ended ? " " : ". ") + notice, direction);
    }
  }
}
