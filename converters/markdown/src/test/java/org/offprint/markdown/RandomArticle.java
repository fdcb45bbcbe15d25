package org.offprint.markdown;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Fragments;
import org.offprint.article.Identifier;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** An article with every kind of block and inline and every field, made from a seed. */
final class RandomArticle {

  private static final List<String> HEADINGS =
      List.of("What next", "Was nun?", "Что дальше", "次は", "Next # steps", "1. First", "a **b**");

  private final Random random;
  private final List<String> notes = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> unwritten = new ArrayList<>();
  private final RandomText text;
  private int level = 1;
  private int inNote;

  private RandomArticle(long seed) {
    random = new Random(seed);
    for (var i = 0; i < random.nextInt(4); i++) {
      notes.add(List.of("1", "n_" + i, "заметка" + i, "A" + i, "a" + i).get(random.nextInt(5)) + i);
    }
    unwritten.addAll(notes);
    places.addAll(notes);
    if (random.nextBoolean()) {
      places.add(Fragments.slug(HEADINGS.get(0)));
    }
    text = new RandomText(random, notes, places);
  }

  static Article of(long seed) {
    return new RandomArticle(seed).article();
  }

  static Entry entry(long seed) {
    var random = new RandomArticle(seed);
    var article = random.article();
    return new Entry(article, random.source(), Anchors.inOrder(article), random.repairs());
  }

