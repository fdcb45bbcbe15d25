package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

  /** From the table of the WHATWG Encoding Standard, clause 4.2; the right side in Java's names. */
  @ParameterizedTest
  @CsvSource({
    "utf8, UTF-8",
    "ISO-8859-1, windows-1252",
    "latin1, windows-1252",
    "us-ascii, windows-1252",
    "iso-8859-9, windows-1254",
    "l5, windows-1254",
    "tis-620, x-windows-874",
    "GB2312, GB18030",
    "x-gbk, GB18030",
    "big5, Big5-HKSCS",
    "ks_c_5601-1987, x-windows-949",
    "euc-kr, x-windows-949",
    "x-sjis, windows-31j",
    "shift_jis, windows-31j",
    "x-euc-jp, EUC-JP",
    "koi, KOI8-R",
    "koi8-ru, KOI8-U",
    "x-mac-cyrillic, x-MacUkraine",
    "iso-8859-8-i, ISO-8859-8",
    "' windows-1251 ', windows-1251",
    "ibm850, IBM850",
    "utf-16, UTF-16LE"
  })
  void knowsLabelsAsBrowsersDo(String label, String name) {
    assertThat(Encodings.named(label)).contains(Charset.forName(name));
  }

  @Test
  void doesNotKnowWhatIsNone() {
    for (var label : new String[] {"", " ", "klingon", "-", "utf 8 and more", "ütf-8"}) {
      assertThat(Encodings.named(label)).as(label).isEmpty();
    }
    assertThatThrownBy(() -> ReadOptions.STANDARD.encoding("klingon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'klingon'")
        .hasMessageContaining("windows-1251");
  }
}
