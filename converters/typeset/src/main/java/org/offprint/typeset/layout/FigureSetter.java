package org.offprint.typeset.layout;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Leading;

/** Sets a picture with its caption and credit, or what is known of a missing one. */
final class FigureSetter {
  private static final double HAIR = 0.5;
  private static final String PART = " \u00B7 ";

  /** Pictures are shown at this resolution, or smaller to fit. */
  private static final double PIXELS_PER_POINT = 150 / 72.0;

  private final Scope scope;
  private final PictureBox pictures;
  private final Element.Builder parent;
  private final List<FlowBlock> flow;

  FigureSetter(Scope scope, PictureBox pictures, Element.Builder parent, List<FlowBlock> flow) {
    this.scope = scope;
    this.pictures = pictures;
    this.parent = parent;
    this.flow = flow;
  }

  void set(Block.Figure figure) {
    var caption = Furniture.caption(figure, scope.labels());
    if (figure.picture() instanceof Picture.Held held) {
      var size = pictures.size(held);
      if (size.isPresent()) {
        show(figure, held, size.get(), caption);
        return;
      }
    }
    var missing = new Block.Figure(
        new Picture.Missing(Words.NONE), figure.alternative(), figure.caption(), figure.credit());
    var text = caption(new TextMaker(scope, Role.P), Furniture.caption(missing, scope.labels()));
    ruled(text, parent, true);
  }

  private void show(
      Block.Figure figure, Picture.Held held, PictureBox.Size size, Furniture.Caption caption) {
    var alternative = figure.alternative().isBlank()
        ? scope.labels().get(Label.PICTURE)
        : figure.alternative().toString();
    var element = Element.of(Role.FIGURE).alt(alternative);
    var owner = element.content();
    double width = size.pixelsAcross() / PIXELS_PER_POINT;
    double height = size.pixelsDown() / PIXELS_PER_POINT;
    flow.add(new FlowBlock.Image(owner, held.sha256(), held.mediaType(), width, height));
    var text = caption(new TextMaker(scope, Role.CAPTION), caption);
    if (!text.isEmpty()) {
      flow.add(new FlowBlock.Gap(4));
      ruled(text, element, false);
    }
    parent.add(element.build());
  }

  private Voice voice() {
    return scope.look().quiet(8);
  }

  private TextMaker caption(TextMaker text, Furniture.Caption caption) {
    if (!caption.alternative().isBlank()) {
      part(text).add(caption.alternative(), voice());
    }
    if (!caption.caption().isEmpty()) {
      part(text).add(caption.caption(), voice());
    }
    if (caption.credit().isPresent()) {
      part(text).add(caption.credit().get(), voice(), voice());
    }
    if (caption.notice().isPresent()) {
      part(text).addLabel(caption.notice().get(), voice());
    }
    return text;
  }

  private TextMaker part(TextMaker text) {
    return text.isEmpty() ? text : text.add(PART, voice());
  }

  /** Between hair rules, or with one below if a picture is above. */
  private void ruled(TextMaker text, Element.Builder element, boolean above) {
    if (above) {
      flow.add(new FlowBlock.Rule(HAIR, 0, Look.HAIR, true));
      flow.add(new FlowBlock.Gap(4));
    }
    FlowBlock block =
        text.build(element, scope.look().ragged(), Leading.free(12).keptTogether());
    flow.add(block);
    flow.add(new FlowBlock.Gap(5));
    flow.add(new FlowBlock.Rule(HAIR, 0, Look.HAIR, false));
  }
}
