package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  private static List<List<String>> cells(String text) {
    return Csv.rows(text).stream().map(Csv.Row::cells).toList();
  }

  /** The grammar and the examples of RFC 4180, clause 2. */
  @Test
  void readsWhatRfc4180Writes() {
    assertThat(cells("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"))
        .containsExactly(List.of("aaa", "bbb", "ccc"), List.of("zzz", "yyy", "xxx"));
    assertThat(cells("aaa,bbb,ccc\r\nzzz,yyy,xxx"))
        .containsExactly(List.of("aaa", "bbb", "ccc"), List.of("zzz", "yyy", "xxx"));
    assertThat(cells("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"))
        .containsExactly(List.of("aaa", "b\r\nbb", "ccc"), List.of("zzz", "yyy", "xxx"));
    assertThat(cells("\"aaa\",\"b\"\"bb\",\"ccc\""))
        .containsExactly(List.of("aaa", "b\"bb", "ccc"));
    assertThat(cells("a,,\r\n,,\r\n")).containsExactly(List.of("a", "", ""), List.of("", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file;headline\r\na.txt;\"One; two, three\"\r\n",
        "\uFEFFfile;headline\na.txt;\"One; two, three\"",
        "file\theadline\ra.txt\tOne; two, three\r",
        "sep=;\r\nfile;headline\r\na.txt;\"One; two, three\"\r\n",
        "file,headline\na.txt,\"One; two, three\"\n"
      })
  void readsWhatSpreadsheetsSave(String text) {
    assertThat(cells(text))
        .containsExactly(List.of("file", "headline"), List.of("a.txt", "One; two, three"));
  }

  @Test
  void countsLinesAsEditorsDo() {
    var rows = Csv.rows("file,headline\r\na,\"one\r\ntwo\nthree\"\r\nb,c\r\n");
    assertThat(rows).extracting(Csv.Row::line).containsExactly(1, 2, 5);
    assertThat(Csv.rows("sep=;\nfile;a\nb;c")).extracting(Csv.Row::line).containsExactly(2, 3);
  }

  @Test
  void saysWhereACellDoesNotEnd() {
    assertThatThrownBy(() -> Csv.rows("a,b\nc,\"d\n\ne,f\n"))
        .isInstanceOfSatisfying(
            Csv.Unclosed.class, unclosed -> assertThat(unclosed.line()).isEqualTo(2));
  }

  @Test
  void readsBackWhatItWrites() {
    var cells =
        List.of("plain", "", "with, comma", "with; semicolon", "\"quoted\"", "two\nlines", " x ");
    assertThat(cells(Csv.line(cells))).containsExactly(cells);
    assertThat(Csv.line(cells)).endsWith("\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=SUM(A1)", "+1", "-", "@home", "'=x", "''-", "'tis", "plain", "", "'", "\tx"})
  void guardsAgainstFormulasAndTakesTheGuardOff(String value) {
    var guarded = Csv.guarded(value);
    assertThat(guarded)
        .doesNotStartWith("=")
        .doesNotStartWith("+")
        .doesNotStartWith("-")
        .doesNotStartWith("@")
        .doesNotStartWith("\t");
    assertThat(Csv.unguarded(guarded)).isEqualTo(value);
  }
}
