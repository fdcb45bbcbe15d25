package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of pages that were saved as Markdown: the title, and a line that says when and where from. */
public final class CapturedLineFrame implements Frame {

  private static final String NAME = "web-capture";
  private static final int HEAD = 3;

  /** Made by the service loader. */
  public CapturedLineFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a page that was saved as Markdown under a line that begins with Captured:";
  }

  @Override
  public int order() {
    return 66;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    for (var piece : draft.pieces().subList(0, Math.min(HEAD, draft.pieces().size()))) {
      if (piece.block() instanceof Block.Paragraph paragraph
          && Lines.text(piece).startsWith("Captured:")
          && Inlines.links(paragraph.content()).stream()
              .anyMatch(link -> link.target() instanceof Target.Web)) {
        var framed = new Framed(NAME, draft, draft.pieces(), Map.of(), draft.fields());
        return Optional.of(new Fit(
            "a line says when it was captured, and from where",
            List.of(framed),
            OptionalInt.empty()));
      }
    }
    return Optional.empty();
  }
}
