package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Plain text is not Markdown: what looks like a mark and is none stays text, what is a mark is read. */
class PlainTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/plain-text.tsv", delimiter = '\t', quoteCharacter = '\0')
  void staysWhatItsAuthorMeant(String name, String text, String expected) {
    var tree = Drafts.of(text.replace('¶', '\n')).pieces().stream()
        .map(piece -> DraftTree.of(piece.block()).strip())
        .collect(Collectors.joining("\n"));
    assertThat(tree.replace('\n', '¶')).as(name).isEqualTo(expected);
  }
}
