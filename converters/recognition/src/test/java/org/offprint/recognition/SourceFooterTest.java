package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Target;
import org.offprint.convert.Codes;

class SourceFooterTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  private static Texts.Read read(String tail) {
    var read =
        Texts.read("# Ferries\n\n" + BODY + "\n\n" + BODY + "\n\n" + tail.replace('¶', '\n'));
    assertThat(read.lost()).isEmpty();
    return read;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Original url:¶¶<https://example.org/a>
          Original url:¶<https://example.org/a>
          Original url: https://example.org/a
          Source: <https://example.org/a>
          Source : https://example.org/a
          Quelle: https://example.org/a
          Оригинал:¶¶<https://example.org/a>
          Nguồn: https://example.org/a
          المصدر:¶¶<https://example.org/a>
          ที่มา : https://example.org/a
          原文：https://example.org/a
          via: https://example.org/a
          Source: [example.org](https://example.org/a)
          Original url: https://example.org/a¶¶© 2019 The Harbour Press
          """)
  void findsTheAddressAtTheEnd(String tail) {
    assertThat(read(tail).reading().source().original().map(Target::printed).map(Object::toString))
        .contains("https://example.org/a");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Original url: is a label often seen in archives, the librarian said.
          See the whole report: https://example.org/a
          https://example.org/a
          Source: the ministry of the sea
          Source:
          """)
  void takesNothingElseForIt(String tail) {
    var read = read(tail);
    assertThat(read.reading().source().original()).isEmpty();
    assertThat(read.codes()).contains(Codes.NO_SOURCE.id());
  }

  @Test
  void looksAtTheEndAlone() {
    var read = Texts.read("# Ferries\n\n" + BODY + "\n\nSource: https://example.org/a\n\n"
        + (BODY + "\n\n").repeat(6));
    assertThat(read.reading().source().original()).isEmpty();
    assertThat(read.body()).contains("Source: https://example.org/a");
  }

  @Test
  void keepsTheAddressByteForByte() {
    var address = "https://example.org/a_(b)?utm_source=x&c=%2C%22#top";
    assertThat(read("Original url:¶¶<" + address + ">").reading().source().original())
        .map(target -> target.printed().toString())
        .contains(address);
  }
}
