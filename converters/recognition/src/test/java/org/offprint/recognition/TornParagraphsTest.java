package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Block;
import org.offprint.convert.Repairs;

class TornParagraphsTest {

  private static final String LEFT =
      "The committee voted late on Tuesday to give the shipyard another year to repay its debts";

  /** A pair that must not be joined never is; of the others a few may be left as they stand. */
  @TestFactory
  Stream<DynamicTest> leavesParagraphsApart() {
    return Texts.rows("joins.tsv").stream()
        .filter(row -> row[0].equals("no"))
        .map(row -> DynamicTest.dynamicTest(
            row[1] + " / " + row[2],
            () -> assertThat(TornParagraphs.areHalves(row[1], row[2])).isFalse()));
  }

  @Test
  void joinsNothingElseAndNearlyAll() {
    var right = 0;
    var joined = 0;
    var torn = 0;
    for (var row : Texts.rows("joins.tsv")) {
      var join = TornParagraphs.areHalves(row[1], row[2]);
      joined += join ? 1 : 0;
      torn += row[0].equals("yes") ? 1 : 0;
      right += join && row[0].equals("yes") ? 1 : 0;
    }
    var precision = (double) right / joined;
    var recall = (double) right / torn;
    System.out.println(String.format(
        Locale.ROOT,
        "[joins] %d pairs, %d torn: precision %.3f, recall %.3f",
        Texts.rows("joins.tsv").size(),
        torn,
        precision,
        recall));
    assertThat(precision).isEqualTo(1);
    assertThat(recall).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void hasSixtyPairsOfEachKind() {
    var yes =
        Texts.rows("joins.tsv").stream().filter(row -> row[0].equals("yes")).count();
    var no = Texts.rows("joins.tsv").stream().filter(row -> row[0].equals("no")).count();
    assertThat(yes).isGreaterThanOrEqualTo(60);
    assertThat(no).isGreaterThanOrEqualTo(60);
  }

  private static int blocks(String text) {
    return Texts.read(text).reading().article().body().size();
  }

  @Test
  void joinsMoreThanTwo() {
    var read = Texts.read(LEFT + "\n\nand the other one as well, although it was pointed out that"
        + "\n\nnobody had asked for it.\n\nThe end came soon.");
    assertThat(read.body()).hasSize(2);
    assertThat(read.body().get(0))
        .endsWith("well, although it was pointed out that nobody had asked for it.");
    assertThat(read.reading().entry().anchors().ids().get(0)).containsExactly("b0", "b1", "b2");
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void neverJoinsWhatIsNotText() {
    assertThat(blocks(LEFT + "\n\n- and a list\n- of two\n\nThe end.")).isEqualTo(3);
    assertThat(blocks(LEFT + "\n\n> and a quote.")).isEqualTo(2);
    assertThat(blocks("## " + LEFT + "\n\nand a paragraph, which is long enough.\n\n## b\n\nc."))
        .isEqualTo(3);
    assertThat(blocks("# T\n\n" + LEFT + "\n\n**Related article:** [and so on](#)"))
        .isEqualTo(2);
    assertThat(blocks(LEFT + "\n\n**Ann Reed:** and then?")).isEqualTo(2);
  }

  @Test
  void neverJoinsVerse() {
    var verse = "The fearful trip that we have made is done at last\n\n"
        + "the ship has weathered every rack and every storm\n\n"
        + "the port is near, the bells I hear, the people all";
    assertThat(blocks(verse)).isEqualTo(3);
  }

  @Test
  void keepsTheHyphenOfAPartedWord() {
    var read = Texts.read("The ministry has spent almost two years looking for a more cost-\n\n"
        + "effective way to mend the roof of the hall.");
    assertThat(read.body()).hasSize(1);
    assertThat(read.body().get(0)).contains("more cost-effective way");
  }

  @Test
  void mendsALinkThatWasTorn() {
    var read =
        Texts.read("I just finished listening to a recording of the closing session at [Harbour"
            + "\n\nDays](https://example.org/days), which ran for three hours.");
    var paragraph = (Block.Paragraph) read.reading().article().body().get(0);
    assertThat(read.body().get(0)).endsWith("session at Harbour Days, which ran for three hours.");
    assertThat(org.offprint.article.Inlines.links(paragraph.content())).hasSize(1);
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void joinsNothingWhereItIsSwitchedOff() {
    var text = LEFT + "\n\nand the other one as well.";
    var off = Repairs.ON.without(RepairNames.JOIN_PAGE_BREAKS);
    assertThat(Texts.read(text).body()).hasSize(1);
    assertThat(Texts.read(text, off, org.offprint.convert.Corrections.NONE).body())
        .hasSize(2);
    assertThat(Texts.read(text, Repairs.AS_ARCHIVED, org.offprint.convert.Corrections.NONE)
            .body())
        .hasSize(2);
  }
}
