package org.offprint.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Ink;
import org.offprint.typeset.font.FontLibrary;

class BidiTest {
  private final TextStyle style =
      TextStyle.of(FontLibrary.bundled().serif().regular(), 11.5, Ink.of(0));

  @Test
  void ordersPiecesAsIcuDoes() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var levels = new byte[1 + random.nextInt(12)];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) random.nextInt(4);
      }
      assertThat(BidiLevels.visualOrder(levels)).isEqualTo(Bidi.reorderVisual(levels));
    }
  }

  @Test
  void setsHebrewInsideLatinInVisualOrder() {
    var paragraph = ParagraphStyle.of(351, Alignment.START);
    var spans = List.of(new TextSpan("see שלום עולם now", style, Artifact.LAYOUT));
    var line = new ParagraphSetter(new MissingTally()).set(spans, paragraph).get(0);
    // From left to right: the second Hebrew word, then the first.
    double first = x(line, "שלום");
    double second = x(line, "עולם");
    assertThat(second).isLessThan(first);
    assertThat(x(line, "now")).isGreaterThan(first);
  }

  private static double x(Line line, String word) {
    for (var strip : line.strips()) {
      var run = strip.run();
      double pen = strip.x();
      for (int i = 0; i < run.size(); i++) {
        if (run.text(i).equals(word.substring(0, 1))) {
          return pen;
        }
        pen += run.advance(i) * strip.style().size() / strip.face().unitsPerEm();
      }
    }
    throw new AssertionError(word + " is not in " + line.text());
  }

  @Test
  void startsParagraphsOfRightToLeftTextAtTheRight() {
    var paragraph =
        ParagraphStyle.of(351, Alignment.START).withRightToLeft(true).withIndent(10);
    var spans = List.of(new TextSpan("שלום", style, Artifact.LAYOUT));
    var line = new ParagraphSetter(new MissingTally()).set(spans, paragraph).get(0);
    assertThat(line.right()).isBetween(340.9, 341.1);
    assertThat(line.strips().get(0).run().level()).isEqualTo(1);
    assertThat(line.strips().get(0).run().text()).isEqualTo("שלום");
  }

  @Test
  void knowsTextWithoutLettersFromRightToLeft() {
    assertThat(BidiLevels.of("plain — текст “x” 1", false)).isEmpty();
    assertThat(BidiLevels.of("א", false)).containsExactly((byte) 1);
  }

  @Test
  void readsTheFacesOfOneWordInOrder() {
    var sans = TextStyle.of(FontLibrary.bundled().sans().regular(), 9, Ink.of(0));
    var paragraph = ParagraphStyle.of(351, Alignment.START).withRightToLeft(true);
    var spans = List.of(new TextSpan("שלום. עולם", sans, Artifact.LAYOUT));
    var line = new ParagraphSetter(new MissingTally()).set(spans, paragraph).get(0);
    assertThat(line.strips()).hasSizeGreaterThan(1);
    assertThat(line.text()).isEqualTo("שלום. עולם");
  }
}
