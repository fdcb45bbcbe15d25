package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Words;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Corrections;
import org.offprint.convert.Limits;

class PersonsFactsTest {

  @TempDir
  Path root;

  private Plan plan;

  @BeforeEach
  void plan() throws IOException {
    file("a.txt", "one");
    file("deep/b.txt", "two");
    file("deep/er/c.txt", "three");
    plan = Batch.of(root).with(Fakes.offprint()).plan();
  }

  private Path file(String name, String text) throws IOException {
    var file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Plan.Job job(String name) {
    return plan.jobs().stream()
        .filter(job -> job.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Corrections said(String name) throws IOException {
    return PersonsFacts.of(plan, Limits.STANDARD).of(job(name)).before(1);
  }

  @Test
  void namesInputsByTheirPathInTheFolder() {
    assertThat(plan.jobs())
        .extracting(Plan.Job::name)
        .containsExactly("a.txt", "deep/b.txt", "deep/er/c.txt");
  }

  @Test
  void takesFactsBesideTheArticle() throws IOException {
    file(
        "deep/b.offprint.yaml",
        "# by hand\nheadline: \"Boats: again\"\npage: 007\npublished: 2019-06-05\nbyline:\n  - Ann Reed\n"
            + "  - Reuters\nrights:\nupdated: \"-\"\n");
    var said = said("deep/b.txt");
    assertThat(said.facts().keySet())
        .containsExactly("headline", "page", "published", "byline", "updated");
    assertThat(said.get("headline")).contains(Words.of("Boats: again"));
    assertThat(said.get("page")).contains(Words.of("007"));
    assertThat(said.get("published")).contains(Words.of("2019-06-05"));
    assertThat(said.get("byline")).contains(Words.of("Ann Reed; Reuters"));
    assertThat(said.facts().get("updated").clears()).isTrue();
    assertThat(said.facts().get("page").where()).isEqualTo("b.offprint.yaml:3");
    assertThat(said("a.txt")).isEqualTo(Corrections.NONE);
  }

  @Test
  void takesTheWholeNameBeforeTheStem() throws IOException {
    file("a.offprint.yaml", "page: 1");
    file("a.txt.offprint.yaml", "page: 2");
    assertThat(said("a.txt").get("page")).contains(Words.of("2"));
  }

  @Test
  void takesFactsOfTheNearestFolderUpwardAndNoFurther() throws IOException {
    file(
        "offprint.toml",
        "[article]\npublication = \"The Harbour Press\"\npage = 7\npublished = 2019-06-05\n"
            + "keywords = [\"ferries\", \"ports\"]\n");
    file("deep/er/offprint.toml", "[article]\nrights = \"CC0\"\n");
    assertThat(said("a.txt").get("publication")).contains(Words.of("The Harbour Press"));
    assertThat(said("deep/b.txt").get("published")).contains(Words.of("2019-06-05"));
    assertThat(said("deep/b.txt").get("keywords")).contains(Words.of("ferries; ports"));
    assertThat(said("deep/b.txt").facts().get("page").where()).isEqualTo("offprint.toml:3");
    assertThat(said("deep/er/c.txt").facts().keySet()).containsExactly("rights");
    var inner = Batch.of(root.resolve("deep/b.txt")).with(Fakes.offprint()).plan();
    assertThat(PersonsFacts.of(inner, Limits.STANDARD).of(inner.jobs().get(0)).before(1))
        .isEqualTo(Corrections.NONE);
  }

  @Test
  void takesFactsBesideTheArticleBeforeThoseOfItsFolder() throws IOException {
    file("offprint.toml", "[article]\npublication = \"A\"\nrights = \"B\"\n");
    file("a.offprint.yaml", "publication: C\n");
    assertThat(said("a.txt").get("publication")).contains(Words.of("C"));
    assertThat(said("a.txt").get("rights")).contains(Words.of("B"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.offprint.yaml, 'headlin: x', ':1: unknown field'",
    "a.offprint.yaml, '- x', 'holds no fields'",
    "a.offprint.yaml, 'page: 1\nbyline: -', ':2: '",
    "a.offprint.yaml, 'byline: {a: b}', 'neither a value nor a list'",
    "offprint.toml, '[article]\nhedline = \"x\"', ':2: unknown field'",
    "offprint.toml, 'rights = \"x\"', ':1: unknown'",
    "offprint.toml, '[article]\nrights = x', ':2: '",
    "offprint.toml, '[article]\nrights = {a = 1}', 'neither a value nor a list'"
  })
  void saysWhichLineCannotBeUnderstood(String name, String text, String told) throws IOException {
    file(name, text);
    assertThatThrownBy(() -> said("a.txt"))
        .isInstanceOf(ConversionException.UnreadableFacts.class)
        .hasMessageContaining(root.resolve(name).toString())
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ':1: the sheet is empty'",
    "'headline\nx', 'no column ''file'''",
    "'file,hedline\na.txt,x', ':1: unknown column ''hedline'''",
    "'file,page,page\na.txt,1,2', 'stands twice'",
    "'file,page\na.txt,1\n\na.txt,2', ':4: ''a.txt'' has a row already, at sheet.csv:2'",
    "'file,page\na.txt,1,2', ':2: the cell ''2'' stands under no column'",
    "'file,page\n,1', ':2: the row names no file'",
    "'file,article\na.txt,one', ':2: ''one'' is no number'",
    "'file,page\na.txt,\"1', ':2: a quoted cell does not end'"
  })
  void saysWhichLineOfTheSheetIsWrong(String text, String told) throws IOException {
    var sheet = Files.writeString(root.resolve("sheet.csv"), text);
    assertThatThrownBy(() -> PersonsFacts.of(plan, sheet, Limits.STANDARD))
        .isInstanceOf(ConversionException.UnreadableFacts.class)
        .hasMessageStartingWith(sheet + ":")
        .hasMessageContaining(told);
  }

  @Test
  void knowsInputsUnderAllTheirNamesAndTellsOfOthers() throws IOException {
    var sheet = Files.writeString(
        root.resolve("sheet.csv"),
        "file,page\ndeep\\b.txt,1\n" + root.resolve("a.txt") + ",2\ngone.txt,3\n");
    var facts = PersonsFacts.of(plan, sheet, Limits.STANDARD);
    assertThat(facts.unused()).singleElement().satisfies(row -> {
      assertThat(row.line()).isEqualTo(4);
      assertThat(row.message()).contains("'gone.txt'");
    });
  }

  @Test
  void doesNotGuessWhichOfTwoFilesIsMeant() throws IOException {
    file("x/same.txt", "one");
    file("y/same.txt", "two");
    var both = Batch.of(List.of(root.resolve("x"), root.resolve("y")))
        .with(Fakes.offprint())
        .plan();
    var sheet = Files.writeString(root.resolve("sheet.csv"), "file,page\nsame.txt,1\n");
    assertThatThrownBy(() -> PersonsFacts.of(both, sheet, Limits.STANDARD))
        .hasMessageContaining("sheet.csv:2")
        .hasMessageContaining("Write which");
  }
}
