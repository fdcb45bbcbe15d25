package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.convert.Furniture;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Leading;

/** Collects one paragraph: its element, and its spans. */
final class TextMaker {
  private final Scope scope;
  private final Element.Builder element;
  private final List<TextSpan> spans = new ArrayList<>(2);
  private Optional<Direction> direction = Optional.empty();

  TextMaker(Scope scope, Element.Builder element) {
    this.scope = scope;
    this.element = element;
  }

  TextMaker(Scope scope, Role role) {
    this(scope, Element.of(role));
  }

  /** Adds running text. */
  TextMaker add(List<Inline> content, Voice voice) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Span span) {
      direction = span.direction();
    }
    new InlineSetter(scope, element, voice, spans).add(content);
    return this;
  }

  /** Adds characters. */
  TextMaker add(CharSequence text, Voice voice) {
    new InlineSetter(scope, element, voice, spans).add(text);
    return this;
  }

  /** Adds our own words, marked with their language if it is not that of the article. */
  TextMaker addLabel(String text, Voice voice) {
    var language = scope.labels().language();
    boolean foreign =
        !language.isUndetermined() && !language.tag().equals(scope.look().tag());
    if (!foreign || text.isBlank()) {
      return add(text, voice);
    }
    var span = Element.of(Role.SPAN).language(language.tag());
    var style = voice.style().withLanguage(language.tag());
    new InlineSetter(scope, span, voice.with(style), spans).add(text);
    element.add(span.build());
    return this;
  }

  /** Adds a text with our words around it. */
  TextMaker add(Furniture.Labelled labelled, Voice around, Voice inside) {
    addLabel(labelled.before(), around);
    new InlineSetter(scope, element, inside, spans).add(labelled.content());
    return addLabel(labelled.after(), around);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  List<TextSpan> spans() {
    return spans;
  }

  Element.Builder element() {
    return element;
  }

  /** Builds the element into its parent and makes the block. */
  FlowBlock.Text build(Element.Builder parent, ParagraphStyle style, Leading leading) {
    var built = element.build();
    parent.add(built);
    var directed =
        direction.isPresent() ? style.withRightToLeft(direction.get() == Direction.RTL) : style;
    var place = built.role().level() > 0 ? Optional.of(built) : Optional.<Element>empty();
    return new FlowBlock.Text(place, spans, directed, leading);
  }
}
