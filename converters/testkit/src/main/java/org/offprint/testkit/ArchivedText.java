package org.offprint.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A seeded archived article as a text file, with what a careful reader finds in it.
 *
 * @param text the file, in the archived form: headline, byline, date, credit, paragraphs, related links, footer
 * @param headline its headline, where it has one
 * @param byline its byline without "By", where it has one
 * @param published its date in ISO form, where it has one
 * @param source its address, where it has one
 * @param paragraphs its paragraphs, as they were before page breaks tore them
 */
public record ArchivedText(
    String text,
    Optional<String> headline,
    Optional<String> byline,
    Optional<String> published,
    Optional<String> source,
    List<String> paragraphs) {

  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("MMMM dd, yyyy", Locale.ENGLISH);

  /**
   * An archived article in English form, its words in any of the scripts of the generator.
   *
   * @param seed decides all
   * @return the text and its truth
   */
  public static ArchivedText any(long seed) {
    var dice = new Dice(seed ^ 0x5EED);
    var prose = new Prose(dice, false);
    var blocks = new ArrayList<String>();
    var headline = dice.oneIn(10) ? Optional.<String>empty() : Optional.of(prose.words(3, 10));
    headline.ifPresent(text -> blocks.add("# " + text));
    var byline =
        headline.isEmpty() || dice.oneIn(4) ? Optional.<String>empty() : Optional.of(byline(dice));
    byline.ifPresent(names -> blocks.add("By " + linked(dice, names)));
    var published =
        headline.isEmpty() || dice.oneIn(5) ? Optional.<LocalDate>empty() : Optional.of(date(dice));
    published.ifPresent(day -> blocks.add(LONG_DATE.format(day)));
    if (published.isPresent() && dice.oneIn(2)) {
      blocks.add("**"
          + dice.pick(List.of("Kreml.example", "Harbour Office", "A. Reed / Coast Wire")) + "**");
    }
    var paragraphs = new ArrayList<String>();
    for (var i = dice.between(2, 14); i > 0; i--) {
      paragraph(dice, prose, blocks, paragraphs);
    }
    var source = dice.oneIn(6)
        ? Optional.<String>empty()
        : Optional.of("https://www.example.org/2019/06/05/story-a" + seed);
    source.ifPresent(url -> blocks.addAll(List.of("Original url:", "<" + url + ">")));
    return new ArchivedText(
        file(dice, blocks),
        headline,
        byline,
        published.map(LocalDate::toString),
        source,
        List.copyOf(paragraphs));
  }

  private static String byline(Dice dice) {
    var names = List.of("Ann Reed", "Bo Lund", "Reuters", "Żaneta Łuczak");
    var first = dice.pick(names);
    var second = dice.pick(names);
    return dice.oneIn(3) && !first.equals(second) ? first + " and " + second : first;
  }

  private static String linked(Dice dice, String names) {
    if (dice.oneIn(3)) {
      return names;
    }
    var parts = names.split(" and ");
    for (var i = 0; i < parts.length; i++) {
      parts[i] = "[" + parts[i] + "](#)";
    }
    return String.join(" and ", parts);
  }

  private static LocalDate date(Dice dice) {
    return LocalDate.of(dice.between(1995, 2026), dice.between(1, 12), dice.between(1, 28));
  }

  private static void paragraph(
      Dice dice, Prose prose, List<String> blocks, List<String> paragraphs) {
    if (dice.oneIn(6)) {
      var price = dice.oneIn(2) ? " for \\\\$" + dice.between(2, 9) + ".5Bln" : "";
      blocks.add("**Related article:** [" + prose.words(3, 9) + price + "](#)");
    }
    var paragraph = prose.sentences(1, 5);
    paragraphs.add(paragraph);
    var tear = dice.oneIn(4) ? tear(paragraph) : -1;
    if (tear < 0) {
      blocks.add(paragraph);
    } else {
      blocks.add(paragraph.substring(0, tear));
      blocks.add(paragraph.substring(tear + 1));
    }
  }

  /** A space after at least sixty characters with a letter before it and a small letter after it, or -1. */
  private static int tear(String paragraph) {
    for (var i = 60; i < paragraph.length() - 20; i++) {
      if (paragraph.charAt(i) == ' '
          && Character.isLetter(paragraph.charAt(i - 1))
          && Character.isLowerCase(paragraph.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static String file(Dice dice, List<String> blocks) {
    var end = dice.pick(List.of("\n", "\n", "\n", "\r\n", "\r"));
    var gap = dice.oneIn(5) ? end + end + end + end : end + end;
    return (dice.oneIn(3) ? end + end : "") + String.join(gap, blocks) + (dice.oneIn(2) ? end : "");
  }
}
