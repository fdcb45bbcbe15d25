package org.offprint.fonts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts in the jar are, byte for byte, those whose pages and licences were looked at. */
class BundledFontsTest {

  @ParameterizedTest
  @CsvSource({
    "Lato-Bold.ttf, bf1b8130069b44b9148eeece35e5423bedac49777ba746615b826b8276574a7b",
    "Lato-BoldItalic.ttf, e2f9244fdcd20840f2480f91370cea885bf99230c49d153199fa64853ad74b69",
    "Lato-Italic.ttf, 8c863f833b12bc8486671d26e3a58b13b0f9eaff1d6b10398e7c107a9b7ee05a",
    "Lato-Regular.ttf, 6f6940be0835c3ddec9199e5fc42be4cbc61ebcfd58c623fdf719366253f1780",
    "LiberationMono-Regular.ttf, 816a2a46416a2d3550b401ff8d0c084ba7e8138782f7057b1e537446012f769a",
    "LiberationSerif-Bold.ttf, e4414e9ebbdd4a8c05502edce9dfac2864b63784a052aba736ab65200cb1326d",
    "LiberationSerif-BoldItalic.ttf, 61f5eddc0afa75e7cbd99073529edb706a8e144eb0872ffe33a0be1e4199c4ed",
    "LiberationSerif-Italic.ttf, 6b9f39ce46b1f4436b7105198284e465f2e4a1dc12fa83c4c9312120647e208e",
    "LiberationSerif-Regular.ttf, f64a2e5b3a840d1ee16706051686debbdd8cdb21b4df775b0cd84932022624ed",
  })
  void holdsEachFontByteForByte(String name, String sha256) throws IOException {
    assertThat(sha256(resource(name))).isEqualTo(sha256);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OFL-Lato.txt", "OFL-Liberation.txt"})
  void carriesTheLicenceOfEachFamily(String name) throws IOException {
    assertThat(new String(resource(name), UTF_8))
        .contains("SIL OPEN FONT LICENSE Version 1.1")
        .contains("Reserved Font Name");
  }

  private static byte[] resource(String name) throws IOException {
    try (var in = BundledFontsTest.class.getResourceAsStream("/org/offprint/fonts/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
