package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/**
 * Captions and credits of pictures. A credit is a line with a label such as "Photo:"; a caption is a line in the block
 * of the picture, or after it where it is emphasised, quoted, says what the picture's own text says, or is followed by
 * the credit.
 */
final class Figures implements Judgement {

  private static final int CREDIT_WORDS = 30;
  private static final int CAPTION_WORDS = 90;
  private static final int NAME_WORDS = 8;

  @Override
  public void judge(Manuscript manuscript) {
    var parts = manuscript.body();
    for (var i = 0; i < parts.size(); i++) {
      if (parts.get(i).block().filter(Block.Figure.class::isInstance).isPresent()) {
        new One(parts, i, manuscript.language()).judge();
      }
    }
  }

  /** Running text without the emphasis that is around all of it. */
  static List<Inline> unmarked(List<Inline> content) {
    var inner = content;
    while (inner.size() == 1
        && (inner.get(0) instanceof Inline.Strong || inner.get(0) instanceof Inline.Emphasis)) {
      inner = ((Inline.Container) inner.get(0)).content();
    }
    return inner;
  }

  /** One picture with the parts after it. */
  private static final class One {
    private final List<Part> parts;
    private final int at;
    private final Optional<Language> language;
    private final Part part;
    private Block.Figure figure;

    One(List<Part> parts, int at, Optional<Language> language) {
      this.parts = parts;
      this.at = at;
      this.language = language;
      part = parts.get(at);
      figure = (Block.Figure) part.block().orElseThrow();
    }

    void judge() {
      part.decide(Role.FIGURE, "picture", 1);
      own();
      var next = at + 1;
      if (figure.caption().isEmpty() && figure.credit().isEmpty() && isCaption(next)) {
        caption(next++);
      }
      if (figure.credit().isEmpty()) {
        credit(next);
      }
      part.replace(figure);
    }

    /** The lines in the block of the picture: the last ones may be the credit. */
    private void own() {
      if (!figure.credit().isEmpty()) {
        creditOf(figure.credit()).ifPresent(value -> {
          label(part, unmarked(figure.credit()), value);
          set(figure.caption(), value);
        });
      }
      var caption = new ArrayList<List<Inline>>();
      for (var line : Inlines.lines(figure.caption())) {
        var value = creditOf(line);
        if (value.isPresent() && figure.credit().isEmpty()) {
          label(part, line, value.get());
          set(figure.caption(), value.get());
        } else if (!line.isEmpty()) {
          caption.add(line);
        }
      }
      var rest = Moves.paragraph(caption)
          .map(block -> ((Block.Paragraph) block).content())
          .orElse(List.of());
      set(rest, figure.credit());
    }

    private void set(List<Inline> caption, List<Inline> credit) {
      figure = new Block.Figure(figure.picture(), figure.alternative(), caption, credit);
    }

    private static void label(Part from, List<Inline> line, List<Inline> value) {
      var text = Inlines.plain(line);
      var label = text.substring(0, text.length() - Inlines.plain(value).length());
      from.change("label", label.strip(), "");
    }

    /** What stands after the label of a credit line. */
    private Optional<List<Inline>> creditOf(List<Inline> line) {
      var bare = unmarked(line);
      var text = Inlines.plain(bare);
      return PrintedLabels.at("credit", text, language)
          .filter(label -> label.end() < text.length())
          .filter(label -> Shape.wordCount(text, CREDIT_WORDS) <= CREDIT_WORDS)
          .map(label -> Cut.at(bare, label.end()).after())
          .filter(value -> !value.isEmpty());
    }

    /** The running text of a short paragraph, or of a quote that is one. */
    private List<Inline> line(int i) {
      if (i >= parts.size() || parts.get(i).isDecided()) {
        return List.of();
      }
      var block = parts.get(i).block().orElseThrow();
      if (block instanceof Block.Quote quote
          && quote.attribution().isEmpty()
          && quote.blocks().size() == 1
          && quote.blocks().get(0) instanceof Block.Paragraph inside
          && isEmphasised(inside.content())) {
        return inside.content();
      }
      return parts.get(i).paragraph().orElse(List.of());
    }

    private static boolean isEmphasised(List<Inline> content) {
      return content.size() == 1 && content.get(0) instanceof Inline.Emphasis;
    }

    private boolean isCaption(int i) {
      var line = line(i);
      var text = Inlines.plain(line);
      if (line.isEmpty()
          || Shape.wordCount(text, CAPTION_WORDS) > CAPTION_WORDS
          || creditOf(line).isPresent()) {
        return false;
      }
      var alternative = Shape.key(figure.alternative().toString());
      return parts.get(i).isNamed(Role.CAPTION)
          || parts.get(i).block().orElseThrow() instanceof Block.Quote
          || isEmphasised(line)
          || !alternative.isEmpty() && Shape.key(text).equals(alternative)
          || text.indexOf('\n') < 0 && creditOf(line(i + 1)).isPresent();
    }

    private void caption(int i) {
      set(unmarked(line(i)), List.of());
      join(i, Role.CAPTION, "caption-after-picture", 0.85);
    }

    private void credit(int i) {
      var line = line(i);
      var value = creditOf(line);
      if (value.isPresent()) {
        label(parts.get(i), unmarked(line), value.get());
        set(figure.caption(), value.get());
        join(i, Role.CREDIT, "credit-after-picture", 0.95);
        return;
      }
      if (!line.isEmpty() && parts.get(i).isNamed(Role.CREDIT)) {
        set(figure.caption(), unmarked(line));
        join(i, Role.CREDIT, "credit-after-picture", 0.95);
        return;
      }
      var text = Inlines.plain(unmarked(line));
      var name = line(i + 1);
      var words = Shape.wordCount(Inlines.plain(name), NAME_WORDS);
      if (PrintedLabels.is("credit", text)
          && words > 0
          && words <= NAME_WORDS
          && !Shape.hasEndMark(Inlines.plain(name))) {
        parts.get(i).change("label", text.strip(), "");
        join(i, Role.CREDIT, "credit-after-picture", 0.8);
        set(figure.caption(), unmarked(name));
        join(i + 1, Role.CREDIT, "credit-after-picture", 0.8);
      }
    }

    private void join(int i, Role role, String rule, double confidence) {
      parts.get(i).decide(role, rule, confidence);
      parts.get(i).joinTo(part, Ledger.Fate.MOVED);
    }
  }
}
