package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org/a?b=1&c=2#d|https://example.org/a?b=1&c=2#d",
        "HTTPS://Example.org/A|https://Example.org/A",
        "https://example.org|https://example.org",
        "https://example.org/a b|https://example.org/a%20b",
        "https://example.org/wiki/Salt_(and)_iron|https://example.org/wiki/Salt_(and)_iron",
        "https://example.org/a%2Cb%zz|https://example.org/a%2Cb%25zz",
        "https://example.org/a>b\"c|https://example.org/a%3Eb%22c",
        "https://example.org/путь|https://example.org/%D0%BF%D1%83%D1%82%D1%8C",
        "https://пример.example/|https://xn--e1afmkfd.example/",
        "http://example.org:8080/x#a#b|http://example.org:8080/x#a%23b",
      })
  void makesAValidUriOfAPrintedAddressAndKeepsThePrintedForm(String printed, String href) {
    var target = Target.of(printed);
    assertThat(target).isEqualTo(new Target.Web(Words.of(printed), href));
    assertThat(URI.create(href)).hasScheme(href.substring(0, href.indexOf(':')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#",
        "",
        "#top",
        "/relative",
        "page.html",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "https://",
        "https:///x",
        "http://user:pw@example.org/",
        "https://exa mple.org/",
        "java\nscript:alert(1)",
        "tel:+123",
        "mailto:",
        "mailto:a@b@c",
        "\u0001javascript:x",
        "https://..example/",
        "//example.org/x"
      })
  void takesAllElseAsDead(String printed) {
    assertThat(Target.of(printed)).isEqualTo(new Target.Dead(Words.of(printed)));
  }

  @Test
  void readsAMailAddressWithoutItsQuery() {
    assertThat(Target.of("mailto:ann@example.org?subject=x"))
        .isEqualTo(
            new Target.Mail(Words.of("mailto:ann@example.org?subject=x"), "ann@example.org"));
  }

  @Test
  void refusesALiveTargetThatTheGateWouldNotMake() {
    assertThatThrownBy(() -> new Target.Web(Words.of("x"), "javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Target.Web(Words.of("x"), "https://example.org/a\"onclick"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheHostAsReadersKnowIt() {
    assertThat(((Target.Web) Target.of("https://www.TheMoscowTimes.com/2019")).host())
        .isEqualTo("themoscowtimes.com");
    assertThat(((Target.Web) Target.of("https://www.com/")).host()).isEqualTo("www.com");
  }
}
