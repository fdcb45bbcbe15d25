package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What stands around the body of an article in every format that is laid out: the line above the headline, the byline,
 * the source line and the source block. It says what is shown, in which order; writers say how.
 *
 * @param overline what stands above the headline: the publication, then the kicker; may be empty
 * @param byline who wrote it, with the label around it
 * @param sourceLine the short line under the byline: when it was published and updated, and the host; may be empty
 * @param facts the source block, in order; empty where nothing is known
 */
public record Furniture(
    List<Words> overline, Optional<Labelled> byline, List<Labelled> sourceLine, List<Fact> facts) {

  /** Keeps its own copies. */
  public Furniture {
    overline = List.copyOf(overline);
    Objects.requireNonNull(byline, "byline");
    sourceLine = List.copyOf(sourceLine);
    facts = List.copyOf(facts);
  }

  /**
   * A printed text with the parts of a label before and after it.
   *
   * @param before our words before the text, with their blank at the end; may be empty
   * @param content the text, as printed
   * @param after our words after the text; may be empty
   * @param moment what the text means, where it is a date with one meaning
   */
  public record Labelled(
      String before, List<Inline> content, String after, Optional<Moment> moment) {
    /** Normalises the text. */
    public Labelled {
      content = Inlines.normalise(content);
    }
  }

  /**
   * One line of the source block.
   *
   * @param label what it says
   * @param printed whether the archive printed the label; otherwise it is ours, in the language of the labels
   * @param content what is known; our own words in it carry the language of the labels where that is another
   */
  public record Fact(String label, boolean printed, List<Inline> content) {
    /** Normalises the text. */
    public Fact {
      content = Inlines.normalise(content);
    }
  }

  /**
   * A small heading over a related link or an aside.
   *
   * @param text what it says
   * @param printed whether the archive printed it; otherwise it is ours, in the language of the labels
   */
  public record Heading(String text, boolean printed) {}

  /**
   * What is said under a picture, or in place of it, in this order.
   *
   * @param alternative the text in place of a missing picture; empty where the picture is held or nothing is known
   * @param caption what it shows, as printed; may be empty
   * @param credit who made it, with the label around it
   * @param notice that the picture is missing, in the language of the labels
   */
  public record Caption(
      Words alternative,
      List<Inline> caption,
      Optional<Labelled> credit,
      Optional<String> notice) {}

  /**
   * The furniture of an article.
   *
   * @param entry the article with what stands beside it
   * @param labels the labels in its language
   * @return what stands around its body
   */
  public static Furniture of(Entry entry, Labels labels) {
    var article = entry.article();
    var overline = new ArrayList<Words>();
    article.publication().ifPresent(publication -> overline.add(publication.name()));
    article.kicker().ifPresent(overline::add);
    return new Furniture(
        overline,
        article
            .byline()
            .map(byline -> labelled(labels, Label.BY, text(byline.printed()), Optional.empty())),
        sourceLine(entry, labels),
        new SourceFacts(entry, labels).list());
  }

  /**
   * The labels for an article: those of its language, as it says or as it was detected.
   *
   * @param entry the article
   * @return its labels
   */
  public static Labels labels(Entry entry) {
    return Labels.of(Supplied.language(entry.article()).value());
  }

  /**
   * What is said about a picture.
   *
   * @param figure the picture with its caption
   * @param labels the labels in the language of the article
   * @return the texts, each empty where there is nothing to say
   */
  public static Caption caption(Block.Figure figure, Labels labels) {
    var missing = figure.picture() instanceof Picture.Missing;
    return new Caption(
        missing ? figure.alternative() : Words.NONE,
        figure.caption(),
        figure.credit().isEmpty()
            ? Optional.empty()
            : Optional.of(labelled(labels, Label.CREDIT, figure.credit(), Optional.empty())),
        missing ? Optional.of(labels.get(Label.PICTURE_MISSING)) : Optional.empty());
  }

  /**
   * The label over a related link: the printed one without its colon, as it stands on a line of its own, else ours.
   *
   * @param related the related link
   * @param labels the labels in the language of the article
   * @return the label; printed or not
   */
  public static Heading label(Block.Related related, Labels labels) {
    var printed = related.label().toString().strip();
    var end = printed.length();
    while (end > 0 && ":： \u00a0".indexOf(printed.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0
        ? new Heading(labels.get(Label.RELATED), false)
        : new Heading(printed.substring(0, end), true);
  }

  /**
   * The label over an aside, where its own text does not begin with it.
   *
   * @param aside the aside
   * @param labels the labels in the language of the article
   * @return our label, or nothing
   */
  public static Optional<Heading> label(Block.Aside aside, Labels labels) {
    if (aside.kind() == Block.Aside.Kind.OTHER) {
      return Optional.empty();
    }
    var label = labels.get(
        aside.kind() == Block.Aside.Kind.CORRECTION ? Label.CORRECTION : Label.EDITORS_NOTE);
    return begins(aside, label) ? Optional.empty() : Optional.of(new Heading(label, false));
  }

  private static boolean begins(Block.Aside aside, String label) {
    return Blocks.all(aside.blocks()).stream()
        .flatMap(block -> Blocks.runs(block).stream())
        .findFirst()
        .map(run ->
            Inlines.plain(run).replace('\'', '’').regionMatches(true, 0, label, 0, label.length()))
        .orElse(false);
  }

  private static List<Labelled> sourceLine(Entry entry, Labels labels) {
    var parts = new ArrayList<Labelled>();
    entry
        .article()
        .published()
        .ifPresent(date -> parts.add(new Labelled("", text(date.printed()), "", date.reading())));
    entry.article().updated().ifPresent(date -> parts.add(date(labels, Label.UPDATED, date)));
    entry
        .source()
        .web()
        .ifPresent(web -> parts.add(new Labelled("", host(web), "", Optional.empty())));
    return parts;
  }

  private static Labelled date(Labels labels, Label label, Printed<Moment> date) {
    return labelled(labels, label, text(date.printed()), date.reading());
  }

  private static Labelled labelled(
      Labels labels, Label label, List<Inline> content, Optional<Moment> moment) {
    var around = labels.around(label);
    return new Labelled(around[0], content, around[1], moment);
  }

  private static List<Inline> text(Words words) {
    return Inlines.text(words);
  }

  private static List<Inline> host(Target.Web web) {
    return List.of(new Inline.Link(web, text(Words.of(web.host()))));
  }
}
