package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Inlines;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

class CreditLinesTest {

  @TestFactory
  Stream<DynamicTest> tellsCreditsUnderPicturesInManyLanguages() {
    return Texts.rows("credit-lines.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + ": " + row[1], () -> {
          var language = Corrections.NONE.with("language", row[0]);
          var read = Texts.read(
              "# Ferries\n\n![A boat](a.jpg)\n\n" + row[1] + "\n\nThe boats ran again, they said.",
              Repairs.ON,
              language);
          var credits = read.reading().article().credits().stream()
              .map(Inlines::plain)
              .collect(Collectors.joining(" | "));
          assertThat(credits.isEmpty() ? "-" : credits).isEqualTo(row[2]);
          assertThat(read.lost()).isEmpty();
        }));
  }
}
