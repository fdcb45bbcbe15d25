package org.offprint.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private static String show(String word, String language) {
    var shown = new StringBuilder(word);
    var points = Hyphenation.bundled().of(language).orElseThrow().points(word);
    for (int i = points.length - 1; i >= 0; i--) {
      shown.insert(points[i], '-');
    }
    return shown.toString();
  }

  /** The words of the TeXbook, chapter 14 and appendix H, and of Liang's thesis. */
  @ParameterizedTest
  @CsvSource({
    "hyphenation,hy-phen-ation",
    "concatenation,con-cate-na-tion",
    "supercalifragilisticexpialidocious,su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious",
    "project,project",
    "present,present",
    "associate,as-so-ciate",
    "declination,dec-li-na-tion",
    "obligatory,oblig-a-tory",
    "philanthropic,phil-an-thropic",
    "table,ta-ble"
  })
  void partsEnglishWordsAsTexDoes(String word, String expected) {
    assertThat(show(word, "en")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Silbentrennung,de,Sil-ben-tren-nung",
    "Zeitungsartikel,de,Zei-tungs-ar-ti-kel",
    "separación,es,se-pa-ra-ción",
    "separazione,it,se-pa-ra-zio-ne",
    "colour,en-GB,col-our"
  })
  void partsWordsOfOtherLanguages(String word, String language, String expected) {
    // No part that goes to the next line is shorter than three letters.
    assertThat(show(word, language)).isEqualTo(expected.replaceAll("-(\\p{L}{1,2})$", "$1"));
  }

  @Test
  void knowsNoPatternsForSomeLanguages() {
    assertThat(Hyphenation.bundled().of("tlh")).isEmpty();
    assertThat(Hyphenation.bundled().of("")).isEmpty();
    assertThat(Hyphenation.bundled().of("und")).isEmpty();
    assertThat(Hyphenation.bundled().of("../../secret")).isEmpty();
  }

  @Test
  void partsGermanNounsButNoEnglishNames() {
    var german = Hyphenation.bundled().of("de").orElseThrow();
    var english = Hyphenation.bundled().of("en").orElseThrow();
    assertThat(HyphenatedWord.points("Zeitungen,", german)).isNotEmpty();
    assertThat(HyphenatedWord.points("Washington", english)).isEmpty();
    assertThat(HyphenatedWord.points("(concatenation).", english)).isNotEmpty();
    assertThat(HyphenatedWord.points("CONCATENATION", english)).isEmpty();
  }

  @Test
  void leavesNumbersPathsAndMailAlone() {
    assertThat(HyphenatedWord.isPlain("concatenation,")).isTrue();
    assertThat(HyphenatedWord.isPlain("info@example.org")).isFalse();
    assertThat(HyphenatedWord.isPlain("covid19")).isFalse();
    assertThat(HyphenatedWord.isPlain("and/or")).isFalse();
  }
}
