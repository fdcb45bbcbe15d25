package org.offprint.hyphenation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern files in the jar are, byte for byte, those whose licences were read. */
class BundledPatternsTest {

  /** What ends the head of a file. */
  private static final Pattern COMMAND = Pattern.compile("^\\\\(patterns|input)");

  private static final String FILES = """
    af         | LaTeX Project Public License                                   | 36392693652ff605e933205a2fc4960e5a50b786e59571d29d59166e2256f1e3
    bg         | LaTeX Project Public License                                   | d5c1ece250a5fa8ce5034775f2114832a165ea6bc60cdc53ba3828510ceeb13b
    ca         | LaTeX Project Public License                                   | fc38d4d535bfbf5fb5257a60eb118d02e3f9e25ebcc78ac03f97790dcb7617aa
    cy         | LaTeX Project Public License                                   | d4c81f85dff33fa1fc13a63eef22f16e052e96ad02719c1db2e3cffb162a4576
    da         | LaTeX Project Public License                                   | 7627a3116a94cf93f653d45e902059aa4d6e66399f306c6ee4c56a3d24fa8399
    de-1996    | LaTeX Project Public License                                   | ce283e6c9e2b3f941274f8eeaaa1d65b52084aadb6d181a76e59193941e889bf
    de-ch-1901 | LaTeX Project Public License                                   | 99fa13e547cd87cbd5747443404a0fdceb4ebf13442813d16bee180e417759e3
    el-monoton | LaTeX Project Public Licence                                   | db037ee59575c8fd8da6ee0a0c70a68071e4f072e9c15d1b3842cccf91cc0065
    el-polyton | LaTeX Project Public Licence                                   | 3b9f0309e8ff421b65174dda814cb17dea57259c6672bb3c0febbec330ae27e3
    en-gb      | Unlimited copying and redistribution of this file              | e120a0222af0f173adf04c9d54d3b513dd6bdf559b440456ff1afb62c3b59aa7
    en-us      | Copying and distribution of this file                          | 5eabf696fff197897db001ad3eca6bcc3e8d8439a57ea257b2316973526c395a
    es         | Licence: LPPL                                                  | 1b8ab720c49eed08a24b5b077438fc40772e61dec862a879dffcf41f16e584d2
    et         | LaTeX Project Public License                                   | bcdcdf5a6bd770d9ada63fd153681b91cf7d16fd955d81ea2a212d1b9303a872
    fi         | Patterns may be freely distributed                             | 4c4e6c3d8d5c198a9fdafe503e4fcab3188e1740cf6abcd53b4056859a2f6fb5
    fr         | This file is available for free and can used and redistributed | b9b91edb62779f6c213e1d89962145b155b3b4802c6e47f745cb66d744a415da
    gl         | License: LPPL version 1.3                                      | 45cc829e9ee1c6a0eac4d87f735baa768609d68486a335e9e61890faebe3f5bb
    hr         | LaTeX Project Public License                                   | c8e975b665c63b319ec4a9a8cb9dcc263798fadd5eb00c8a3b891e1872ee301d
    is         | LaTeX Project Public License                                   | fda1f5d06533b084ba3f0f93eaaffef00632ebffef758da25d9e6c3ded7a5bfe
    it         | LaTeX Project Public License                                   | 2c174f301505ade2765751fafc5e4a64a4d85838a461daac7dcb634e29fef8f9
    la         | LaTeX Project Public License                                   | 0f9d4ba740007f4682c227a68adfd936d77137e0698a711df1753463d7e55267
    mn-cyrl    | LaTeX Project Public License                                   | e3615cd37718f78a17d7c3158eb7cc536efc091f6580ff6564cc26da4bcab03a
    nb         | Copying and distribution of this file                          | 28ead9bb48031bf272c5b8fde14a75121306e4b81c9bac7d0a9f804e622d6662
    nl         | LaTeX Project Public License                                   | fce790e8058475c0277e8a26bad167ea72567148712a323821f3009980bcf9c8
    nn         | Copying and distribution of this file                          | 00a07ca347ace8f98580c0be7cc873920c8d451a71590862bd177f9ed7479391
    no         | Copying and distribution of this file                          | da963443ccdddce00fafa19b64d305b47c8a228a5acaad573e843da5c88ea438
    pt         | LaTeX Project Public License                                   | aaefdd9d6447965e1d87b3fb2ef4bd778ceb9648ea65f91ccecd7c84232284d2
    ru         | LaTeX Project Public License                                   | e51514b3f08ca4565c8806b976a9898ceb5d67f4b4da686967dfc149ba5127f3
    sl         | LaTeX Project Public License                                   | 7b44c187b3214ed8f729c51d98bd4d63c73db9642b7e6b684f87a62b25ad91b4
    sv         | LaTeX Project Public License                                   | 921576629f7af6b3b71438ef9ed579f95c0f451b1ce50f515e15bede3c346ab2
    tr         | LaTeX Project Public License                                   | 9419242bbef6fb3f492b4de87a25fa69f10d711c776ee3d7c6c288d63c38cabe
    uk         | LaTeX Project Public License (lppl)                            | ba968cb955c4d46c5c95d70e6d23a634cc5e8419e0c5ad230f0083829c769a27
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
    var head = text.lines().takeWhile(line -> !COMMAND.matcher(line).find());
    assertThat(head).anyMatch(line -> line.startsWith("%") && line.contains(licence));
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
