package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

class PageBreaksTest {

  private static final String LEFT =
      "Passengers with old tickets may travel on all nine boats until the end of the month and";
  private static final String RIGHT = "ask for a refund at any office of the company.";

  private static String torn(String between) {
    return "# Ferries Run Again\n\nThe boats are back in port, the operator said.\n\n" + LEFT
        + "\n\n" + between.replace('¶', '\n') + "\n\n" + RIGHT + "\n\nThe end came soon.";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\fFerries Run Again                    Page 2",
        "\f¶Ferries Run Again                    Page 2",
        "\fFERRIES RUN AGAIN  2",
        "\f2",
        "\fPage 2 of 14",
        "- 2 -¶\f",
        "Page 2",
        "Ferries Run Again, page 2"
      })
  void dropsWhatStandsBetweenTheHalves(String between) {
    var read = Texts.read(torn(between));
    assertThat(read.body())
        .containsExactly(
            "The boats are back in port, the operator said.",
            LEFT + " " + RIGHT,
            "The end came soon.");
    assertThat(read.lost()).isEmpty();
    assertThat(read.reading().entry().repairs())
        .containsExactlyInAnyOrder(RepairNames.RUNNING_HEADS, RepairNames.JOIN_PAGE_BREAKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old ferries were sold to an island in the south.",
        "**Related article:** [Ticket prices rise](#)",
        "Ferries Run Again",
        "1917",
        "## Page 2"
      })
  void dropsNoTextOfTheArticle(String between) {
    var read = Texts.read(
        torn(between).replace(LEFT, LEFT + " a day.").replace(RIGHT, "Nobody was hurt."));
    assertThat(read.body()).hasSize(5);
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void dropsALineThatOpensSeveralPages() {
    var page = "\fThe Harbour Press\n\nNobody on the quay that night believed that it could sink.";
    var read = Texts.read("# Ferries Run Again\n\n" + LEFT + " rest.\n\n" + page + "\n\n" + page);
    assertThat(read.body()).hasSize(3).doesNotContain("The Harbour Press");
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void keepsAllWhereRepairsAreOff() {
    var read = Texts.read(torn("\fPage 2 of 14"), Repairs.AS_ARCHIVED, Corrections.NONE);
    assertThat(read.body()).hasSize(5);
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void staysLinearInALongChainOfHalves() {
    var read = Texts.read("Start.\n\n" + (LEFT + " it goes on\n\nso ").repeat(8_000) + "it ends.");
    assertThat(read.body()).hasSize(2);
    assertThat(read.lost()).isEmpty();
  }
}
