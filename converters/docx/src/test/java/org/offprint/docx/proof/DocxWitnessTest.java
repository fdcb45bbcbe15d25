package org.offprint.docx.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.convert.Limits;
import org.offprint.convert.Options;
import org.offprint.convert.Proof;
import org.offprint.convert.Seen;
import org.offprint.convert.Writer;
import org.offprint.docx.DocxProvider;
import org.offprint.testkit.Articles;

class DocxWitnessTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300) / 10;

  private final DocxWitness witness = new DocxWitness();

  private static byte[] document(Entry entry, Map<String, String> options) throws IOException {
    var provider = new DocxProvider();
    var out = new ByteArrayOutputStream();
    provider
        .writer(Options.bind(provider.defaults(), options))
        .write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return out.toByteArray();
  }

  @Test
  void provesSeededArticles() throws IOException {
    for (var seed = 0L; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      assertThat(Proof.of(entry).hold(witness.see(document(entry, Map.of()), Limits.STANDARD)))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void recoversTheArticleWhereTheDocumentCarriesIt() throws IOException {
    var entry = Articles.any(4);
    assertThat(witness.carried(document(entry, Map.of("embed", "article")), Limits.STANDARD))
        .contains(entry);
    assertThat(witness.carried(document(entry, Map.of()), Limits.STANDARD)).isEmpty();
  }

  @Test
  void countsItemsAsWordDoes() throws IOException {
    var inner = new Block.ItemList(true, 7, List.of(item("one"), item("two")));
    var outer = new Block.ItemList(
        true,
        3,
        List.of(
            item("first"),
            new Block.Item(List.of(paragraph("second"), inner, paragraph("more"))),
            item("third")));
    var article = Article.builder().headline("Lists").body(List.of(outer)).build();
    var parts =
        witness.see(document(Entry.of(article), Map.of()), Limits.STANDARD).parts();
    assertThat(parts.stream().filter(part -> part.depth() > 0))
        .extracting(part -> part.depth() + " " + part.marker() + " " + part.text())
        .containsExactly("1 3 first", "1 4 second", "2 7 one", "2 8 two", "1  more", "1 5 third");
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  private static Block.Item item(String text) {
    return new Block.Item(List.of(paragraph(text)));
  }

  @Test
  void readsATableThatIsTooWideForWord() throws IOException {
    var cells = IntStream.range(0, 70)
        .mapToObj(i -> new Block.Cell(false, 1, 1, Inlines.text("cell " + i)))
        .toList();
    var table = new Block.Table(List.of(), List.of(), List.of(new Block.Row(cells)));
    var entry = Entry.of(Article.builder().headline("Wide").body(List.of(table)).build());
    var seen = witness.see(document(entry, Map.of()), Limits.STANDARD);
    assertThat(seen.parts()).filteredOn(part -> part.role() == Seen.Role.CELL).hasSize(70);
    assertThat(Proof.of(entry).hold(seen)).isEmpty();
  }

  @Test
  void refusesADocumentThatWasCutOff() throws IOException {
    var document = document(Articles.plain(3), Map.of());
    for (var cut : new int[] {1, 100, document.length / 2, document.length - 30}) {
      assertThatThrownBy(
              () -> witness.see(Arrays.copyOf(document, document.length - cut), Limits.STANDARD))
          .as("without the last %d bytes", cut)
          .isInstanceOf(IOException.class);
    }
  }
}
