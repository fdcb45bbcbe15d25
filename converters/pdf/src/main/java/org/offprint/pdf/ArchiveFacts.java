package org.offprint.pdf;

import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What the archive says beyond the vocabularies that metadata commonly has. A text or list is empty where nothing is
 * known.
 *
 * @param kicker the line above the headline
 * @param byline the byline as printed
 * @param dateline the dateline as printed
 * @param published the date of publication as printed
 * @param updated the date of the last change as printed
 * @param page the page of the printed edition
 * @param edition the edition
 * @param identifiers names in registers, each behind the name of its register
 * @param details other printed values, each behind its label
 * @param archive the address of the archived copy
 * @param captured when it was made, in ISO 8601, else as printed
 * @param inputHash SHA-256 of the input, hexadecimal
 */
record ArchiveFacts(
    String kicker,
    String byline,
    String dateline,
    String published,
    String updated,
    String page,
    String edition,
    List<String> identifiers,
    List<String> details,
    String archive,
    String captured,
    String inputHash) {

  /** Nothing. */
  static final ArchiveFacts NONE =
      new ArchiveFacts("", "", "", "", "", "", "", List.of(), List.of(), "", "", "");

  /** The facts of an article. */
  static ArchiveFacts of(Entry entry) {
    var article = entry.article();
    var source = entry.source();
    return new ArchiveFacts(
        article.kicker().map(Words::toString).orElse(""),
        article.byline().map(ArchiveFacts::printed).orElse(""),
        article.dateline().map(ArchiveFacts::printed).orElse(""),
        article.published().map(ArchiveFacts::printed).orElse(""),
        article.updated().map(ArchiveFacts::printed).orElse(""),
        article.page().map(Words::toString).orElse(""),
        article.edition().map(Words::toString).orElse(""),
        identifiers(article),
        details(article),
        source.archive().map(ArchiveFacts::address).orElse(""),
        source
            .captured()
            .map(date -> date.reading().map(Moment::iso).orElse(printed(date)))
            .orElse(""),
        source.input().map(Source.Input::sha256).orElse(""));
  }

  private static String printed(Printed<?> fact) {
    return fact.printed().toString();
  }

  private static String address(Target target) {
    return target instanceof Target.Web web ? web.href() : target.printed().toString();
  }

  private static List<String> identifiers(Article article) {
    return article.identifiers().stream()
        .map(one -> one.scheme() + ": " + one.value())
        .toList();
  }

  private static List<String> details(Article article) {
    return article.details().stream()
        .map(one -> one.label() + ": " + one.value())
        .toList();
  }
}
