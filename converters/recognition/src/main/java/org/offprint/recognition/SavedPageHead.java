package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/**
 * The lines that a web page marks as its byline or sets between headline and text: read as any head, and where that
 * does not find a byline, by the names that the page states.
 */
final class SavedPageHead implements Judgement {

  private static final int BESIDE_NAMES = 6;

  @Override
  public void judge(Manuscript manuscript) {
    var authors = manuscript.fields().stream()
        .filter(field -> field.label().toString().equals("author"))
        .map(field -> field.value().toString())
        .toList();
    var reader = new HeadLine(new HeadReaders(manuscript.language()));
    for (var part : manuscript.body()) {
      heading(manuscript.facts(), part);
      var byline = part.isMarkedBy("page-byline");
      if (!part.isDecided() && (byline || part.isMarkedBy("page-head"))) {
        part.paragraph().ifPresent(lines -> read(manuscript, part, lines, reader, authors, byline));
      }
    }
  }

  /** A heading below or above the headline that the page says is a standfirst or kicker. */
  private static void heading(Facts facts, Part part) {
    if (part.isDecided() || !(part.block().orElseThrow() instanceof Block.Heading heading)) {
      return;
    }
    if (part.isNamed(Role.STANDFIRST) && facts.standfirst.isEmpty()) {
      facts.standfirst = heading.content();
      part.decide(Role.STANDFIRST, "page-standfirst", 0.95);
      part.move("standfirst");
    } else if (part.isNamed(Role.KICKER) && facts.kicker.isEmpty()) {
      facts.kicker = Optional.of(Words.of(Inlines.plain(heading.content())));
      part.decide(Role.KICKER, "page-kicker", 0.95);
      Moves.all(part, heading.content(), "kicker");
    }
  }

  private static void read(
      Manuscript manuscript,
      Part part,
      List<Inline> content,
      HeadLine reader,
      List<String> authors,
      boolean byline) {
    var facts = manuscript.facts();
    var dates = new SavedPageDates(manuscript);
    var rest = new ArrayList<List<Inline>>();
    var any = false;
    for (var line : Inlines.lines(content)) {
      var hits = reader.read(line, facts);
      var read = hits.stream().anyMatch(hit -> hit.place().equals("byline"));
      if (facts.byline.isEmpty() && (!read || readsOthers(hits, line, authors))) {
        hits = named(line, authors, byline).map(List::of).orElse(hits);
      } else if (hits.isEmpty() && byline && facts.byline.isPresent()) {
        hits = named(line, others(authors, facts), true).map(List::of).orElse(hits);
      }
      hits = dates.with(line, hits);
      if (hits.isEmpty()) {
        rest.add(line);
        continue;
      }
      any = true;
      rest.add(Moves.line(part, line, hits, facts));
      hits.forEach(hit -> part.moveTo(hit.place()));
    }
    if (any) {
      Moves.paragraph(rest).ifPresentOrElse(part::replace, part::empty);
    }
  }

  /** Whether the line names all whom the page states, and was read as naming more or fewer. */
  private static boolean readsOthers(List<Hit> hits, List<Inline> line, List<String> authors) {
    var text = Shape.key(Inlines.plain(line));
    var read = new Facts();
    hits.stream()
        .filter(hit -> hit.place().equals("byline"))
        .forEach(hit -> hit.fact().accept(read));
    return !authors.isEmpty()
        && authors.stream().allMatch(author -> text.contains(Shape.key(author)))
        && read.byline
            .flatMap(Printed::reading)
            .filter(people -> people.size() == authors.size())
            .isEmpty();
  }

  /** Those whom the byline so far does not name: several lines may be one byline. */
  private static List<String> others(List<String> authors, Facts facts) {
    var known = Shape.key(facts.byline.orElseThrow().printed().toString());
    return authors.stream().filter(name -> !known.contains(Shape.key(name))).toList();
  }

  /** The stretch of a line from the first to the last of the names that the page states. */
  private static Optional<Hit> named(List<Inline> line, List<String> authors, boolean byline) {
    var text = Inlines.plain(line);
    var start = text.length();
    var end = 0;
    var people = new ArrayList<Contributor>();
    for (var author : authors) {
      var at = text.toLowerCase(Locale.ROOT).indexOf(author.toLowerCase(Locale.ROOT));
      if (at >= 0 && text.length() < 300) {
        start = Math.min(start, at);
        end = Math.max(end, at + author.length());
        FieldAuthor.of(author).ifPresent(one -> people.addAll(one.contributors()));
      }
    }
    if (people.isEmpty()
        || !byline && Shape.words(text).size() - people.size() * 2 > BESIDE_NAMES) {
      return Optional.empty();
    }
    end = Math.min(end, text.length());
    var printed = new Printed<>(Words.of(text.substring(start, end)), List.of(List.copyOf(people)));
    var label = PrintedLabels.at("byline", text, Optional.empty());
    var from = label.isPresent() && label.get().end() == start ? 0 : start;
    return Optional.of(new Hit(
        Role.BYLINE,
        "stated-name-in-head",
        0.95,
        "byline",
        from,
        start,
        end,
        facts -> facts.byline = Optional.of(facts
            .byline
            .map(before ->
                MarkedFacts.joined(before, printed.printed().toString(), printed.reading()))
            .orElse(printed))));
  }

  /** What is left of such lines when all facts are found: counters, reading times, words around a name. */
  static final class Remains implements Judgement {

    private static final int FEW = 7;
    private static final int LINE = 12;
    private static final int SOME = 24;
    private static final int DIGITS = 4;

    @Override
    public void judge(Manuscript manuscript) {
      if (!manuscript.mayRepair(RepairNames.FIND_ARTICLE)) {
        return;
      }
      var authors = manuscript.fields().stream()
          .filter(field -> field.label().toString().equals("author"))
          .map(field -> Shape.key(field.value().toString()))
          .collect(Collectors.toSet());
      for (var part : manuscript.body()) {
        var byline = part.isMarkedBy("page-byline");
        if (byline || part.isMarkedBy("page-head")) {
          part.paragraph().ifPresent(content -> judge(part, content, byline));
        }
        if (!part.isDecided() && part.block().orElseThrow() instanceof Block.Figure figure) {
          portrait(part, figure, byline, authors);
        }
      }
    }

    /** A picture in a byline, or one that says nothing but an author's name. */
    private static void portrait(
        Part part, Block.Figure figure, boolean byline, Set<String> authors) {
      var caption = Shape.key(Inlines.plain(figure.caption()));
      var says = caption.isEmpty() ? Shape.key(figure.alternative().toString()) : caption;
      if (byline || authors.contains(says) && figure.credit().isEmpty()) {
        part.decide(Role.JUNK, "author-portrait", 0.8);
        part.drop();
      }
    }

    private static void judge(Part part, List<Inline> content, boolean byline) {
      var text = Inlines.plain(content);
      var dated = text.chars().filter(Character::isDigit).count() >= DIGITS;
      var most = byline ? SOME : dated ? LINE : FEW;
      var rest = part.isDecided() || byline;
      if (!rest && (Shape.isSentence(text) || Shape.hasEndMark(text))
          || byline && Shape.isSentence(text)
          || Shape.wordCount(text, most) > most) {
        return;
      }
      if (part.isDecided()) {
        Moves.dropTargets(part, content);
        part.change("head-furniture", text, "");
        part.empty();
      } else {
        part.decide(Role.JUNK, "head-furniture", 0.8);
        part.drop();
      }
    }
  }
}
