package org.offprint.typeset.layout;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Inlines;
import org.offprint.convert.Furniture;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextStyle;
import org.offprint.typeset.line.Wrap;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Leading;

/** Sets the head of an article: rule, publication, headline, standfirst, byline and source line. */
final class HeadSetter {
  private static final String PART = " \u00B7 ";

  private final Scope scope;
  private final Element.Builder parent;
  private final List<FlowBlock> flow;

  HeadSetter(Scope scope, Element.Builder parent, List<FlowBlock> flow) {
    this.scope = scope;
    this.parent = parent;
    this.flow = flow;
  }

  void set(Article article, Furniture furniture) {
    flow.add(new FlowBlock.Rule(2.5, 0, Look.BLACK, true));
    flow.add(new FlowBlock.Gap(7));
    overline(furniture);
    headline(article);
    standfirst(article);
    byline(furniture);
    flow.add(new FlowBlock.Gap(Look.GRID));
  }

  private void overline(Furniture furniture) {
    var text = new TextMaker(scope, Role.P);
    for (var part : furniture.overline()) {
      if (!text.isEmpty()) {
        text.add(PART, scope.look().label());
      }
      text.add(part, scope.look().label());
    }
    if (!text.isEmpty()) {
      flow.add(text.build(parent, scope.look().ragged(), Look.small().keptWithNext()));
      flow.add(new FlowBlock.Gap(9));
    }
  }

  private void headline(Article article) {
    if (article.headline().isEmpty()) {
      return;
    }
    int length = Inlines.plain(article.headline()).length();
    double size = length <= 90 ? 25 : length <= 140 ? 21.5 : length <= 220 ? 18 : 14.5;
    var leading = length <= 90
        ? Leading.grid(2 * Look.GRID)
        : Leading.free(Math.round(size * 1.25 * 2) / 2.0);
    var voice = scope.look().serif(size).asBold();
    var style = voice.style().withWrap(Wrap.WORDS);
    var text = new TextMaker(scope, Role.H1).add(article.headline(), voice.with(style));
    var block =
        text.build(parent, scope.look().balanced(), leading.keptWithNext().keptTogether());
    scope.addToOutline(block, article.headline());
    flow.add(block);
  }

  private void standfirst(Article article) {
    if (!article.standfirst().isEmpty()) {
      flow.add(new FlowBlock.Gap(9));
      var voice = scope.look().serif(13.5).stressed();
      var text = new TextMaker(scope, Role.P).add(article.standfirst(), words(voice));
      flow.add(text.build(parent, scope.look().ragged(), Leading.free(18)));
    }
  }

  private static Voice words(Voice voice) {
    TextStyle style = voice.style().withWrap(Wrap.WORDS);
    return voice.with(style);
  }

  private void byline(Furniture furniture) {
    flow.add(new FlowBlock.Gap(12));
    Optional<Furniture.Labelled> byline = furniture.byline();
    ParagraphStyle ragged = scope.look().ragged();
    if (byline.isPresent()) {
      var voice = words(scope.look().sans(9));
      var text = new TextMaker(scope, Role.P).add(byline.get(), voice, voice.asBold());
      flow.add(text.build(parent, ragged, Look.lines()));
    }
    if (!furniture.sourceLine().isEmpty()) {
      var voice = words(scope.look().quiet(8));
      var text = new TextMaker(scope, Role.P);
      for (var part : furniture.sourceLine()) {
        if (!text.isEmpty()) {
          text.add(PART, voice);
        }
        text.add(part, voice, voice);
      }
      flow.add(text.build(parent, ragged, Look.lines()));
    }
  }
}
