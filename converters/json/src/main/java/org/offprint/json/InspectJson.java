package org.offprint.json;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.convert.Finding;
import org.offprint.convert.Ledger;
import org.offprint.convert.Reading;

/**
 * The report of {@code offprint inspect --json}: one object for each article that was read, on one line. What is absent
 * is {@code null} or an empty array, so that every line has the same members.
 */
public final class InspectJson {

  private final JsonOut out = new JsonOut();

  private InspectJson() {}

  /**
   * Reports an article.
   *
   * @param file the file it was read from, as the person named it
   * @param reading the article with its ledger and findings
   * @return one JSON object without line ends
   */
  public static String line(String file, Reading reading) {
    var json = new InspectJson();
    json.out.object(() -> {
      json.out.string("file", file);
      json.facts(reading);
      json.links(reading.article());
      new InspectBody(json.out).write(reading.entry());
      json.ledger(reading.ledger());
      json.out.array("findings", reading.findings(), json::finding);
    });
    return json.out.text();
  }

  private void facts(Reading reading) {
    var article = reading.article();
    orNull("headline", Inlines.plain(article.headline()));
    out.nullable("kicker", article.kicker(), out::string);
    orNull("standfirst", Inlines.plain(article.standfirst()));
    out.nullable("byline", article.byline(), byline -> out.string(byline.printed()));
    out.array("contributors", article.contributors(), this::contributor);
    out.nullable("dateline", article.dateline(), dateline -> out.string(dateline.printed()));
    date("published", article.published());
    date("updated", article.updated());
    var source = reading.source();
    out.nullable("source", source.original(), target -> out.string(target.printed()));
    out.nullable("archive", source.archive(), target -> out.string(target.printed()));
    date("captured", source.captured());
    out.nullable("publication", article.publication(), one -> out.string(one.name()));
    out.nullable("section", article.section(), out::string);
    out.nullable("page", article.page(), out::string);
    out.nullable("edition", article.edition(), out::string);
    out.array("keywords", article.keywords(), out::string);
    out.nullable("rights", article.rights(), out::string);
    var language = Optional.of(Supplied.language(article).value());
    out.nullable(
        "language", language.filter(one -> !one.isUndetermined()), one -> out.string(one.tag()));
    pairs(article);
  }

  private void pairs(Article article) {
    out.array(
        "identifiers",
        article.identifiers(),
        one -> out.object(() -> {
          out.string("scheme", one.scheme());
          out.string("value", one.value());
        }));
    out.array(
        "details",
        article.details(),
        one -> out.object(() -> {
          out.string("label", one.label());
          out.string("value", one.value());
        }));
  }

  private void orNull(String name, String value) {
    out.nullable(
        name, value.isEmpty() ? Optional.<String>empty() : Optional.of(value), out::string);
  }

  private void date(String name, Optional<Printed<Moment>> date) {
    out.nullable(name, date.flatMap(Printed::reading), moment -> out.string(moment.iso()));
    out.nullable(name + "Printed", date, printed -> out.string(printed.printed()));
  }

  private void contributor(Contributor contributor) {
    out.object(() -> {
      out.string("name", contributor.name());
      out.string("kind", contributor instanceof Contributor.Person ? "person" : "agency");
      out.string("role", Kinds.name(contributor.role()));
    });
  }

  private void links(Article article) {
    out.array("credits", article.credits(), this::plain);
    out.array("related", article.related(), related -> plain(related.content()));
    out.array(
        "links",
        article.links(),
        link -> out.object(() -> {
          out.string("text", Inlines.plain(link.content()));
          out.string("printed", link.target().printed());
          out.bool("live", !(link.target() instanceof Target.Dead));
        }));
  }

  private void plain(List<Inline> content) {
    out.string(Inlines.plain(content));
  }

  private void ledger(Ledger ledger) {
    orNull("frame", ledger.frame());
    var blocks = ledger.rows().stream().filter(row -> row.id().startsWith("i")).count();
    out.number("inputBlocks", blocks);
    out.array("ledger", ledger.rows(), row -> out.object(() -> row(row)));
  }

  private void row(Ledger.Row row) {
    out.string("id", row.id());
    out.array("lines", List.of(row.firstLine(), row.lastLine()), out::number);
    out.string("role", Kinds.name(row.role()));
    out.string("rule", row.rule());
    out.number("confidence", row.confidence());
    out.array("fate", row.fates(), fate -> out.string(Kinds.name(fate)));
    out.array("places", row.places(), out::string);
    out.array(
        "changes",
        row.changes(),
        change -> out.object(() -> {
          out.string("reason", change.reason());
          out.string("before", change.before());
          out.string("after", change.after());
        }));
  }

  private void finding(Finding finding) {
    out.object(() -> {
      out.string("code", finding.code().id());
      out.string("severity", Kinds.name(finding.code().severity()));
      place("line", finding.line());
      place("column", finding.column());
      out.string("message", finding.message());
      orNull("hint", finding.hint());
    });
  }

  private void place(String name, int number) {
    out.nullable(name, number > 0 ? Optional.of(number) : Optional.<Integer>empty(), out::number);
  }
}
