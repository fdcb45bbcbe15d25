package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InlinesTest {

  private static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  private static Inline strong(Inline... content) {
    return new Inline.Strong(List.of(content));
  }

  private static Inline emphasis(Inline... content) {
    return new Inline.Emphasis(List.of(content));
  }

  @Test
  void collapsesBlanksToOneSpaceAndTrims() {
    assertThat(Inlines.normalise(List.of(text("  a \t\n b  ")))).containsExactly(text("a b"));
  }

  @Test
  void keepsNoBreakSpaces() {
    assertThat(Inlines.normalise(List.of(text("10\u00A0000\u202F€"))))
        .containsExactly(text("10\u00A0000\u202F€"));
  }

  @Test
  void movesBlanksOutOfContainers() {
    assertThat(Inlines.normalise(List.of(text("a"), strong(text(" b ")), text("c"))))
        .containsExactly(text("a "), strong(text("b")), text(" c"));
  }

  @Test
  void joinsNeighboursOfOneKind() {
    assertThat(Inlines.normalise(List.of(strong(text("a ")), strong(text("b")))))
        .containsExactly(strong(text("a b")));
    assertThat(Inlines.normalise(List.of(strong(text("a")), emphasis(text("b")))))
        .containsExactly(strong(text("a")), emphasis(text("b")));
  }

  @Test
  void dissolvesAContainerInItsLikeAndALinkInALink() {
    var outer = Target.of("https://example.org/outer");
    var inner = new Inline.Link(Target.of("https://example.org/inner"), List.of(text("b")));
    assertThat(Inlines.normalise(List.of(strong(text("a"), strong(text("b"))))))
        .containsExactly(strong(text("ab")));
    assertThat(Inlines.normalise(List.of(new Inline.Link(outer, List.of(text("a "), inner)))))
        .containsExactly(new Inline.Link(outer, List.of(text("a b"))));
  }

  @Test
  void dropsEmptyContainersAndOuterLineBreaks() {
    assertThat(Inlines.normalise(List.of(
            new Inline.LineBreak(),
            strong(text(" ")),
            text("a"),
            emphasis(),
            new Inline.LineBreak())))
        .containsExactly(text("a"));
  }

  @Test
  void keepsALineBreakBetweenWordsWithoutBlanksAroundIt() {
    assertThat(Inlines.normalise(List.of(text("a "), new Inline.LineBreak(), text(" b"))))
        .containsExactly(text("a"), new Inline.LineBreak(), text("b"));
  }

  @Test
  void dissolvesNestingBeyondTheLimitWithoutLosingWords() {
    Inline nested = text("deep");
    for (var i = 0; i < 500; i++) {
      nested =
          new Inline.Span(Optional.of(new Language("x-a" + i)), Optional.empty(), List.of(nested));
    }
    var normal = Inlines.normalise(List.of(nested));
    assertThat(Inlines.plain(normal)).isEqualTo("deep");
    var depth = 0;
    while (normal.get(0) instanceof Inline.Container container) {
      normal = container.content();
      depth++;
    }
    assertThat(depth).isEqualTo(Inlines.MAX_DEPTH);
  }

  @Test
  void isItsOwnNormalForm() {
    var once = Inlines.normalise(List.of(
        text(" a"),
        strong(text(" b"), emphasis(text("c "), strong(text("d")))),
        text("  "),
        strong(text("e"))));
    assertThat(Inlines.normalise(once)).isEqualTo(once);
  }
}
