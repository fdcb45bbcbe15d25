package org.offprint.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Syntax;
import org.offprint.testkit.SyntaxPromises;

class ToolJsonSyntaxTest extends SyntaxPromises {

  @Override
  protected Syntax syntax() {
    return new ToolJsonSyntax();
  }

  private static Draft parse(String json) {
    return new ToolJsonSyntax().parse(Input.of("a.json", json.getBytes(UTF_8)), Limits.STANDARD);
  }

  private static Match.Strength strength(String name, String json) {
    return new ToolJsonSyntax()
        .looksLike(Input.of(name, json.getBytes(UTF_8)).sample())
        .strength();
  }

  @Test
  void leavesOurOwnJsonAndOtherFilesAlone() {
    assertThat(strength("a.json", "{\"format\": \"" + ArticleJson.FORMAT + "\", \"text\": \"x\"}"))
        .isEqualTo(Match.Strength.NONE);
    assertThat(strength("a.txt", "[Photo] \"text\" of it")).isNotEqualTo(Match.Strength.SURE);
    assertThat(strength("a.txt", "No brace here \"text\"")).isEqualTo(Match.Strength.NONE);
  }

  @Test
  void readsOneArticleOnEachLineAndThoseInsideAList() {
    var one = "{\"title\": \"A\", \"authors\": [], \"text\": \"Words.\"}\n";
    assertThat(parse(one + one).pieces()).hasSize(4);
    assertThat(parse("{\"articles\": [" + one + "," + one + "]}").pieces()).hasSize(4);
  }

  @Test
  void readsWhatIsWholeOfAFileThatEndsEarly() {
    var draft =
        parse("[{\"title\": \"A\", \"authors\": [], \"text\": \"Words.\"}, {\"title\": \"B");
    assertThat(draft.pieces()).hasSize(2);
    assertThat(draft.findings()).anyMatch(finding -> finding.code().equals(Codes.NOT_READABLE));
  }

  @Test
  void saysThatOtherJsonHoldsNoArticle() {
    var draft = parse("{\"title\": \"A\", \"price\": 12}");
    assertThat(draft.pieces()).isEmpty();
    assertThat(draft.findings()).anyMatch(finding -> finding.code().equals(Codes.NOT_READABLE));
  }

  @Test
  void partsParagraphsByBlankLinesOrElseByLines() {
    var blank = parse("{\"title\": \"A\", \"authors\": [], \"text\": \"One\\nmore.\\n\\nTwo.\"}");
    assertThat(blank.pieces()).hasSize(3);
    var lines = parse("{\"title\": \"A\", \"maintext\": \"One.\\nTwo.\\nThree.\"}");
    assertThat(lines.pieces()).hasSize(4);
  }

  @Test
  void readsTheMarkupOfBodies() {
    var draft = parse("{\"uri\": \"u\", \"headline\": \"H\", \"body_html\": \"<p>a &lt;b&gt; &#233;"
        + " <i>c</i><br/>d</p><script>x</script><ol><li>e</ol><p>2 < 3\"}");
    assertThat(draft.pieces()).hasSize(4);
    var first = (Block.Paragraph) draft.pieces().get(1).block();
    assertThat(Inlines.plain(first.content())).isEqualTo("a <b> é c\nd");
    assertThat(draft.pieces().get(2).block()).isInstanceOf(Block.ItemList.class);
    assertThat(draft.pieces().get(3).raw()).isEqualTo("2 < 3");
  }

  @Test
  void keepsNumbersThatNoLongHolds() {
    var draft = parse(
        "{\"title\": \"A\", \"authors\": [], \"text\": \"W.\", \"number\": 123456789012345678901234567890}");
    assertThat(draft.fields())
        .anyMatch(field -> field.value().toString().equals("123456789012345678901234567890"));
  }

  private static Draft markup(String html) {
    return parse("{\"uri\": \"u\", \"headline\": \"H\", \"body_html\": \"" + html + "\"}");
  }

  @Test
  void readsOnBehindAScriptHoweverItIsSpelled() {
    assertThat(markup("<SCRIPT>if (a</b>) x</SCRIPT ><p>After.").pieces().get(1).raw())
        .isEqualTo("After.");
  }

  @Test
  void readsMarkupThatIsNeverClosedInLinearTimeAndDepth() {
    var times = 200_000;
    for (var part : List.of("x <b ", "x &b ", "<b>x", "<i><a href='u'>")) {
      var draft = assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> markup(part.repeat(times) + "End."));
      assertThat(draft.text()).contains("End.");
    }
  }

  @Test
  void saysWhatNoOutputCanCarry() {
    assertThat(parse("{\"title\": \"A\", \"authors\": [], \"text\": \"W\\u0007.\"}")
            .findings())
        .anyMatch(finding -> finding.code().equals(Codes.REMOVED_CHARACTERS));
  }

  @Test
  void takesSignsAloneForNoArticle() {
    assertThat(parse("{\"title\": \"?\", \"authors\": [], \"text\": \"!!\"}").pieces())
        .isEmpty();
  }

  @Test
  void refusesMoreArticlesThanThereIsRoomFor() {
    var one = "{\"title\": \"A\", \"authors\": [], \"text\": \"Words.\"}\n";
    var input = Input.of("a.json", one.repeat(3).getBytes(UTF_8));
    assertThatExceptionOfType(ConversionException.LimitExceeded.class)
        .isThrownBy(
            () -> new ToolJsonSyntax().parse(input, new Limits(1 << 20, 50, 5, () -> false)))
        .withMessageContaining("limit of 5");
  }
}
