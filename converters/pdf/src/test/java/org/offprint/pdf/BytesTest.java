package org.offprint.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BytesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 2, 0",
    "-0.001, 2, 0",
    "0.5, 2, .5",
    "-0.5, 2, -.5",
    "12.30, 2, 12.3",
    "595.276, 2, 595.28",
    "7, 3, 7",
    "-1, 2, -1",
    "0.999, 2, 1",
    "0.05, 2, .05",
    "100.001, 3, 100.001",
    "1000000, 2, 1000000"
  })
  void writesNumbersInAsFewCharactersAsWillDo(double value, int places, String text) {
    assertThat(decimal(value, places)).isEqualTo(text);
  }

  @Test
  void roundsToTheNearest() {
    var random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      double value = (random.nextDouble() - 0.5) * 2_000;
      var read = new BigDecimal(decimal(value, 2)).doubleValue();
      assertThat(Math.abs(read - value)).isLessThanOrEqualTo(0.005 + 1e-9);
    }
  }

  @Test
  void grows() {
    var bytes = new Bytes(1);
    bytes.integer(Long.MAX_VALUE).ascii("abc").int2(0x4142).int4(0x43444546).hex4(0xBEEF);
    assertThat(new String(bytes.toArray(), ISO_8859_1))
        .isEqualTo("9223372036854775807abcABCDEFBEEF");
  }

  private static String decimal(double value, int places) {
    return new String(new Bytes(4).decimal(value, places).toArray(), ISO_8859_1);
  }
}
