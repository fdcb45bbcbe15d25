package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

class CutTest {

  private static final List<Inline> RUN = Inlines.normalise(List.of(
      new Inline.Strong(Inlines.text("Related article:")),
      Inlines.text("x").get(0),
      new Inline.Link(Target.of("#"), List.of(new Inline.Emphasis(Inlines.text("A Title"))))));

  @Test
  void keepsAllCharactersAtEveryPlace() {
    var plain = Inlines.plain(RUN);
    for (var i = 0; i <= plain.length(); i++) {
      var cut = Cut.at(RUN, i);
      assertThat((Inlines.plain(cut.before()) + Inlines.plain(cut.after())).replace(" ", ""))
          .isEqualTo(plain.replace(" ", ""));
    }
  }

  @Test
  void cutsContainersInTwo() {
    var cut = Cut.at(RUN, 7);
    assertThat(cut.before()).isEqualTo(List.of(new Inline.Strong(Inlines.text("Related"))));
    assertThat(cut.after().get(0)).isInstanceOf(Inline.Strong.class);
    assertThat(Inlines.plain(Cut.between(RUN, 17, 18))).isEqualTo("A");
    assertThat(Inlines.links(Cut.between(RUN, 17, 18))).hasSize(1);
  }
}
