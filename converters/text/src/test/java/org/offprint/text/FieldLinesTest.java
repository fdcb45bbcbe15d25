package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Draft;

class FieldLinesTest {

  private static List<String> fields(String text) {
    return Drafts.of(text).fields().stream().map(FieldLinesTest::shown).toList();
  }

  private static String shown(Draft.Field field) {
    return field.line() + " " + field.label() + "=" + field.value();
  }

  @Test
  void readsFrontMatter() {
    assertThat(fields("""
        ---
        title: Storm: what we know
        author:
          - "[[Ann Reed]]"
          - 'Bo''s boat'
        tags: [a, "b, c", 'd']
        published:
        # a note
        description: >-
          over two
          lines
        long: one that
          goes on
        nested:
          inner: x
        quoted: "say \\"yes\\" \\\\ no"
        ---
        Text.
        """))
        .containsExactly(
            "2 title=Storm: what we know",
            "4 author=[[Ann Reed]]",
            "5 author=Bo's boat",
            "6 tags=a",
            "6 tags=b, c",
            "6 tags=d",
            "8 #=# a note",
            "7 published=",
            "9 description=over two\nlines",
            "12 long=one that goes on",
            "15 nested.inner=x",
            "16 quoted=say \"yes\" \\ no");
  }

  @Test
  void keepsFrontMatterOutOfThePieces() {
    var draft = Drafts.of("\n---\ntitle: A\n---\n\n# B\n\nText.");

    assertThat(draft.pieces()).hasSize(2);
    assertThat(draft.pieces().get(0).firstLine()).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nJust a paragraph between rules.\n---\nText.",
        "---\ntitle: never closed\n\nText.",
        "---\n---\nText.",
        "Text.\n\n---\ntitle: too late\n---",
        "----\ntitle: A\n----"
      })
  void readsNoFrontMatterThatIsNone(String text) {
    assertThat(fields(text)).isEmpty();
  }

  @Test
  void expandsNothing() {
    assertThat(fields("---\na: &a [x, x]\nb: [*a, *a]\nc: !!js x\nd: [[1], {2: 3}]\n---\nText."))
        .containsExactly("2 a=&a [x, x]", "3 b=*a", "3 b=*a", "4 c=!!js x", "5 d=[[1], {2: 3}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[#]: subject: \"A title\"    | 1 subject=A title",
        "[#]: url: (https://a.org/1) | 1 url=https://a.org/1",
        "[#]: author: Ann Reed       | 1 author=Ann Reed",
        "[#]: reviewer: \" \"         | 1 reviewer=",
        "[#]: no label               | 1 =no label"
      })
  void readsMarkedLines(String line, String field) {
    assertThat(fields(line + "\n\nText.")).containsExactly(field);
  }

  @Test
  void resolvesLinksByTheirDefinitions() {
    var draft = Drafts.of(
        "A [b][1], [c][], [c] and ![d][2].\n\n[1]: https://example.org/1 (title)\n[c]: <https://example.org/c>\n[2]: /i.png \"t\"\n");

    assertThat(DraftTree.of(draft.pieces().get(0).block()).strip())
        .isEqualTo("paragraph: A {web <https://example.org/1> b}, {web <https://example.org/c> c},"
            + " {web <https://example.org/c> c} and {dead </i.png> d}.");
    assertThat(draft.pieces()).hasSize(1);
    assertThat(draft.fields())
        .extracting(FieldLinesTest::shown)
        .containsExactly(
            "3 [1]=https://example.org/1 (title)",
            "4 [c]=<https://example.org/c>",
            "5 [2]=/i.png \"t\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A note [1].\n\n[1]: https://example.org/1",
        "A [b][1].\n\n[1]: Smith, J. (2004), The Sea.",
        "A [b][1].\n\nText before\n[1]: https://example.org/1",
        "A [b].\n\n[2]: https://example.org/1"
      })
  void keepsDefinitionsThatAreNotCalledOrNoAddressesAsText(String text) {
    var draft = Drafts.of(text);

    assertThat(draft.fields()).isEmpty();
    assertThat(draft.pieces().size()).isGreaterThanOrEqualTo(2);
  }
}
