package org.offprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Blocks;
import org.offprint.article.Contributor;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What the metadata of a file says, as plain text. A text or list is empty where nothing is known.
 *
 * @param title the title, never empty
 * @param language a BCP 47 tag
 * @param spoken the same where it is a fact, not only detected
 * @param creators who wrote it: persons, else agencies, else the byline as printed
 * @param contributors who else had a hand in it
 * @param agencies the agencies among them
 * @param description the standfirst
 * @param keywords the keywords
 * @param publication the newspaper or site
 * @param published when, in ISO 8601
 * @param updated when, in ISO 8601
 * @param url the original address
 * @param section the section
 * @param place the place of the dateline
 * @param rights the copyright line
 * @param repairs the names of the repairs that changed the text
 * @param related what other articles it points to
 * @param corrections what it corrects
 * @param archive what the archive says beyond these
 */
record Facts(
    String title,
    String language,
    String spoken,
    List<String> creators,
    List<String> contributors,
    List<String> agencies,
    String description,
    List<String> keywords,
    String publication,
    String published,
    String updated,
    String url,
    String section,
    String place,
    String rights,
    List<String> repairs,
    List<String> related,
    List<String> corrections,
    ArchiveFacts archive) {

  /** The facts of an article. */
  static Facts of(Entry entry) {
    var article = entry.article();
    var creators = creators(article);
    return new Facts(
        Supplied.title(article).value(),
        Supplied.language(article).value().tag(),
        article.language().map(Language::tag).orElse(""),
        creators,
        others(article.contributors(), creators),
        agencies(article.contributors()),
        line(article.standfirst()),
        article.keywords().stream().map(Words::toString).toList(),
        article.publication().map(publication -> publication.name().toString()).orElse(""),
        article.published().flatMap(Printed::reading).map(Moment::iso).orElse(""),
        article.updated().flatMap(Printed::reading).map(Moment::iso).orElse(""),
        entry.source().web().map(Target.Web::href).orElse(""),
        article.section().map(Words::toString).orElse(""),
        article.dateline().flatMap(Printed::reading).map(Words::toString).orElse(""),
        article.rights().map(Words::toString).orElse(""),
        entry.repairs().stream().distinct().toList(),
        article.related().stream().map(related -> line(related.content())).toList(),
        corrections(article),
        ArchiveFacts.of(entry));
  }

  /** The facts of a book. What the book does not say of itself, its first article says. */
  static Facts of(Edition.Anthology book) throws IOException {
    var first = book.entries().open(0).article();
    var title = line(book.facts().title());
    var editors = book.facts().editors();
    return new Facts(
        title.isEmpty() ? Supplied.title(first).value() : title,
        book.facts()
            .language()
            .orElseGet(() -> Supplied.language(first).value())
            .tag(),
        book.facts().language().or(first::language).map(Language::tag).orElse(""),
        editors.stream().map(editor -> editor.name().toString()).toList(),
        List.of(),
        agencies(editors),
        "",
        List.of(),
        "",
        "",
        "",
        "",
        "",
        "",
        book.facts().rights().map(Words::toString).orElse(""),
        List.of(),
        List.of(),
        List.of(),
        ArchiveFacts.NONE);
  }

  /** The authors in one line, as the document information wants them. */
  String author() {
    return String.join("; ", creators);
  }

  /** The keywords in one line. */
  String keywordLine() {
    return String.join("; ", keywords);
  }

  private static List<String> creators(Article article) {
    var contributors = article.contributors();
    var persons = writers(contributors, Contributor.Person.class);
    if (!persons.isEmpty()) {
      return persons;
    }
    var agencies = writers(contributors, Contributor.Agency.class);
    if (!agencies.isEmpty()) {
      return agencies;
    }
    return article.byline().stream()
        .map(byline -> byline.printed().toString())
        .filter(printed -> contributors.isEmpty() && !printed.isBlank())
        .toList();
  }

  private static List<String> writers(
      List<Contributor> contributors, Class<? extends Contributor> kind) {
    return contributors.stream()
        .filter(kind::isInstance)
        .filter(contributor -> contributor.role() == Contributor.Role.AUTHOR
            || contributor.role() == Contributor.Role.REPORTER)
        .map(contributor -> contributor.name().toString())
        .distinct()
        .toList();
  }

  private static List<String> others(List<Contributor> contributors, List<String> creators) {
    return contributors.stream()
        .map(contributor -> contributor.name().toString())
        .filter(name -> !creators.contains(name))
        .distinct()
        .toList();
  }

  private static List<String> agencies(List<Contributor> contributors) {
    return contributors.stream()
        .filter(Contributor.Agency.class::isInstance)
        .map(contributor -> contributor.name().toString())
        .distinct()
        .toList();
  }

  private static List<String> corrections(Article article) {
    var corrections = new ArrayList<String>();
    for (var correction : article.corrections()) {
      var text = new StringBuilder();
      for (var block : Blocks.all(List.of(correction))) {
        for (var run : Blocks.runs(block)) {
          text.append(text.length() == 0 ? "" : " ").append(line(run));
        }
      }
      if (text.length() > 0) {
        corrections.add(text.toString());
      }
    }
    return corrections;
  }

  private static String line(List<Inline> inlines) {
    return Inlines.plain(inlines).replace('\n', ' ').strip();
  }
}
