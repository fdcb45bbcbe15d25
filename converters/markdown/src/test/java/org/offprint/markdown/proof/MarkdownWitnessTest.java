package org.offprint.markdown.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Difference;
import org.offprint.convert.Limits;
import org.offprint.convert.Proof;
import org.offprint.convert.Seen;
import org.offprint.convert.Seen.Link;
import org.offprint.convert.Seen.Role;
import org.offprint.convert.Writer;
import org.offprint.markdown.MarkdownOptions;
import org.offprint.markdown.MarkdownProvider;
import org.offprint.markdown.Pictures;
import org.offprint.markdown.Profile;
import org.offprint.testkit.Articles;
import org.offprint.testkit.Fault;

class MarkdownWitnessTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);

  private final MarkdownWitness witness = new MarkdownWitness();

  private static byte[] written(Entry entry, Profile profile) throws IOException {
    var out = new ByteArrayOutputStream();
    new MarkdownProvider()
        .writer(new MarkdownOptions(profile, Pictures.NAME))
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return out.toByteArray();
  }

  private List<Difference> held(Entry entry, Entry written, Profile profile) throws IOException {
    return Proof.of(entry).hold(witness.see(written(written, profile), Limits.STANDARD));
  }

  private List<Seen.Part> see(String markdown) throws IOException {
    return witness
        .see(markdown.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
        .parts();
  }

  @Test
  void provesEverySeededArticle() throws IOException {
    var profiles = Profile.values();
    for (var seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      assertThat(held(entry, entry, profiles[seed % profiles.length]))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void provesArticlesInEveryProfile(Profile profile) throws IOException {
    for (var seed = 0L; seed < SEEDS / 30; seed++) {
      var entry = Articles.any(seed);
      assertThat(held(entry, entry, profile)).as("seed %d", seed).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryPlantedFault(Fault fault) throws IOException {
    var missed = new ArrayList<Long>();
    var planted = 0;
    for (var seed = 0L; planted < Math.max(6, SEEDS / 100); seed++) {
      var entry = Articles.any(seed);
      var faulty = fault.plant(entry, seed);
      if (faulty.isPresent()) {
        planted++;
        if (held(entry, faulty.get(), Profile.PLAIN).isEmpty()) {
          missed.add(seed);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void tellsHeadingsCellsAndItemsApart() throws IOException {
    var parts = see("## A\n\n| B |\n| --- |\n| C |\n\n3. D\n   - E\n4. F\n\n   G\n");
    assertThat(parts)
        .extracting(Seen.Part::text)
        .containsExactly("A", "B", "C", "D", "E", "F", "G");
    assertThat(parts)
        .extracting(Seen.Part::role)
        .startsWith(Role.HEADING, Role.HEADER_CELL, Role.ANY_CELL, Role.TEXT);
    assertThat(parts.get(0).level()).isEqualTo(2);
    assertThat(parts).extracting(Seen.Part::marker).containsExactly("", "", "", "3", "•", "4", "");
    assertThat(parts).extracting(Seen.Part::depth).containsExactly(0, 0, 0, 1, 2, 1, 1);
  }

  @Test
  void seesTheSameInHtmlAmongTheMarkdown() throws IOException {
    var parts = see("<h2>A</h2>\n<table><tr><th>B<td>C &amp; &copy;</table>\n"
        + "<ol start=\"3\"><li>D<ul><li>E</ul><li><p>F<p>G</ol>\n");
    assertThat(parts)
        .extracting(part -> part.role() + " " + part.text().strip() + " " + part.marker())
        .containsExactly(
            "HEADING A ",
            "HEADER_CELL B ",
            "CELL C & © ",
            "TEXT D 3",
            "TEXT E •",
            "TEXT F 4",
            "TEXT G ");
  }

  @Test
  void seesLinksAnchorsCallsAndNotes() throws IOException {
    var parts = see("<a id=\"x\"></a>\n\n## A\n\nB [c](https://example.org/)[^n] [d](#x)\n\n"
        + "[^n]: Note.\n\nAfter.\n");
    assertThat(parts).extracting(Seen.Part::text).containsExactly("A", "B c d", "Note.", "After.");
    assertThat(parts.get(0).ids()).containsExactly("x");
    assertThat(parts.get(1).links())
        .containsExactly(
            new Link("https://example.org/", "c"), new Link("#n", ""), new Link("#x", "d"));
    assertThat(parts).extracting(Seen.Part::note).containsExactly("", "", "n", "");
  }

  @Test
  void seesOneLinkAroundTheCallThatDividesIt() throws IOException {
    assertThat(see("[one](https://a.org/) [^n] [two](https://a.org/)\n\n[^n]: N")
            .get(0)
            .links())
        .containsExactly(new Link("https://a.org/", "one  two"), new Link("#n", ""));
  }

  @Test
  void readsRubyAsBaseAndAnnotationAndPicturesByTheirText() throws IOException {
    assertThat(see("<ruby>漢<rp>（</rp><rt>kan</rt><rp>）</rp></ruby>x ![A cat](a.png \"b\")"))
        .extracting(part -> part.text().replaceAll(" +", " ").strip())
        .containsExactly("漢 kan x A cat");
  }

  @Test
  void takesTheValuesOfTheFrontMatterForFields() throws IOException {
    var file = "---\ntitle: \"A\"\nauthor:\n  - \"B\"\n  - \"C\"\n---\n\nText <!-- not seen -->\n";
    var seen = witness.see(file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
    assertThat(seen.fields())
        .containsEntry("title", "A")
        .containsEntry("author.1", "B")
        .containsEntry("author.2", "C");
    assertThat(seen.parts()).extracting(Seen.Part::text).containsExactly("Text ");
  }

  @Test
  void saysThatTheFrontMatterIsBroken() {
    assertThatThrownBy(() -> see("---\na: \"b\n---\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("front matter");
  }

  @Test
  void carriesNoCopyOfTheArticle() throws IOException {
    var file = written(Articles.any(1), Profile.PLAIN);
    assertThat(witness.carried(file, Limits.STANDARD)).isEmpty();
    assertThat(witness.format()).isEqualTo("md");
  }
}
