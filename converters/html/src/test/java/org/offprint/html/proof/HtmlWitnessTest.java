package org.offprint.html.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.convert.Limits;
import org.offprint.convert.Proof;
import org.offprint.convert.Seen;
import org.offprint.convert.Seen.Link;
import org.offprint.convert.Seen.Role;
import org.offprint.convert.Writer;
import org.offprint.html.HtmlProvider;
import org.offprint.testkit.Articles;

class HtmlWitnessTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300) / 10;

  private final HtmlWitness witness = new HtmlWitness();

  private List<Seen.Part> see(String body) throws IOException {
    var page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Not seen</title></head>"
        + "<body>" + body + "</body></html>";
    return witness.see(page.getBytes(StandardCharsets.UTF_8), Limits.STANDARD).parts();
  }

  @Test
  void provesAndRecoversSeededArticles() throws IOException {
    var provider = new HtmlProvider();
    var writer = provider.writer(provider.defaults());
    for (var seed = 0L; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      var out = new ByteArrayOutputStream();
      writer.write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
      assertThat(Proof.of(entry).hold(witness.see(out.toByteArray(), Limits.STANDARD)))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(witness.carried(out.toByteArray(), Limits.STANDARD))
          .as("seed %d", seed)
          .contains(entry);
    }
  }

  @Test
  void tellsHeadingsCellsAndItemsApart() throws IOException {
    var parts = see("<h2>A</h2><table><tr><th>B</th><td>C</td></tr></table>"
        + "<ol start=\"3\"><li>D<ul><li>E</li></ul></li><li><p>F</p><p>G</p></li></ol>");
    assertThat(parts)
        .extracting(Seen.Part::text)
        .containsExactly("A", "B", "C", "D", "E", "F", "G");
    assertThat(parts)
        .extracting(Seen.Part::role)
        .startsWith(Role.HEADING, Role.HEADER_CELL, Role.CELL, Role.TEXT);
    assertThat(parts.get(0).level()).isEqualTo(2);
    assertThat(parts).extracting(Seen.Part::marker).containsExactly("", "", "", "3", "•", "4", "");
    assertThat(parts).extracting(Seen.Part::depth).containsExactly(0, 0, 0, 1, 2, 1, 1);
  }

  @Test
  void seesLinksNoteCallsAndNotesWithoutTheirNumbers() throws IOException {
    var parts = see("<p>A <a href=\"https://example.org/\">b</a>"
        + "<sup class=\"call\"><a role=\"doc-noteref\" href=\"#n\">1</a></sup></p>"
        + "<aside id=\"n\" role=\"doc-footnote\"><p class=\"number\">1 <a role=\"doc-backlink\""
        + " href=\"#c\">up</a></p><p>Note.</p></aside><p>After.</p>");
    assertThat(parts).extracting(Seen.Part::text).containsExactly("A b", "Note.", "After.");
    assertThat(parts.get(0).links())
        .containsExactly(new Link("https://example.org/", "b"), new Link("##n", ""));
    assertThat(parts).extracting(Seen.Part::note).containsExactly("", "#n", "");
    assertThat(parts.get(1).ids()).contains("#n");
  }

  @Test
  void readsRubyAsBaseAndAnnotationAndPicturesByTheirText() throws IOException {
    var parts =
        see("<p><ruby>漢<rp>（</rp><rt>kan</rt><rp>）</rp></ruby>x</p><img src=\"a\" alt=\"A cat\"/>");
    assertThat(parts).extracting(Seen.Part::text).containsExactly("漢 kan x", "A cat");
  }

  @Test
  void saysWhereAPageIsBroken() {
    assertThatThrownBy(() -> see("<p>cut"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 1, column");
    assertThat(new HtmlWitness().format()).isEqualTo("html");
  }

  @Test
  void carriesNothingWhereThereIsNoData() throws IOException {
    var page = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>A</p></body></html>";
    assertThat(witness.carried(page.getBytes(StandardCharsets.UTF_8), Limits.STANDARD))
        .isEmpty();
  }
}
