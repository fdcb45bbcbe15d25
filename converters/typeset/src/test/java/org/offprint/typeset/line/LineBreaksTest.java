package org.offprint.typeset.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
  private static final String[] PIECES = {
    "word", "Слово", "λέξη", "a", " ", " ", " ", "-", "\u2013", "\u2014", "/", ".", ",", ":", ";",
    "!", "?", "(", ")", "[", "]", "\"", "'", "\u2018", "\u2019", "\u201C", "\u201D", "\u00AB",
    "\u00BB", "12", "3.5", "$", "%", "\u00A0", "\u2026", "\u2011", "\u2060", "\u200B", "e\u0301",
    "&", "@", "+", "\u20AC", "\u00B0", "|", "=", "_", "\u00AD", "\u2010"
  };

  private static BitSet icu(String text) {
    var iterator = BreakIterator.getLineInstance(ULocale.ENGLISH);
    iterator.setText(text);
    var breaks = new BitSet();
    for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
      if (i < text.length()) {
        breaks.set(i);
      }
    }
    return breaks;
  }

  private static String show(String text, BitSet breaks) {
    var shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(breaks.get(i) ? "÷" : "").append(text.charAt(i));
    }
    return shown.toString();
  }

  @Test
  void breaksOnlyWhereTheStandardAllowsIt() {
    int allowed = 0;
    int taken = 0;
    for (int seed = 0; seed < 20_000; seed++) {
      var random = new Random(seed);
      var built = new StringBuilder("start ");
      for (int i = 0; i < 8; i++) {
        built.append(PIECES[random.nextInt(PIECES.length)]);
      }
      var text = built.append(" end").toString();
      var ours = LineBreaks.find(text, "en");
      var standard = icu(text);
      allowed += standard.cardinality();
      taken += ours.cardinality();
      var wrong = (BitSet) ours.clone();
      wrong.andNot(standard);
      assertThat(wrong.isEmpty())
          .as("seed %d\nours     %s\nstandard %s", seed, show(text, ours), show(text, standard))
          .isTrue();
    }
    assertThat(taken).isGreaterThan(allowed * 6 / 10);
  }

  @ParameterizedTest
  @CsvSource({
    "a bc d,a ÷bc ÷d",
    "win-win case,win-÷win ÷case",
    "at -5 or --x,at ÷-5 ÷or ÷--x",
    "1918-1920,1918-1920",
    "say — no,say ÷— ÷no",
    "so—no,so—÷no",
    "and/or,and/÷or",
    "« Oui » dit-il,« Oui » ÷dit-÷il",
    "100 %,100 ÷%",
    "Oui !,Oui !"
  })
  void knowsCommonCases(String text, String expected) {
    assertThat(show(text, LineBreaks.find(text, "en"))).isEqualTo(expected);
  }

  @Test
  void asksADictionaryOnlyForScriptsThatNeedOne() {
    assertThat(LineBreaks.needsDictionary("Việt Ελλάς Россия שלום — €5 “x” ½ →"))
        .isFalse();
    assertThat(LineBreaks.needsDictionary("中文")).isTrue();
    assertThat(LineBreaks.needsDictionary("ภาษาไทย")).isTrue();
    assertThat(show("中文测试", LineBreaks.find("中文测试", "zh"))).isEqualTo("中÷文÷测÷试");
    assertThat(LineBreaks.find("ภาษาไทยง่ายมาก", "th").cardinality()).isPositive();
  }
}
