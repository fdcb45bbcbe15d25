package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class TextSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new TextSyntax();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, LIKELY",
    "A.TXT, LIKELY",
    "a.text, LIKELY",
    "article, LIKELY",
    "a.md, FALLBACK",
    "a.html, FALLBACK",
    "a.b.c, FALLBACK"
  })
  void matchesByName(String name, Match.Strength strength) {
    assertThat(syntax().looksLike(Sample.of(name, latin("text"))).strength()).isEqualTo(strength);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.7",
        "PK\u0003\u0004",
        "\u0089PNG\r\n",
        "\u00FF\u00D8\u00FF",
        "GIF89a",
        "\u001F\u008B"
      })
  void matchesNoBinaryFileWhateverItsName(String magic) {
    assertThat(syntax().looksLike(Sample.of("a.txt", latin(magic + "rest")))).isEqualTo(Match.NONE);
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Syntax.class)).hasAtLeastOneElementOfType(TextSyntax.class);
  }

  @Test
  void hasNoPiecesWhereThereAreOnlyMarks() {
    assertThat(Drafts.of("***\n\n---\n\n!!!").pieces()).isEmpty();
  }

  @Test
  void refusesInputOverTheLimits() {
    var input = Input.of("a.txt", latin("a\n\nb\n\nc"));

    assertThatThrownBy(() -> syntax().parse(input, new Limits(5, 50, 50, () -> false)))
        .isInstanceOf(ConversionException.LimitExceeded.class)
        .hasMessageContaining("a.txt");
    assertThatThrownBy(() -> syntax().parse(input, new Limits(50, 50, 2, () -> false)))
        .isInstanceOf(ConversionException.LimitExceeded.class)
        .hasMessageContaining("3 blocks");
  }

  @Test
  void givesTheWholeTextWithLineFeeds() {
    var draft = Drafts.of("\uFEFFa\r\n\r\nb");

    assertThat(draft.text()).isEqualTo("a\n\nb");
    assertThat(draft.mediaType()).isEqualTo("text/plain");
    assertThat(draft.syntax()).isEqualTo("text");
  }
}
