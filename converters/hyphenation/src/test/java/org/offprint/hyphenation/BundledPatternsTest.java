package org.offprint.hyphenation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern files in the jar are, byte for byte, those whose licences were read. */
class BundledPatternsTest {

  private static final String FILES = """
    af         | LaTeX Project Public License                     | 36392693652ff605e933205a2fc4960e5a50b786e59571d29d59166e2256f1e3
    bg         | LaTeX Project Public License                     | d5c1ece250a5fa8ce5034775f2114832a165ea6bc60cdc53ba3828510ceeb13b
    cy         | LaTeX Project Public License                     | d4c81f85dff33fa1fc13a63eef22f16e052e96ad02719c1db2e3cffb162a4576
    de-1996    | LaTeX Project Public License                     | ce283e6c9e2b3f941274f8eeaaa1d65b52084aadb6d181a76e59193941e889bf
    de-ch-1901 | LaTeX Project Public License                     | 99fa13e547cd87cbd5747443404a0fdceb4ebf13442813d16bee180e417759e3
    el-monoton | LaTeX Project Public Licence                     | db037ee59575c8fd8da6ee0a0c70a68071e4f072e9c15d1b3842cccf91cc0065
    el-polyton | LaTeX Project Public Licence                     | 3b9f0309e8ff421b65174dda814cb17dea57259c6672bb3c0febbec330ae27e3
    en-gb      | Unlimited copying and redistribution of this file | e120a0222af0f173adf04c9d54d3b513dd6bdf559b440456ff1afb62c3b59aa7
    en-us      | Copying and distribution of this file            | 5eabf696fff197897db001ad3eca6bcc3e8d8439a57ea257b2316973526c395a
    es         | Licence: LPPL                                    | 1b8ab720c49eed08a24b5b077438fc40772e61dec862a879dffcf41f16e584d2
    gl         | License: LPPL version 1.3                        | 45cc829e9ee1c6a0eac4d87f735baa768609d68486a335e9e61890faebe3f5bb
    hr         | LaTeX Project Public License                     | c8e975b665c63b319ec4a9a8cb9dcc263798fadd5eb00c8a3b891e1872ee301d
    it         | LaTeX Project Public License                     | 2c174f301505ade2765751fafc5e4a64a4d85838a461daac7dcb634e29fef8f9
    nb         | Copying and distribution of this file            | 28ead9bb48031bf272c5b8fde14a75121306e4b81c9bac7d0a9f804e622d6662
    nn         | Copying and distribution of this file            | 00a07ca347ace8f98580c0be7cc873920c8d451a71590862bd177f9ed7479391
    no         | Copying and distribution of this file            | da963443ccdddce00fafa19b64d305b47c8a228a5acaad573e843da5c88ea438
    tr         | LaTeX Project Public License                     | 9419242bbef6fb3f492b4de87a25fa69f10d711c776ee3d7c6c288d63c38cabe
    """;

  @ParameterizedTest
  @CsvSource(textBlock = FILES, delimiter = '|')
  void holdsEachFileByteForByte(String language, String licence, String sha256) throws IOException {
    assertThat(sha256(resource(language))).isEqualTo(sha256);
  }

  @ParameterizedTest
  @CsvSource(textBlock = FILES, delimiter = '|')
  void keepsTheLicenceAtTheHeadOfEachFile(String language, String licence, String sha256)
      throws IOException {
    var text = new String(resource(language), UTF_8);
    assertThat(text.lines()
            .takeWhile(
                line -> line.startsWith("%") || line.isBlank() || line.startsWith("\\message")))
        .as("comment at the head of hyph-%s.tex", language)
        .anyMatch(line -> line.contains(licence));
  }

  private static byte[] resource(String language) throws IOException {
    var name = "/org/offprint/hyphenation/hyph-" + language + ".tex";
    try (var in = BundledPatternsTest.class.getResourceAsStream(name)) {
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
