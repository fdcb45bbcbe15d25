package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Difference;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Proof;
import org.offprint.convert.Witness;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.Fault;

/** Every output says what its article says, and a fault of a writer does not pass unseen. */
class ProofTest {

  private static final int JUDGED = Integer.getInteger("offprint.judged", 60);
  private static final int ALL_FROM = 300;
  private static final int PLANTED = Math.max(6, JUDGED / 10);
  private static final Offprint OFFPRINT = Offprint.standard();

  private static List<Difference> hold(Entry article, Entry written, Witness witness)
      throws IOException {
    var out = new ByteArrayOutputStream();
    OFFPRINT.write(new Edition.Single(written), Writer.Material.NONE, witness.format(), out);
    return Proof.of(article).hold(witness.see(out.toByteArray(), Limits.STANDARD));
  }

  private static Entry seeded(long seed) {
    return seed % 2 == 0 ? Articles.any(seed) : Articles.plain(seed);
  }

  @Test
  void everyFormatThatIsLaidOutHasAWitness() {
    assertThat(OFFPRINT.registry().witnesses())
        .extracting(Witness::format)
        .contains("pdf", "docx", "md", "html", "epub");
  }

  @Test
  void everyOutputOfTheSamplesAndTheSeedIsProved() throws IOException {
    for (var input : Inputs.samplesAndSeed()) {
      try (var readings = OFFPRINT.read(input)) {
        var entry = readings.next().orElseThrow().entry();
        for (var witness : OFFPRINT.registry().witnesses()) {
          assertThat(hold(entry, entry, witness))
              .as("%s of %s", witness.format(), input.getFileName())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyOutputOfTheSeededArticlesIsProved() throws IOException {
    var bad = new ArrayList<String>();
    for (var witness : OFFPRINT.registry().witnesses()) {
      var words = 0L;
      for (var seed = 0L; seed < JUDGED; seed++) {
        var entry = seeded(seed);
        words += Proof.of(entry).words();
        for (var difference : hold(entry, entry, witness)) {
          bad.add(witness.format() + " of seed " + seed + ": " + difference);
        }
      }
      System.out.println(
          witness.format() + ": " + JUDGED + " seeded articles, " + words + " words held");
    }
    assertThat(bad).isEmpty();
  }

  @Test
  void everyOutputOfATableIsProvedWhateverHeadsIt() throws IOException {
    var plain = row(cell(false, "2019"), cell(false, "7"));
    var headed = row(cell(true, "2020"), cell(false, "8"));
    var heads = row(cell(true, "Year"), cell(true, "Sum"));
    var wide = row(new Block.Cell(true, 2, 1, Inlines.text("By year")));
    var tables = List.of(
        new Block.Table(List.of(), List.of(heads), List.of(plain, headed)),
        new Block.Table(List.of(), List.of(wide, heads), List.of(plain)),
        new Block.Table(List.of(), List.of(), List.of(headed, plain, heads)),
        new Block.Table(List.of(), List.of(), List.of(plain)));
    for (var table : tables) {
      var entry = Entry.of(Article.builder().headline("Sums").block(table).build());
      for (var witness : OFFPRINT.registry().witnesses()) {
        assertThat(hold(entry, entry, witness))
            .as("%s of %s", witness.format(), table)
            .isEmpty();
      }
    }
  }

  private static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells));
  }

  private static Block.Cell cell(boolean header, String words) {
    return new Block.Cell(header, 1, 1, Inlines.text(words));
  }

  @Test
  void everyOutputOfTheCorpusIsProved() throws IOException {
    var bad = new ArrayList<String>();
    var proved = 0;
    var inputs = JUDGED >= ALL_FROM
        ? Inputs.corpus()
        : Inputs.corpus("archived-text", "wikinews", "hostile");
    for (var input : inputs) {
      try (var readings = OFFPRINT.read(input)) {
        for (var next = readings.next(); next.isPresent(); next = readings.next()) {
          var entry = next.get().entry();
          for (var witness : OFFPRINT.registry().witnesses()) {
            for (var difference : hold(entry, entry, witness)) {
              bad.add(witness.format() + " of " + input.getFileName() + ": " + difference);
            }
            proved++;
          }
        }
      } catch (ConversionException.NoArticle nothingInIt) {
        // The corpus has files without a word.
      }
    }
    System.out.println(proved + " outputs of the corpus held");
    assertThat(bad).isEmpty();
  }

  @Test
  void everyPlantedFaultIsFoundInEveryFormat() throws IOException {
    var missed = new ArrayList<String>();
    var matrix = new StringBuilder(String.format(Locale.ROOT, "%-16s", "found/planted"));
    var witnesses = OFFPRINT.registry().witnesses();
    witnesses.forEach(one -> matrix.append(String.format(Locale.ROOT, "%10s", one.format())));
    for (var fault : Fault.values()) {
      matrix.append(String.format(Locale.ROOT, "%n%-16s", fault));
      for (var witness : witnesses) {
        var planted = 0;
        var found = 0;
        for (var seed = 0L; planted < PLANTED; seed++) {
          var entry = seeded(seed);
          var faulty = fault.plant(entry, seed);
          if (faulty.isPresent()) {
            planted++;
            if (hold(entry, faulty.get(), witness).isEmpty()) {
              missed.add(fault + " in " + witness.format() + " of seed " + seed);
            } else {
              found++;
            }
          }
        }
        matrix.append(String.format(Locale.ROOT, "%10s", found + "/" + planted));
      }
    }
    System.out.println(matrix);
    assertThat(missed).isEmpty();
  }
}