  private Article article() {
    var article = Article.builder();
    if (random.nextInt(5) > 0) {
      article.headline(text.content());
    }
    article.standfirst(text.perhaps());
    var body = new ArrayList<Block>();
    if (places.contains("what-next")) {
      level = 2;
      body.add(new Block.Heading(2, Inlines.text(HEADINGS.get(0))));
    }
    for (var i = 0; i < 1 + random.nextInt(8); i++) {
      body.add(block(0));
    }
    while (!unwritten.isEmpty()) {
      body.add(note(0));
    }
    return new RandomFacts(random, text).add(article).body(body).build();
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth > 2 ? 9 : 15)) {
      case 0 -> inNote > 0 ? new Block.Rule() : heading();
      case 1 -> new Block.PullQuote(text.content(), text.perhaps());
      case 2 -> figure();
      case 3 -> related();
      case 4 -> preformatted();
      case 5 -> verse();
      case 6 -> new RandomTable(random, text).table();
      case 7 -> new Block.Rule();
      case 8, 9 -> new Block.Paragraph(text.content());
      case 10, 11 -> new Block.Quote(blocks(depth), text.perhaps());
      case 12 -> list(depth);
      case 13 -> new Block.Aside(Block.Aside.Kind.values()[random.nextInt(3)], blocks(depth));
      default -> unwritten.isEmpty() ? lookAlike() : note(depth);
    };
  }

  private List<Block> blocks(int depth) {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i <= random.nextInt(3); i++) {
      blocks.add(block(depth + 1));
    }
    return blocks;
  }

  /** A paragraph that looks like something else in Markdown. */
  private Block lookAlike() {
    var bold = List.<org.offprint.article.Inline>of(
        new org.offprint.article.Inline.Strong(Inlines.text("Related article:")),
        new org.offprint.article.Inline.Text(Words.of(" x")));
    return switch (random.nextInt(4)) {
      case 0 -> new Block.Paragraph(bold);
      case 1 -> new Block.Paragraph(Inlines.text("Credit: nobody"));
      case 2 -> new Block.Paragraph(Inlines.text("— said nobody"));
      default ->
        new Block.Paragraph(List.of(new org.offprint.article.Inline.Link(
            Target.of("https://example.org/p"), Inlines.text("Picture: p"))));
    };
  }

  private Block heading() {
    level = Math.max(2, Math.min(6, level + 1 - random.nextInt(3)));
    return new Block.Heading(
        level,
        random.nextBoolean()
            ? text.content()
            : Inlines.text(HEADINGS.get(1 + random.nextInt(HEADINGS.size() - 1))));
  }

  private Block note(int depth) {
    var id = unwritten.remove(0);
    // A note is moved behind the block it stands in, and a heading must not change its place.
    inNote++;
    var blocks = blocks(Math.max(depth, 1));
    inNote--;
    return new Block.Footnote(id, blocks);
  }

  private Block figure() {
    var picture = switch (random.nextInt(6)) {
      case 0 -> new Picture.Held("%064x".formatted(random.nextInt(1000)), "image/jpeg");
      case 1 -> new Picture.Missing(Words.of("bridge (1) <east>.jpg"));
      case 2 -> new Picture.Missing(Words.of(text.address()));
      case 3 -> new Picture.Missing(Words.of("https://example.org/photo.jpg"));
      default -> new Picture.Missing(Words.NONE);
    };
    var alternative = random.nextBoolean() ? Words.of(text.characters()) : Words.NONE;
    return new Block.Figure(picture, alternative, text.perhaps(), text.perhaps());
  }

  private Block related() {
    var labels = List.of("", "Related article:", "Read more", "See also:", "a\nb:", "*x*:");
    return new Block.Related(
        Words.of(labels.get(random.nextInt(labels.size()))),
        random.nextBoolean()
            ? List.of(
                new org.offprint.article.Inline.Link(Target.of(text.address()), text.content()))
            : text.content());
  }

  private Block preformatted() {
    var lines = new StringBuilder("x");
    for (var i = 0; i < random.nextInt(6); i++) {
      lines.append(random.nextBoolean() ? "\n" : "").append(text.piece()).append(text.piece());
    }
    return new Block.Preformatted(Words.of(lines));
  }

  private Block verse() {
    var stanzas = new ArrayList<Block.Stanza>();
    for (var i = 0; i <= random.nextInt(2); i++) {
      var lines = new ArrayList<List<org.offprint.article.Inline>>();
      for (var j = 0; j <= random.nextInt(3); j++) {
        lines.add(text.content());
      }
      stanzas.add(new Block.Stanza(lines));
    }
    return new Block.Verse(stanzas);
  }

  private Block list(int depth) {
    var ordered = random.nextBoolean();
    var items = new ArrayList<Block.Item>();
    for (var i = 0; i <= random.nextInt(3); i++) {
      items.add(new Block.Item(
          random.nextBoolean() ? List.of(new Block.Paragraph(text.content())) : blocks(depth)));
    }
    var starts = List.of(1, 0, 7, 1917, 999_999_999);
    return new Block.ItemList(
        ordered, ordered ? starts.get(random.nextInt(starts.size())) : 1, items);
  }

  private Source source() {
    var input = new Source.Input(
        Words.of(text.characters()), "%064x".formatted(random.nextInt(99)), "text/plain", 17);
    return new Source(
        random.nextBoolean() ? Optional.of(Target.of(text.address())) : Optional.empty(),
        random.nextInt(3) == 0
            ? Optional.of(new Target.Web(Words.of("printed"), "https://example.org/archive"))
            : Optional.empty(),
        random.nextInt(3) == 0
            ? Optional.of(Printed.of("on 5 June", new Moment.Day(LocalDate.of(2019, 6, 5))))
            : Optional.empty(),
        random.nextBoolean() ? Optional.of(input) : Optional.empty());
  }

  private List<String> repairs() {
    return random.nextBoolean()
        ? List.of()
        : List.of("join-page-breaks", "join-page-breaks", "double-escapes", "mojibake");
  }

  /** The fields of an article. */
  private record RandomFacts(Random random, RandomText text) {
    org.offprint.article.ArticleBuilder add(org.offprint.article.ArticleBuilder article) {
      if (random.nextBoolean()) {
        article.kicker(text.characters());
      }
      if (random.nextBoolean()) {
        article.byline(byline());
      }
      if (random.nextBoolean()) {
        article.published(moment());
      }
      if (random.nextInt(3) == 0) {
        article.updated(moment());
      }
      if (random.nextInt(3) == 0) {
        article.dateline(
            new Printed<>(words(), List.of(words(), words()).subList(random.nextInt(3), 2)));
      }
      if (random.nextInt(3) == 0) {
        article.publication(
            new Publication(words(), Publication.Basis.values()[random.nextInt(3)]));
      }
      if (random.nextInt(3) == 0) {
        article.section(words()).page(words()).edition(words()).rights(words());
        article.keyword(words()).keyword(words());
        article.identifier(new Identifier(words(), words()));
        article.detail(new Detail(words(), random.nextBoolean() ? words() : Words.NONE));
      }
      if (random.nextBoolean()) {
        article.language(
            new Language(List.of("en", "ru", "de", "vi", "tlh").get(random.nextInt(5))));
      }
      return article;
    }

    private Words words() {
      return Words.of(("w" + text.characters()).strip());
    }

    private Printed<List<Contributor>> byline() {
      var readings = new ArrayList<List<Contributor>>();
      for (var i = 0; i < random.nextInt(3); i++) {
        var reading = new ArrayList<Contributor>();
        for (var j = 0; j < random.nextInt(4); j++) {
          var role = random.nextInt(3) == 0
              ? Contributor.Role.values()[random.nextInt(7)]
              : Contributor.Role.AUTHOR;
          reading.add(
              random.nextInt(3) == 0
                  ? new Contributor.Agency(words(), role)
                  : new Contributor.Person(words(), role));
        }
        readings.add(reading);
      }
      return new Printed<>(words(), readings);
    }

    private Printed<Moment> moment() {
      List<Moment> all = List.of(
          new Moment.Year(2019),
          new Moment.Month(YearMonth.of(2019, 6)),
          new Moment.Day(LocalDate.of(2019, 5, 6)),
          new Moment.Instant(OffsetDateTime.of(2019, 6, 5, 14, 30, 0, 0, ZoneOffset.ofHours(3))));
      var reading = all.get(random.nextInt(4));
      return switch (random.nextInt(4)) {
        case 0 -> new Printed<>(words(), List.of());
        case 1 -> new Printed<>(words(), List.of(reading, all.get(0)));
        case 2 -> Printed.of(reading.iso(), reading);
        default -> Printed.of(words(), reading);
      };
    }
  }
}
