package org.offprint.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Detail;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Articles whose outputs are known. */
final class Cases {

  static final String SHA = "0123456789abcdef".repeat(4);

  private Cases() {}

  static Block paragraph(String text) {
    return Block.paragraph(text).orElseThrow();
  }

  private static List<Inline> text(String text) {
    return Inlines.text(text);
  }

  /** An article with every fact, and with blocks that are and are not running text. */
  static Entry whole() {
    var link = new Inline.Link(Target.of("https://www.example.org/quay"), text("A dry quay"));
    List<Inline> call = List.of(
        new Inline.Text(Words.of("Fares will go up.")),
        new Inline.LineBreak(),
        new Inline.Text(Words.of("Soon.")),
        new Inline.NoteRef("n1"));
    var article = Article.builder()
        .headline("Harbour \"reopens\" & pays, <twice>")
        .kicker("Trade & tide")
        .standfirst("Ferries run again.")
        .byline(Printed.of(
            "Maren Oake and Bo Lund, Coast & Wire",
            List.of(
                new Contributor.Person(Words.of("Maren Oake"), Role.AUTHOR),
                new Contributor.Person(Words.of("Bo Lund"), Role.REPORTER),
                new Contributor.Agency(Words.of("Coast & Wire"), Role.AUTHOR),
                new Contributor.Person(Words.of("Ida Berg"), Role.EDITOR))))
        .published(Printed.of("Thursday, March 14th 2019", Moment.parse("2019-03-14")))
        .updated(Printed.of("Friday", Moment.parse("2019-03-15T09:30:00+01:00")))
        .dateline(Printed.of("PORT ELLERY —", Words.of("Port Ellery")))
        .section("Shipping")
        .page("A1")
        .edition("Late city")
        .keyword("harbours")
        .keyword("ferries")
        .publication("The Courier")
        .rights("© 2019 The Courier")
        .language("en-GB")
        .identifier(new Identifier(Words.of("Factiva AN"), Words.of("COUR0000")))
        .detail(new Detail(Words.of("Length"), Words.of("512 words")))
        .paragraph("The inner harbour reopened on Thursday.")
        .block(new Block.Related(Words.of("Read also:"), List.of(link)))
        .block(new Block.PullQuote(text("reopened on Thursday"), List.of()))
        .block(new Block.Figure(
            new Picture.Missing(Words.of("quay.jpg")),
            Words.of("A quay"),
            text("The quay at dawn."),
            text("Ida Berg")))
        .heading(2, "What comes next")
        .block(new Block.Paragraph(call))
        .block(new Block.Quote(List.of(paragraph("It is a start.")), text("The mayor")))
        .block(new Block.ItemList(
            true,
            3,
            List.of(
                new Block.Item(List.of(paragraph("One way"))),
                new Block.Item(List.of(paragraph("Return"), paragraph("Half price"))))))
        .block(new Block.Rule())
        .block(new Block.Footnote("n1", List.of(paragraph("In spring."))))
        .block(new Block.Preformatted(Words.of("dep  arr\n7.00  7.40")))
        .build();
    var source = new Source(
        Optional.of(Target.of("https://www.example.org/harbour?id=7&from=rss")),
        Optional.of(Target.of("https://archive.example/2020/harbour")),
        Optional.of(Printed.of("31.1.2020", Moment.parse("2020-01-31"))),
        Optional.of(new Source.Input(Words.of("harbour.txt"), SHA, "text/plain", 4096)));
    return new Entry(article, source, Anchors.inOrder(article), List.of("join-page-breaks"));
  }

  /** An article of which nothing is known. */
  static Entry bare() {
    return Entry.of(Article.builder().paragraph("Words.").build());
  }

  static <O extends Record> String text(FormatProvider<O> provider, Entry entry) {
    return text(provider, provider.defaults(), new Edition.Single(entry));
  }

  static <O extends Record> String text(FormatProvider<O> provider, O options, Edition edition) {
    try {
      var out = new ByteArrayOutputStream();
      provider.writer(options).write(edition, Writer.Material.NONE, out, Limits.STANDARD);
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
