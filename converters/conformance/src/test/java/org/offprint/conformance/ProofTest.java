package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
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
  void everyOutputOfTheCorpusIsProved() throws IOException {
    var bad = new ArrayList<String>();
    var proved = 0;
    for (var input : Inputs.corpus("archived-text", "wikinews", "hostile")) {
      try (var readings = OFFPRINT.read(input)) {
        var entry = readings.next().orElseThrow().entry();
        for (var witness : OFFPRINT.registry().witnesses()) {
          for (var difference : hold(entry, entry, witness)) {
            bad.add(witness.format() + " of " + input.getFileName() + ": " + difference);
          }
          proved++;
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
