package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Block;
import org.offprint.convert.Codes;

class HeadingLevelsTest {

  @ParameterizedTest
  @CsvSource({
    "222, 222, false",
    "333, 222, true",
    "232, 232, false",
    "244432, 233332, true",
    "3432, 2322, true",
    "122, 233, true",
    "1212, 2323, true",
    "654321, 222222, true",
    "123456, 234566, true"
  })
  void startAtTwoAndDoNotSkip(String archived, String wanted, boolean told) {
    var text = new StringBuilder("# T\n\nText.\n\n");
    for (var level : archived.split("")) {
      text.append("#".repeat(Integer.parseInt(level))).append(" H\n\nText.\n\n");
    }
    var read = Texts.read(text.toString());
    var levels = read.reading().article().body().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> Integer.toString(((Block.Heading) block).level()))
        .collect(Collectors.joining());
    assertThat(levels).isEqualTo(wanted);
    assertThat(read.codes().contains(Codes.HEADING_LEVEL.id())).isEqualTo(told);
  }
}
