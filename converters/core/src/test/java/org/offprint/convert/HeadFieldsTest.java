package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadFieldsTest {

  private static HeadFields of(String text) {
    return HeadFields.of(List.of(text.split("\n", -1)));
  }

  private static String said(String text) {
    return of(text).fields().stream()
        .map(field -> field.line() + " " + field.label() + "=" + field.value())
        .collect(Collectors.joining("; "));
  }

  @Test
  void readsMarkedLinesInBracketsAndInQuotes() {
    var text = "\n[#]: subject: (Ferries run (again))\n[#]: via: \"https://example.org/a\"\n"
        + "[#]: author: \"Ann \\\"Bo\\\" Reed\"\n[#]: reviewer: \" \"\n[#]: no label\n\nText";
    assertThat(said(text))
        .isEqualTo("2 subject=Ferries run (again); 3 via=https://example.org/a;"
            + " 4 author=Ann \"Bo\" Reed; 5 reviewer=; 6 =no label");
    assertThat(of(text).lines()).isEqualTo(6);
  }

  @Test
  void readsTheHeadOfAReaderUpToItsContent() {
    var text = "Title: Ferries run again\n\nURL Source: https://example.org/a\n\n"
        + "Published Time: 2019-06-05T10:00:00Z\n\nWarning: may be cached\n\nMarkdown Content:\n"
        + "Ferries run again\n=====\n";
    assertThat(said(text))
        .isEqualTo("1 Title=Ferries run again; 3 URL Source=https://example.org/a;"
            + " 5 Published Time=2019-06-05T10:00:00Z; 7 Warning=may be cached;"
            + " 9 Markdown Content=");
    assertThat(of(text).lines()).isEqualTo(9);
  }

  @Test
  void readsAReadersHeadWithoutALineBeforeTheContent() {
    var head = of("Title: Ferries\nURL Source: https://example.org/a\n\nText: it begins.\n");
    assertThat(head.fields()).hasSize(2);
    assertThat(head.lines()).isEqualTo(2);
  }

  @Test
  void readsFrontMatterThatLostItsMarks() {
    var text = "created: 2026-01-05T09:12:44 (UTC +00:00)\ntags: [boats, storms]\n"
        + "source: https://example.org/a\nauthor:\n  - Ann Reed\n  - Bo Lund\n---\n\n# Ferries\n";
    assertThat(said(text))
        .isEqualTo("1 created=2026-01-05T09:12:44 (UTC +00:00); 2 tags=boats; 2 tags=storms;"
            + " 3 source=https://example.org/a; 4 author=; 5 author=Ann Reed; 6 author=Bo Lund");
    assertThat(of(text).lines()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ferries run again",
        "Title: Ferries run again\n\nBy Ann Reed\n\nText",
        "title: Ferries\nauthor: Ann Reed\n\nText",
        "Title: Ferries\n\nURL Source: unknown\n\nMarkdown Content:\nText",
        "source: https://example.org/a\nurl: https://example.org/b\n\nText",
        "source: https://example.org/a\ntitle: Ferries\nThey run again.\nauthor: Ann\n",
        "Text\n[#]: subject: (too late)"
      })
  void takesNothingElseForAHead(String text) {
    assertThat(of(text)).isEqualTo(HeadFields.NONE);
  }
}
