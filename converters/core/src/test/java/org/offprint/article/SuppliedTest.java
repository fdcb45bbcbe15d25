package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppliedTest {

  @Test
  void takesTheHeadlineForTheTitle() {
    var article = Article.builder().headline("Ferries run").paragraph("A b.").build();
    assertThat(Supplied.title(article)).isEqualTo(new Supplied<>("Ferries run", false));
  }

  @Test
  void suppliesTheFirstWordsInBracketsForAMissingHeadline() {
    var few = Article.builder().paragraph("Nobody signed this.").build();
    var many = Article.builder()
        .paragraph("One two three four five six seven eight nine.")
        .build();
    assertThat(Supplied.title(few)).isEqualTo(new Supplied<>("[Nobody signed this.]", true));
    assertThat(Supplied.title(many))
        .isEqualTo(new Supplied<>("[One two three four five six seven eight …]", true));
  }

  @Test
  void namesAnArticleByItsAddressElseByItsContent() {
    var article = Article.builder().headline("A").build();
    var other = Article.builder().headline("B").build();
    var source = new Source(
        Optional.of(Target.of("https://www.example.com/")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
    var known = new Entry(article, source, Anchors.inOrder(article), List.of());
    // The version 5 UUID of this address in the URL name space, as Python's uuid.uuid5 gives it.
    assertThat(Supplied.identifier(known).value())
        .isEqualTo("urn:uuid:3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559");
    assertThat(Supplied.identifier(Entry.of(article)))
        .isEqualTo(Supplied.identifier(Entry.of(article)));
    assertThat(Supplied.identifier(Entry.of(article)))
        .isNotEqualTo(Supplied.identifier(Entry.of(other)));
  }

  @Test
  void prefersTheGivenLanguage() {
    var article = Article.builder().headline("A").language("vi").build();
    assertThat(Supplied.language(article)).isEqualTo(new Supplied<>(new Language("vi"), false));
  }
}
