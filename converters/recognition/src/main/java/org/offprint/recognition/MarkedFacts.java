package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/**
 * What the file itself calls a paragraph, taken at its word: kicker, standfirst, byline, dates, publication, credits,
 * and what is no part of the article. A date or byline that cannot be read keeps its print.
 */
final class MarkedFacts implements Judgement {

  private static final String RULE = "marked";

  @Override
  public void judge(Manuscript manuscript) {
    for (var part : manuscript.body()) {
      if (!part.isDecided() && part.isNamed(part.marked())) {
        part.paragraph().ifPresent(content -> judge(manuscript, part, content));
      }
    }
  }

  private static void judge(Manuscript manuscript, Part part, List<Inline> content) {
    var facts = manuscript.facts();
    switch (part.marked()) {
      case KICKER -> {
        if (facts.kicker.isEmpty()) {
          facts.kicker = Optional.of(plain(content));
          move(part, content, "kicker");
        }
      }
      case STANDFIRST -> standfirst(facts, part, content);
      case BYLINE -> byline(manuscript, part, content);
      case PUBLISHED, UPDATED -> date(manuscript, part, content);
      case PUBLICATION -> {
        if (facts.publication.isEmpty()) {
          facts.publication =
              Optional.of(new Publication(plain(content), Publication.Basis.PRINTED));
          move(part, content, "publication");
        }
      }
      case RIGHTS -> {
        if (facts.rights.isEmpty()) {
          facts.rights = Optional.of(plain(content));
          move(part, content, "rights");
        }
      }
      case CREDIT -> {
        credit(manuscript, part, content);
      }
      default -> {}
    }
  }

  /** A credit of which the picture is not there. */
  private static void credit(Manuscript manuscript, Part part, List<Inline> content) {
    var text = Inlines.plain(content);
    var label = PrintedLabels.at("credit", text, manuscript.language())
        .filter(found -> found.end() < text.length());
    label.ifPresent(found -> part.change("label", text.substring(0, found.end()).strip(), ""));
    var credit = Cut.at(content, label.map(PrintedLabels.Found::end).orElse(0)).after();
    part.decide(Role.CREDIT, RULE, 0.95);
    part.replace(new Block.Figure(
        new Picture.Missing(Words.NONE), Words.NONE, List.of(), Figures.unmarked(credit)));
  }

  private static Words plain(List<Inline> content) {
    return Words.of(Inlines.plain(content));
  }

  private static void move(Part part, List<Inline> content, String place) {
    part.decide(part.marked(), RULE, 0.95);
    Moves.all(part, content, place);
  }

  private static void standfirst(Facts facts, Part part, List<Inline> content) {
    var all = new ArrayList<>(facts.standfirst);
    if (!all.isEmpty()) {
      all.add(new Inline.LineBreak());
    }
    all.addAll(content);
    facts.standfirst = Inlines.normalise(all);
    part.decide(Role.STANDFIRST, RULE, 0.95);
    part.move("standfirst");
  }

  /** A labelled byline as in any head; else the whole line. Several lines are one byline. */
  private static void byline(Manuscript manuscript, Part part, List<Inline> content) {
    var text = Inlines.plain(content).strip();
    var labelled = BylineReader.labelled(content, manuscript.language());
    var printed = labelled.map(BylineReader.Byline::printed).orElse(text);
    var people = labelled
        .map(BylineReader.Byline::contributors)
        .or(() -> BylineReader.bare(content).map(BylineReader.Byline::contributors))
        .or(() -> Names.read(text, Contributor.Role.AUTHOR));
    labelled
        .filter(found -> found.start() > 0)
        .ifPresent(found -> part.change(
            "label", Inlines.plain(content).substring(0, found.start()).strip(), ""));
    var facts = manuscript.facts();
    facts.byline = Optional.of(facts
        .byline
        .map(before -> joined(before, printed, people))
        .orElseGet(() -> new Printed<>(Words.of(printed), people.map(List::of).orElse(List.of()))));
    move(part, content, "byline");
  }

  static Printed<List<Contributor>> joined(
      Printed<List<Contributor>> before, String printed, Optional<List<Contributor>> people) {
    var all = Words.of(before.printed() + "; " + printed);
    if (people.isEmpty() || before.reading().isEmpty()) {
      return new Printed<>(all, List.of());
    }
    var both = new ArrayList<>(before.reading().get());
    both.addAll(people.get());
    return new Printed<>(all, List.of(List.copyOf(both)));
  }

  private static void date(Manuscript manuscript, Part part, List<Inline> content) {
    var facts = manuscript.facts();
    var published = part.isMarked(Role.PUBLISHED);
    if ((published ? facts.published : facts.updated).isPresent()) {
      return;
    }
    var text = Inlines.plain(content);
    var dates = new DateReader(manuscript.language());
    var label = PrintedLabels.at(published ? "published" : "updated", text, manuscript.language());
    var start = label.map(PrintedLabels.Found::end).orElse(0);
    var value = text.substring(start).strip();
    var printed = new Printed<Moment>(
        Words.of(value), dates.labelled(value).map(DateReader.Found::readings).orElse(List.of()));
    if (start > 0) {
      part.change("label", text.substring(0, start).strip(), "");
    }
    if (published) {
      facts.published = Optional.of(printed);
    } else {
      facts.updated = Optional.of(printed);
    }
    move(part, content, published ? "published" : "updated");
  }
}
