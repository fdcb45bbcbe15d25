package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Role;

/**
 * The headline: the first heading, or a first line that looks like a title and stands before a byline or a date. And
 * the kicker: one line of capitals before that heading.
 */
final class Headline implements Judgement {

  private static final int FIRST_PARTS = 6;
  private static final int MOST_WORDS = 30;
  private static final int KICKER_WORDS = 4;

  @Override
  public void judge(Manuscript manuscript) {
    // What the convention of an archive says goes before what a reader would tell.
    var marked = manuscript.body().stream()
        .filter(part -> part.isMarked(Role.HEADLINE) && !content(part).isEmpty())
        .findFirst();
    var heading = marked.isPresent() ? marked : heading(manuscript);
    if (heading.isPresent() && marked.isEmpty() && isBelowTitle(manuscript, heading.get())) {
      return;
    }
    heading.ifPresentOrElse(
        part -> {
          kicker(manuscript, part);
          take(manuscript, part, content(part), "first-heading", 0.98);
        },
        () -> firstLine(manuscript));
  }

  /**
   * Whether a heading is that of a part, since the file states another title: a heading under others, or one of several
   * at the top.
   */
  private static boolean isBelowTitle(Manuscript manuscript, Part part) {
    return FieldFacts.title(manuscript.fields())
        .filter(title -> !isSame(title, Inlines.plain(content(part))))
        .filter(title -> level(part) > 1
            || manuscript.body().stream().filter(other -> level(other) == 1).count() > 1)
        .isPresent();
  }

  private static int level(Part part) {
    return part.block().orElseThrow() instanceof Block.Heading heading ? heading.level() : 0;
  }

  /** Whether one of two titles is the other, or the other with words of a site around it. */
  private static boolean isSame(String one, String other) {
    var a = Shape.key(one);
    var b = Shape.key(other);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static List<Inline> content(Part part) {
    return part.block().orElseThrow() instanceof Block.Heading heading
        ? heading.content()
        : part.paragraph().orElse(List.of());
  }

  /** The first heading, if no text of the body stands before it. */
  private static Optional<Part> heading(Manuscript manuscript) {
    var parts = manuscript.body();
    for (var i = 0; i < Math.min(FIRST_PARTS, parts.size()); i++) {
      var part = parts.get(i);
      var block = part.block().orElseThrow();
      if (block instanceof Block.Heading) {
        return Optional.of(part);
      }
      var passes = block instanceof Block.Rule
          || block instanceof Block.Figure
          || block instanceof Block.Paragraph && !Shape.isSentence(part.text());
      if (!passes) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void kicker(Manuscript manuscript, Part heading) {
    var parts = manuscript.body();
    var first = parts.get(0);
    var text = first.text();
    if (first != heading
        && parts.get(1) == heading
        && Shape.isAllCapitals(text)
        && Shape.wordCount(text, KICKER_WORDS) <= KICKER_WORDS
        && !Agencies.isKnown(text)) {
      manuscript.facts().kicker = Optional.of(Words.of(text));
      first.decide(Role.KICKER, "capitals-above-headline", 0.8);
      Moves.all(first, first.paragraph().orElseThrow(), "kicker");
    }
  }

  static void take(
      Manuscript manuscript, Part part, List<Inline> content, String rule, double confidence) {
    manuscript.facts().headline = content;
    part.decide(Role.HEADLINE, rule, confidence);
    part.move("headline");
  }

  private static void firstLine(Manuscript manuscript) {
    var parts = manuscript.body();
    if (parts.isEmpty()
        || !isTitle(parts.get(0))
        || FieldFacts.title(manuscript.fields())
            .filter(title -> !isSame(title, parts.get(0).text()))
            .isPresent()
        || PageTitle.take(manuscript, parts)) {
      return;
    }
    var readers = new HeadLine(new HeadReaders(manuscript.language()));
    for (var i = 1; i < Math.min(4, parts.size()); i++) {
      var content = parts.get(i).paragraph();
      if (content.isEmpty()) {
        return;
      }
      var first = Inlines.lines(content.get()).get(0);
      if (isEvidence(readers.read(first, new Facts()))) {
        var title = parts.get(0);
        var capitals = Shape.isAllCapitals(title.text());
        take(
            manuscript,
            title,
            title.paragraph().orElseThrow(),
            "title-before-byline",
            capitals ? 0.9 : 0.8);
        return;
      }
      if (Shape.isSentence(parts.get(i).text())) {
        return;
      }
    }
  }

  private static boolean isEvidence(List<Hit> hits) {
    return hits.stream()
        .anyMatch(hit -> hit.role() == Role.PUBLISHED || hit.rule().equals("byline-in-head"));
  }

  /** One line of some words without a full stop, set at the margin. */
  private static boolean isTitle(Part part) {
    var text = part.text();
    return Shape.hasWord(text)
        && text.indexOf('\n') < 0
        && !part.piece().raw().startsWith("        ")
        && Shape.wordCount(text, MOST_WORDS) <= MOST_WORDS
        && text.length() <= 250
        && !text.endsWith(".")
        && !text.endsWith(":")
        && !text.endsWith("。")
        && !text.endsWith(",");
  }

  /** Reports a headline that is printed again, and a text without one. */
  static void report(Manuscript manuscript) {
    var headline = Shape.key(Inlines.plain(manuscript.facts().headline));
    if (headline.isEmpty()) {
      manuscript.find(Finding.of(Codes.NO_HEADLINE, "There is no headline that can be told."));
      return;
    }
    for (var part : manuscript.body()) {
      var text = part.block()
          .filter(Block.Heading.class::isInstance)
          .map(block -> Inlines.plain(((Block.Heading) block).content()))
          .orElse(part.text());
      if (text.length() < headline.length() * 2 + 20 && Shape.key(text).equals(headline)) {
        manuscript.find(Finding.at(
            Codes.HEADLINE_TWICE, part.line(), "The headline is printed again; both are kept."));
      }
    }
  }
}
