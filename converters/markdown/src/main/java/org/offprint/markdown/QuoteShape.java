package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/** How the attribution of a quote looks in Markdown: a last paragraph in it that begins with an em dash. */
final class QuoteShape {

  private static final String DASH = "— ";

  private QuoteShape() {}

  static Md.Para attribution(List<Inline> attribution) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(DASH)));
    content.addAll(attribution);
    return Md.Para.of(content);
  }

  /** Whether a paragraph would be read as an attribution. */
  static boolean isAttribution(Md block) {
    if (!(block instanceof Md.Para para) || para.hasImage()) {
      return false;
    }
    var content = para.content();
    return !content.isEmpty()
        && content.get(0) instanceof Inline.Text text
        && text.words().toString().startsWith(DASH);
  }

  /** An attribution without its dash. */
  static List<Inline> stripped(Md.Para para) {
    var content = new ArrayList<>(para.content());
    if (content.get(0) instanceof Inline.Text text) {
      content.set(0, new Inline.Text(Words.of(text.words().toString().substring(DASH.length()))));
    }
    return Inlines.normalise(content);
  }
}
