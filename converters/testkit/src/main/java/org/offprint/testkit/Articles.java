package org.offprint.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Seeded articles in Latin, Greek and Cyrillic script that, taken together, use every kind of block and inline. */
public final class Articles {

  private Articles() {}

  /**
   * An article with awkward characters in it.
   *
   * @param seed decides all
   * @return the article with a source and anchors
   */
  public static Entry any(long seed) {
    return entry(seed, true);
  }

  /**
   * An article of plain prose: no marks, no markup characters.
   *
   * @param seed decides all
   * @return the article with a source and anchors
   */
  public static Entry plain(long seed) {
    return entry(seed, false);
  }

  private static Entry entry(long seed, boolean awkward) {
    var dice = new Dice(seed);
    var prose = new Prose(dice, awkward);
    var article = article(dice, prose);
    return new Entry(article, source(dice, seed), anchors(dice, article), repairs(dice));
  }

  private static Article article(Dice dice, Prose prose) {
    var inlines = new RandomInlines(dice, prose);
    var builder = Article.builder();
    if (!dice.oneIn(8)) {
      builder.headline(inlines.simple(2, 14));
    }
    if (dice.oneIn(4)) {
      builder.kicker(prose.words(1, 3));
    }
    if (dice.oneIn(3)) {
      builder.standfirst(inlines.simple(6, 30));
    }
    people(dice, prose, builder);
    dates(dice, builder);
    facts(dice, prose, builder);
    var blocks = new RandomBlocks(dice, prose, inlines);
    return builder.body(blocks.body()).build();
  }

  private static void people(Dice dice, Prose prose, ArticleBuilder builder) {
    if (dice.oneIn(4)) {
      return;
    }
    var people = new ArrayList<Contributor>();
    var printed = new StringBuilder();
    for (var i = dice.between(1, 3); i > 0; i--) {
      var name = Words.of(dice.pick(
          List.of("Ann Reed", "Bo Lund", "Żaneta Łuczak", "Иван Петров", "Nguyễn Văn An")));
      var role =
          dice.oneIn(4) ? dice.pick(List.of(Contributor.Role.values())) : Contributor.Role.AUTHOR;
      people.add(new Contributor.Person(name, role));
      printed.append(printed.length() == 0 ? "" : ", ").append(name);
    }
    if (dice.oneIn(3)) {
      people.add(new Contributor.Agency(Words.of("Coast & Wire"), Contributor.Role.AUTHOR));
      printed.append(", Coast & Wire");
    }
    var readings = dice.oneIn(9) ? List.<List<Contributor>>of() : List.of(List.copyOf(people));
    builder.byline(new Printed<>(Words.of(printed), readings));
    if (dice.oneIn(5)) {
      var place = prose.words(1, 2);
      builder.dateline(Printed.of(place + " (Wire) —", Words.of(place)));
    }
  }

  private static void dates(Dice dice, ArticleBuilder builder) {
    if (!dice.oneIn(4)) {
      builder.published(date(dice));
    }
    if (dice.oneIn(4)) {
      builder.updated(date(dice));
    }
  }

  private static Printed<Moment> date(Dice dice) {
    var day = LocalDate.of(dice.between(1851, 2026), dice.between(1, 12), dice.between(1, 28));
    var kind = dice.between(0, 5);
    if (kind == 0) {
      return Printed.of("in " + day.getYear(), new Moment.Year(day.getYear()));
    } else if (kind == 1) {
      return Printed.of(
          day.getMonthValue() + "/" + day.getYear(), new Moment.Month(YearMonth.from(day)));
    } else if (kind == 2) {
      var time =
          OffsetDateTime.of(day, LocalTime.of(14, 30), ZoneOffset.ofHours(dice.between(-9, 9)));
      return Printed.of(day + " 14:30", new Moment.Instant(time));
    } else if (kind == 3) {
      return new Printed<>(
          Words.of("05/06/2019"),
          List.of(
              new Moment.Day(LocalDate.of(2019, 6, 5)), new Moment.Day(LocalDate.of(2019, 5, 6))));
    }
    return Printed.of("the " + day.getDayOfMonth() + ". of " + day.getMonth(), new Moment.Day(day));
  }

  private static void facts(Dice dice, Prose prose, ArticleBuilder builder) {
    if (dice.oneIn(3)) {
      builder.publication(new Publication(
          Words.of(prose.words(1, 3)), dice.pick(List.of(Publication.Basis.values()))));
    }
    if (dice.oneIn(3)) {
      builder.section(prose.words(1, 2)).page("A" + dice.between(1, 40)).edition(prose.words(1, 2));
    }
    if (dice.oneIn(3)) {
      builder
          .keyword(prose.word())
          .keyword(prose.words(2, 3))
          .rights("© 2019 " + prose.words(1, 3));
    }
    if (dice.oneIn(2)) {
      builder.language(prose.language());
    }
    if (dice.oneIn(4)) {
      builder.identifier(
          new Identifier(Words.of("DOI"), Words.of("10.1000/" + dice.between(1, 999))));
      builder.detail(new Detail(Words.of("Length"), Words.of(dice.between(100, 900) + " words")));
    }
  }

  private static Source source(Dice dice, long seed) {
    var original = dice.oneIn(5)
        ? Optional.<Target>empty()
        : Optional.of(Target.of(dice.pick(List.of(
            "https://www.example.org/2019/06/05/a-story-a" + seed,
            "http://news.example.com/s?id=" + seed + "&ref=rss#top",
            "https://example.org/wiki/Salt_(and)_iron|x y",
            "https://пример.example/путь/" + seed,
            "ftp://example.org/old"))));
    var archive = dice.oneIn(6)
        ? Optional.of(Target.of("https://archive.example/web/2019/" + seed))
        : Optional.<Target>empty();
    var captured = dice.oneIn(6) ? Optional.of(date(dice)) : Optional.<Printed<Moment>>empty();
    var name = "article-" + seed + (dice.oneIn(9) ? " & <more>.txt" : ".txt");
    var input = dice.oneIn(8)
        ? Optional.<Source.Input>empty()
        : Optional.of(new Source.Input(Words.of(name), sha256(name), "text/plain", 1000 + seed));
    return new Source(original, archive, captured, input);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static Anchors anchors(Dice dice, Article article) {
    var ids = new ArrayList<List<String>>();
    var next = dice.between(0, 6);
    for (var i = 0; i < article.body().size(); i++) {
      var id = "b" + next++;
      ids.add(dice.oneIn(9) ? List.of(id, "b" + next++) : List.of(id));
    }
    return new Anchors(ids);
  }

  private static List<String> repairs(Dice dice) {
    return dice.oneIn(3)
        ? List.of("join-page-breaks", "doubled-escapes", "join-page-breaks")
        : List.of();
  }
}
