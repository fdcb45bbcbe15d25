package org.offprint.citation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Articles whose references are known. */
final class Cases {

  static final String TITLE = "Harbour \"reopens\" & pays 50% of $7_000 #1 {again} in Port Ellery";
  static final String ADDRESS = "https://www.example.org/harbour?id=7&from=rss%20a#x_y";

  private Cases() {}

  static Contributor person(String name) {
    return new Contributor.Person(Words.of(name), Role.AUTHOR);
  }

  static Contributor agency(String name) {
    return new Contributor.Agency(Words.of(name), Role.AUTHOR);
  }

  static ArticleBuilder plain() {
    return Article.builder().paragraph("The inner harbour reopened on Thursday morning.");
  }

  static ArticleBuilder by(Contributor... contributors) {
    return plain().headline("Ferries").byline(Printed.of("as printed", List.of(contributors)));
  }

  static Entry entry(ArticleBuilder article) {
    return Entry.of(article.build());
  }

  /** An article with every fact that a reference can hold. */
  static Entry whole() {
    var article = plain()
        .headline(TITLE)
        .standfirst("Ferries run again.")
        .byline(Printed.of(
            "Maren Oake and Ludwig van der Berg Jr., Reuters; edited by Bo Lund",
            List.of(
                person("Maren Oake"),
                person("Ludwig van der Berg Jr."),
                agency("Reuters"),
                new Contributor.Person(Words.of("Bo Lund"), Role.EDITOR))))
        .published(Printed.of("March 14, 2019, 9:30", Moment.parse("2019-03-14T09:30:00+01:00")))
        .section("Shipping")
        .page("A1")
        .edition("Late city")
        .keyword("harbours")
        .keyword("ferries")
        .publication("The Port Ellery Courier & Mail")
        .language("en-GB")
        .identifier(new Identifier(Words.of("DOI"), Words.of("10.1000/182_a")))
        .build();
    var source = new Source(
        Optional.of(Target.of(ADDRESS)),
        Optional.of(Target.of("https://archive.example/2020/harbour")),
        Optional.of(Printed.of("31.1.2020", Moment.parse("2020-01-31"))),
        Optional.empty());
    return new Entry(article, source, Anchors.inOrder(article), List.of());
  }

  static <O extends Record> String text(FormatProvider<O> provider, Entry entry) {
    return text(provider, provider.defaults(), entry, Writer.Place.NONE);
  }

  static <O extends Record> String text(
      FormatProvider<O> provider, O options, Entry entry, Writer.Place place) {
    return text(provider, options, new Edition.Single(entry), place);
  }

  static <O extends Record> String text(
      FormatProvider<O> provider, O options, Edition edition, Writer.Place place) {
    try {
      var out = new ByteArrayOutputStream();
      var none = Writer.Material.NONE;
      var material = new Writer.Material(none.pictures(), none.input(), place);
      provider.writer(options).write(edition, material, out, Limits.STANDARD);
      return out.toString(UTF_8);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Edition book(Entry... entries) {
    var facts = new Edition.Facts(List.of(), List.of(), Optional.empty(), Optional.empty());
    return new Edition.Anthology(facts, entries.length, i -> entries[i]);
  }
}
