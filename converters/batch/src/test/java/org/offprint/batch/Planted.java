package org.offprint.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** A collection of made-up articles in which it is known which belong together. */
final class Planted {

  private static final String[] SYLLABLES = {
    "ba", "cor", "den", "fel", "gra", "hin", "jo", "kel", "lum", "mar", "nor", "pel", "qui", "ras",
    "sol", "tam", "ur", "ven", "wis", "yor"
  };
  private static final String TAIL = "Reporting by our bureau in the north and additional work by"
      + " colleagues at the coast. Editing by the night desk. All rights reserved by the agency.";

  private final List<ArticlePrint> prints = new ArrayList<>();
  private final TreeSet<List<Integer>> pairs =
      new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
  private long state;

  Planted(long seed) {
    this.state = seed;
  }

  List<ArticlePrint> prints() {
    return prints;
  }

  /** The numbers of those that belong together, two by two. */
  List<List<Integer>> pairs() {
    return List.copyOf(pairs);
  }

  int below(int end) {
    state = state * 6364136223846793005L + 1442695040888963407L;
    return Math.floorMod(state >>> 33, end);
  }

  /** A word, short ones more often, as in any language. */
  String word(boolean chinese) {
    var number = below(2 + below(below(2) == 0 ? 60 : 4000));
    if (chinese) {
      return Character.toString(0x4E00 + number)
          + (number % 3 == 0 ? "" : Character.toString(0x5E00 + number % 700));
    }
    var out = new StringBuilder();
    for (var left = number + 1; left > 0; left /= SYLLABLES.length) {
      out.append(SYLLABLES[left % SYLLABLES.length]);
    }
    return out.toString();
  }

  String sentence(boolean chinese) {
    var out = new StringBuilder();
    for (var i = 8 + below(14); i > 0; i--) {
      out.append(word(chinese)).append(chinese ? "" : i == 1 ? "." : " ");
    }
    return out.append(chinese ? "。" : "").toString();
  }

  List<String> story(boolean chinese) {
    var paragraphs = new ArrayList<String>();
    for (var i = 5 + below(6); i > 0; i--) {
      var paragraph = new StringBuilder();
      for (var j = 1 + below(3); j > 0; j--) {
        paragraph.append(sentence(chinese)).append(chinese ? "" : " ");
      }
      paragraphs.add(paragraph.toString().strip());
    }
    return paragraphs;
  }

  /** Two articles of one pattern, as courts, stock exchanges and weather offices fill them. */
  List<String> filled() {
    return List.of(
        "A court in " + word(false) + " sentenced " + name() + " to " + number()
            + " years in prison" + " on " + day() + " after the jury found the accused guilty of "
            + word(false) + ".",
        "Judge " + name() + " told the court that " + name() + ", of " + word(false)
            + " Street, had"
            + " taken " + number() + " from " + word(false) + " between " + day() + " and " + day()
            + ".",
        "The defence, led by " + name() + ", said the sentence was " + word(false)
            + " and that an appeal would be lodged in " + word(false) + ".",
        "Detective " + name() + " said after the hearing: \"This was a case of " + word(false)
            + " and I thank the people of " + word(false) + " for their help.\"",
        "The trial at " + word(false) + " Crown Court lasted " + number() + " days.");
  }

  /** A daily notice that changes in its figures alone. */
  List<String> bulletin() {
    return List.of(
        "The central bank set the official rate of the crown against the dollar at " + number()
            + "." + number() + " for tomorrow, and against the euro at " + number() + "."
            + number() + ", according to a statement on the website of the regulator.",
        "A barrel of crude oil cost " + number() + "." + number() + " at the close of trading on"
            + " the exchange, and an ounce of gold rose by " + number() + " to 1" + number()
            + " as investors looked for safe places for their money amid doubts about growth.",
        "Analysts expect the rate to stay within its present corridor until the next meeting of"
            + " the board, which is to take place at the end of the month in the capital.");
  }

  private String name() {
    var first = word(false);
    return Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + word(false);
  }

  private String number() {
    return String.valueOf(1 + below(97));
  }

  private String day() {
    return number() + " " + word(false);
  }

  List<String> withTail(List<String> paragraphs) {
    return with(paragraphs, list -> {
      list.add(TAIL);
      return list;
    });
  }

  static List<String> with(List<String> paragraphs, UnaryOperator<List<String>> change) {
    return change.apply(new ArrayList<>(paragraphs));
  }

  static ArticleBuilder article(String headline, List<String> paragraphs) {
    var builder = Article.builder().headline(headline);
    paragraphs.forEach(builder::paragraph);
    return builder;
  }

  static ArticleBuilder dated(ArticleBuilder builder, String published) {
    return builder.published(Printed.of(published, Moment.parse(published)));
  }

  static ArticleBuilder numbered(ArticleBuilder builder, String version) {
    return builder.detail(new Detail(Words.of("Version"), Words.of(version)));
  }

  int add(ArticleBuilder builder) {
    return add(builder, "");
  }

  int add(ArticleBuilder builder, String address) {
    var article = builder.build();
    var source = address.isEmpty() ? Source.NONE : Source.NONE.withOriginal(Target.of(address));
    var number = prints.size();
    prints.add(ArticlePrint.of(
        Path.of("a" + number + ".txt"),
        1,
        new Entry(article, source, Anchors.inOrder(article), List.of())));
    return number;
  }

  void together(int one, int other) {
    pairs.add(List.of(Math.min(one, other), Math.max(one, other)));
  }
}
