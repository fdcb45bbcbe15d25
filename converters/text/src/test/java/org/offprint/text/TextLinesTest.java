package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  private static final String WRAPPED = """
      Ferries began running again on Wednesday after three days
      in port, and engineers had checked every landing stage on
      the island before the first of them was allowed to sail,
      the operator said.
      """;

  private static List<String> paragraphs(String text) {
    return Drafts.of(text).pieces().stream().map(Drafts::plain).toList();
  }

  @Test
  void joinsLinesThatWereWrapped() {
    assertThat(paragraphs(WRAPPED))
        .containsExactly("Ferries began running again on Wednesday after three days in port, and"
            + " engineers had checked every landing stage on the island before the first of them"
            + " was allowed to sail, the operator said.");
  }

  @Test
  void givesEachLineOfAHeadItsOwnPiece() {
    assertThat(paragraphs("FERRIES SAIL AGAIN\n\nBy Coast Wire\nJune 05, 2019\n\n" + WRAPPED)
            .subList(0, 3))
        .containsExactly("FERRIES SAIL AGAIN", "By Coast Wire", "June 05, 2019");
    assertThat(paragraphs("# Ferries sail again\nBy Ann Reed\nand Bo Lund\nJune 5, 2019"))
        .containsExactly("Ferries sail again", "By Ann Reed and Bo Lund", "June 5, 2019");
  }

  @Test
  void joinsAHeadlineThatWasWrapped() {
    assertThat(paragraphs(
                "The ferries of the island are to sail again as\nsoon as the storm is over\n\n"
                    + WRAPPED)
            .get(0))
        .isEqualTo("The ferries of the island are to sail again as soon as the storm is over");
  }

  @Test
  void givesEachPastedParagraphItsOwnPiece() {
    var paragraph =
        "The storm had lasted for three days, and nobody on the island could remember one"
            + " that was worse, although many of them tried.";

    assertThat(paragraphs(
            paragraph + "\nA short one.\n" + paragraph + "\nAdvertisement\n" + paragraph))
        .containsExactly(paragraph, "A short one.", paragraph, "Advertisement", paragraph);
  }

  @Test
  void joinsAPastedParagraphThatWasCutInASentence() {
    var start =
        "The storm had lasted for three days, and nobody on the island could remember one that"
            + " was worse, although many of the older ones";

    assertThat(paragraphs(start + "\ntried.\nMore.")).containsExactly(start + " tried.", "More.");
  }

  @Test
  void keepsTheLinesOfVerseInOneParagraph() {
    assertThat(
            paragraphs(
                "# A poem\n\nThe gulls are grey,\nThe sea is green,\nThe boats are gone\nFrom where they've been."))
        .containsExactly(
            "A poem",
            "The gulls are grey,\nThe sea is green,\nThe boats are gone\nFrom where they've been.");
  }

  @Test
  void keepsTheLinesOfAnAddressInTheBody() {
    assertThat(paragraphs(
                "# A\n\n" + (WRAPPED + "\n").repeat(3) + "Ferry Office\nHarbour Street 1\nSallow")
            .get(4))
        .isEqualTo("Ferry Office\nHarbour Street 1\nSallow");
  }

  @Test
  void givesEachLabelledLineItsOwnPiece() {
    assertThat(paragraphs((WRAPPED + "\n").repeat(3)
            + "LOAD-DATE: January 11, 2010\nLANGUAGE: ENGLISH\n\n作者：甲\n译者：乙"))
        .endsWith("LOAD-DATE: January 11, 2010", "LANGUAGE: ENGLISH", "作者：甲", "译者：乙");
    assertThat(paragraphs((WRAPPED + "\n").repeat(3) + "Original url:\n<https://example.org/a>"))
        .endsWith("Original url:", "https://example.org/a");
  }

  @Test
  void partsParagraphsOfWrappedTextThatAreIndentedOrEndEarly() {
    assertThat(paragraphs(WRAPPED + "  " + WRAPPED + WRAPPED)).hasSize(3);
  }

  @Test
  void breaksTheLineAfterTwoBlanksOrABackslash() {
    assertThat(
            paragraphs("# A\n\n" + WRAPPED.replace("days\n", "days  \n").replace("on\n", "on\\\n"))
                .get(1))
        .contains("three days\nin port")
        .contains("stage on\nthe island");
  }

  @Test
  void joinsLinesWithoutABlankWhereTheScriptHasNone() {
    assertThat(paragraphs(
                "渡し船は三日ぶりに水曜日に運航を再開したと、港の事務所が発表し\nた。技術者たちはすべての桟橋を点検したと、運航会社の広報担当者\nは記者団に語った。")
            .get(0))
        .doesNotContain(" ");
  }

  @Test
  void keepsEveryLineOfAPieceInItsRawText() {
    var piece = Drafts.of("  " + WRAPPED).pieces().get(0);

    assertThat(piece.raw()).isEqualTo("  " + WRAPPED.stripTrailing());
    assertThat(piece.firstLine()).isEqualTo(1);
    assertThat(piece.lastLine()).isEqualTo(4);
  }
}
