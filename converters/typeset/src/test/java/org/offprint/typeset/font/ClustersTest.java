package org.offprint.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClustersTest {
  private static List<Integer> ours(String text) {
    var ends = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); ) {
      i = Clusters.end(text, i);
      ends.add(i);
    }
    return ends;
  }

  private static List<Integer> icu(String text) {
    var iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
    iterator.setText(text);
    var ends = new ArrayList<Integer>();
    for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
      ends.add(i);
    }
    return ends;
  }

  @Test
  void agreesWithIcuOnLettersMarksFlagsAndEmoji() {
    var pieces = new String[] {
      "a",
      "e\u0301",
      "о\u0301\u0302",
      "\r\n",
      " ",
      "🇫🇷",
      "🇩🇪",
      "👩\u200D👧",
      "👍🏽",
      "❤\uFE0F",
      "한",
      "\u1112\u1161\u11AB",
      "ש\u05B8",
      "-",
      "中",
      "ก",
      "é",
      "\t",
      "x\u200D"
    };
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertThat(ours(text.toString()))
          .as("seed %d: %s", seed, text)
          .isEqualTo(icu(text.toString()));
    }
  }

  @Test
  void keepsInvisibleCharactersWithTheClusterBefore() {
    assertThat(ours("a\u200Bb")).containsExactly(2, 3);
    assertThat(ours("a\u00ADb")).containsExactly(2, 3);
  }

  @Test
  void cutsAFloodOfMarks() {
    var flood = "a" + "\u0301".repeat(10_000);
    assertThat(ours(flood)).hasSizeGreaterThan(300);
    assertThat(ours(flood).get(0)).isLessThanOrEqualTo(32);
  }
}
