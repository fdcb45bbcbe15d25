package org.offprint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Syntax;

/** What every syntax promises. Inherit it in the room of the syntax. */
public abstract class SyntaxPromises {

  /** For the tests of a syntax. */
  protected SyntaxPromises() {}

  /**
   * The syntax under test.
   *
   * @return the syntax
   */
  protected abstract Syntax syntax();

  private static int seeds() {
    return Integer.getInteger("offprint.seeds", 300);
  }

  private Draft parse(byte[] bytes) {
    return syntax().parse(Input.of("seeded.txt", bytes), Limits.STANDARD);
  }

  @Test
  void neverFailsOnBytes() {
    for (var seed = 0L; seed < seeds(); seed++) {
      var dice = new Dice(seed);
      var bytes = new byte[dice.between(0, 400)];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte)
            (dice.oneIn(3)
                ? dice.between(0, 255)
                : "ab *_[]()<>#`~|\\\n\n-".charAt(dice.between(0, 18)));
      }
      checkOrder(parse(bytes), seed);
    }
  }

  @Test
  void neverFailsOnMarks() {
    for (var seed = 0L; seed < seeds(); seed++) {
      var prose = new Prose(new Dice(seed), true);
      var text = new StringBuilder();
      for (var i = 0; i < 12; i++) {
        text.append(prose.words(1, 12)).append(i % 3 == 0 ? "\n\n" : "\n");
      }
      checkOrder(parse(text.toString().getBytes(StandardCharsets.UTF_8)), seed);
    }
  }

  private static void checkOrder(Draft draft, long seed) {
    var line = 1;
    for (var i = 0; i < draft.pieces().size(); i++) {
      var piece = draft.pieces().get(i);
      assertThat(piece.index()).as("seed %d", seed).isEqualTo(i);
      assertThat(piece.firstLine()).as("seed %d", seed).isGreaterThanOrEqualTo(line);
      assertThat(piece.lastLine()).as("seed %d", seed).isGreaterThanOrEqualTo(piece.firstLine());
      line = piece.firstLine();
    }
  }

  @Test
  void hasNoPiecesWhereThereIsNoWord() {
    assertThat(parse(new byte[0]).pieces()).isEmpty();
    assertThat(parse(" \n\t\n\u00A0\n".getBytes(StandardCharsets.UTF_8)).pieces())
        .isEmpty();
  }

  @Test
  void stopsWhenItIsCancelled() {
    var cancelled = Limits.STANDARD.cancelledBy(() -> true);
    var input = Input.of("a.txt", "# A\n\nB.".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> syntax().parse(input, cancelled))
        .isInstanceOf(ConversionException.Cancelled.class);
  }
}
