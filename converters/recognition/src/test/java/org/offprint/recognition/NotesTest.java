package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Block;

class NotesTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  @TestFactory
  Stream<DynamicTest> tellsCorrectionsAndNotesInManyLanguages() {
    return Texts.rows("note-lines.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[1] + ": " + row[2], () -> {
          var read = Notes.read(row[2], true)
              .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
          assertThat(read.orElse("-")).isEqualTo(row[0]);
        }));
  }

  @Test
  void keepsAllTheirWordsInAnAside() {
    var read = Texts.read(
        "# Ferries Run Again\n\n" + BODY + "\n\n" + BODY
            + "\n\n*Correction: There are nine boats, not ten.*\n\n[Editor's note: Names have changed.]");
    var body = read.reading().article().body();
    assertThat(body.get(2))
        .isInstanceOfSatisfying(
            Block.Aside.class,
            aside -> assertThat(aside.kind()).isEqualTo(Block.Aside.Kind.CORRECTION));
    assertThat(body.get(3))
        .isInstanceOfSatisfying(
            Block.Aside.class,
            aside -> assertThat(aside.kind()).isEqualTo(Block.Aside.Kind.EDITORS_NOTE));
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void takesASentenceWithoutALabelOnlyNearTheEnds() {
    var text = "An earlier version of this law was struck down by the court in May.";
    assertThat(Notes.read(text, true)).isPresent();
    assertThat(Notes.read(text, false)).isEmpty();
  }
}
