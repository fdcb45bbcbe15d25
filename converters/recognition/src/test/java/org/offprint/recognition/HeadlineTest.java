package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;

class HeadlineTest {

  private static final String BODY =
      "Ferries began running again on Wednesday after three days in port, the operator said.";

  private static String headline(String text) {
    return Inlines.plain(Texts.read(text).reading().article().headline());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          # Ferries Run Again¶¶BODY | Ferries Run Again
          ## Ferries Run Again¶¶BODY | Ferries Run Again
          Ferries Run Again¶======¶¶BODY | Ferries Run Again
          FERRIES RUN AGAIN¶¶By Ann Reed¶¶BODY | FERRIES RUN AGAIN
          Ferries run again¶¶June 5, 2019¶¶BODY | Ferries run again
          Ferries run again¶By Ann Reed¶June 5, 2019¶¶BODY | Ferries run again
          Will the ferries run again?¶¶5 June 2019¶¶BODY | Will the ferries run again?
          Паромы снова ходят¶¶Автор: Мария Ветрова¶¶5 июня 2019¶¶BODY | Паромы снова ходят
          Title: Ferries Run Again¶¶BODY | Ferries Run Again
          ![A boat](boat.jpg)¶¶# Ferries Run Again¶¶BODY | Ferries Run Again
          """)
  void findsTheHeadline(String text, String headline) {
    assertThat(headline(text.replace('¶', '\n').replace("BODY", BODY))).isEqualTo(headline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          BODY¶¶Nobody signed this note.
          BODY¶¶## Getting there¶¶BODY
          Ferries run again¶¶BODY
          Boats ran.¶¶June 5, 2019¶¶BODY
          June 5, 2019¶¶BODY
          By Ann Reed¶¶BODY
          """)
  void makesNoneUp(String text) {
    var read = Texts.read(text.replace('¶', '\n').replace("BODY", BODY));
    assertThat(read.reading().article().headline()).isEmpty();
    assertThat(read.codes()).contains(Codes.NO_HEADLINE.id());
  }

  @Test
  void keepsAHeadlineThatIsPrintedAgainAndSaysSo() {
    var read = Texts.read("# Ferries Run Again\n\nFERRIES RUN AGAIN\n\n" + BODY);
    assertThat(read.body()).containsExactly("FERRIES RUN AGAIN", BODY);
    assertThat(read.codes()).contains(Codes.HEADLINE_TWICE.id());
  }

  @Test
  void takesCapitalsAboveTheHeadlineForTheKicker() {
    var article =
        Texts.read("ANALYSIS\n\n# Ferries Run Again\n\n" + BODY).reading().article();
    assertThat(article.kicker()).contains(Words.of("ANALYSIS"));
    var plain =
        Texts.read("Analysis of it\n\n# Ferries Run Again\n\n" + BODY).reading().article();
    assertThat(plain.kicker()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The Courier - Ports - Ferries run again¶¶5 June 2019¶Ferries run again¶¶BODY | The Courier - Ports
          รัฐบาลไทย-ข่าว-เรือข้ามฟากกลับมาวิ่งอีกครั้ง¶¶เรือข้ามฟากกลับมาวิ่งอีกครั้ง¶¶BODY | รัฐบาลไทย-ข่าว
          Порт: Паромы снова ходят¶¶Паромы снова ходят¶¶BODY | Порт
          Ferries run again — The Courier¶¶Ferries run again¶¶BODY | The Courier
          """)
  void tellsTheHeadlineFromTheTitleOfTheWindowAboveIt(String text, String kicker) {
    var read = Texts.read(text.replace('¶', '\n').replace("BODY", BODY));
    var lines = text.split("¶+");
    assertThat(Inlines.plain(read.reading().article().headline()))
        .isEqualTo(lines[lines.length - 2]);
    assertThat(read.reading().article().kicker()).contains(Words.of(kicker));
    assertThat(read.lost()).isEmpty();
  }

  @Test
  void takesNoLineForATitleThatTheNextOneOnlyBeginsWith() {
    var read = Texts.read("Ferries run again on all lines\n\nFerries\n\n" + BODY);
    assertThat(read.reading().article().headline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          ¶## Getting there¶¶BODY¶¶## Fares¶¶BODY | Ferries run again
          ¶# Getting there¶¶BODY¶¶# Fares¶¶BODY | Ferries run again
          ¶# Wieder Fähren¶¶BODY¶¶## Preise¶¶BODY | Wieder Fähren
          ¶# Ferries run again — The Courier¶¶BODY | Ferries run again — The Courier
          Getting there¶¶5 June 2019¶¶BODY | Ferries run again
          """)
  void holdsAStatedTitleAgainstTheFirstHeading(String text, String headline) {
    var matter = "---¶title: Ferries run again¶---¶¶";
    assertThat(headline((matter + text).replace('¶', '\n').replace("BODY", BODY)))
        .isEqualTo(headline);
  }
}
