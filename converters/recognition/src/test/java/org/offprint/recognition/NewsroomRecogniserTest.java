package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

class NewsroomRecogniserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ann Reed",
        "June 5, 2019",
        "By Ann Reed\n\nJune 5, 2019",
        "Original url:\n\n<https://example.org/a>",
        "Source: https://example.org/a",
        "**Harbour Office**",
        "Page 2",
        "x",
        "_Captured: 2019-05-09 at 23:59 from [example.org](https://example.org/a)_",
        "![a](b.jpg)\n\nPhoto: Ann Reed",
        "---\ntitle: A\n---\n\nx",
        "Updated: June 5, 2019"
      })
  void makesAnArticleOfAnyWord(String text) {
    var read = Texts.read(text);
    assertThat(read.reading().article().runs().anyMatch(run -> !run.isEmpty())
            || !read.reading().article().figures().isEmpty())
        .isTrue();
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void hasARowForEachInputBlock() {
    var read = Texts.read(
        "# A\n\nBy Ann Reed\n\n* * *\n\nText of it.\n\n- a\n- b\n\n> c\n\n|a|b|\n|-|-|\n|1|2|");
    var rows = read.reading().ledger().rows();
    assertThat(rows).hasSameSizeAs(read.draft().pieces());
    assertThat(rows).allSatisfy(row -> {
      assertThat(row.role()).isNotEqualTo(Role.UNDECIDED);
      assertThat(row.rule()).isNotEmpty();
      assertThat(row.confidence()).isPositive();
      assertThat(row.fates().contains(Ledger.Fate.DROPPED) || !row.places().isEmpty())
          .isTrue();
    });
  }

  @Test
  void givesTheSameReadingTwice() {
    var text = "# A\n\nBy Ann Reed\n\nText of it.\n\nSource: https://example.org/a";
    assertThat(Texts.read(text).reading()).isEqualTo(Texts.read(text).reading());
  }
}
