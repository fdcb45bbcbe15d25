package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/**
 * The head of an article: the lines from the headline to the first paragraph that reads like a sentence. Bylines, dates
 * and the credit of a picture that is not there are looked for here and nowhere else.
 */
final class HeadZone implements Judgement {

  private static final int MOST_PARTS = 14;
  private static final int MOST_STRANGERS = 4;
  private static final int MOST_LINES = 8;
  private static final int CREDIT_WORDS = 12;
  private static final int STANDFIRST_WORDS = 70;

  @Override
  public void judge(Manuscript manuscript) {
    new Walk(manuscript).go();
  }

  /** One walk down the head. */
  private static final class Walk {
    private final Manuscript manuscript;
    private final Facts facts;
    private final HeadLine reader;
    private final List<Part> parts;
    private int strangers;

    Walk(Manuscript manuscript) {
      this.manuscript = manuscript;
      facts = manuscript.facts();
      reader = new HeadLine(new HeadReaders(manuscript.language()));
      parts = manuscript.body();
    }

    void go() {
      for (var i = 0; i < Math.min(MOST_PARTS, parts.size()); i++) {
        if (!step(i)) {
          return;
        }
      }
    }

    /** Judges one part; says whether the head goes on after it. */
    private boolean step(int i) {
      var part = parts.get(i);
      var block = part.block().orElseThrow();
      if (part.isDecided() || block instanceof Block.Rule || block instanceof Block.Figure) {
        return true;
      } else if (block instanceof Block.Heading heading) {
        return isHeadline(heading.content()) || heading(i, heading.content());
      }
      return block instanceof Block.Paragraph paragraph && paragraph(i, paragraph.content());
    }

    /** A heading that is a byline, or stands between headline and byline or date as the standfirst. */
    private boolean heading(int i, List<Inline> content) {
      var part = parts.get(i);
      if (BylineReader.labelled(content, manuscript.language()).isPresent()) {
        var hits = reader.read(content, facts);
        if (!hits.isEmpty()
            && hits.get(hits.size() - 1).end() == Inlines.plain(content).length()) {
          Moves.paragraph(List.of(take(part, content, hits)))
              .ifPresentOrElse(part::replace, part::empty);
          return true;
        }
      }
      if (isPartOfHeadline(content)) {
        return true;
      }
      if (isClosed() || !headFollows(i, true)) {
        return false;
      }
      facts.standfirst = content;
      part.decide(Role.STANDFIRST, "heading-before-byline", 0.85);
      part.move("standfirst");
      return true;
    }

    /** The headline without the name of its site, or with it. */
    private boolean isPartOfHeadline(List<Inline> content) {
      var headline = Shape.key(Inlines.plain(facts.headline));
      var heading = Shape.key(Inlines.plain(content));
      return heading.length() > 5
          && (headline.startsWith(heading + " ")
              || headline.endsWith(" " + heading)
              || heading.startsWith(headline + " "));
    }

    /** Whether no standfirst may come any more. */
    private boolean isClosed() {
      return facts.headline.isEmpty()
          || !facts.standfirst.isEmpty()
          || facts.byline.isPresent()
          || facts.published.isPresent();
    }

    private boolean paragraph(int i, List<Inline> content) {
      var part = parts.get(i);
      if (take(part, content)) {
        return true;
      } else if (Shape.isSentence(part.text())) {
        return standfirst(i);
      }
      if (!credit(i)) {
        if (Shape.isShortSentence(part.text()) && !isHeadline(content)) {
          return false;
        }
        strangers += isHeadline(content) ? 0 : 1;
      }
      return strangers <= MOST_STRANGERS;
    }

    private boolean isHeadline(List<Inline> content) {
      var headline = Shape.key(Inlines.plain(facts.headline));
      return !headline.isEmpty() && Shape.key(Inlines.plain(content)).equals(headline);
    }

    /** Takes the first lines of a part, as far as they say facts; says whether that was all of it. */
    private boolean take(Part part, List<Inline> content) {
      var rest = new ArrayList<List<Inline>>();
      var any = false;
      var open = true;
      var number = 0;
      for (var line : Inlines.lines(content)) {
        open &= number++ < MOST_LINES;
        var hits = open ? reader.read(line, facts) : List.<Hit>of();
        open &= !hits.isEmpty() || !Shape.isSentence(Inlines.plain(line));
        any |= !hits.isEmpty();
        rest.add(hits.isEmpty() ? line : take(part, line, hits));
      }
      if (any) {
        Moves.paragraph(rest).ifPresentOrElse(part::replace, part::empty);
      }
      return any && !Shape.isSentence(part.text());
    }

    private List<Inline> take(Part part, List<Inline> line, List<Hit> hits) {
      var rest = Moves.line(part, line, hits, facts);
      hits.forEach(hit -> part.moveTo(hit.place()));
      return rest;
    }

    /** A sentence between headline and byline is the standfirst; any other ends the head. */
    private boolean standfirst(int i) {
      var part = parts.get(i);
      var content = part.paragraph().orElseThrow();
      if (isClosed()
          || part.isDecided()
          || Shape.wordCount(part.text(), STANDFIRST_WORDS) > STANDFIRST_WORDS
          || !headFollows(i, false)) {
        return false;
      }
      facts.standfirst = content;
      part.decide(Role.STANDFIRST, "sentence-before-byline", 0.85);
      part.move("standfirst");
      return true;
    }

    /**
     * Whether the next line but pictures has a byline; under a heading a day will do. Under a sentence it will not:
     * chronicles have days between their paragraphs.
     */
    private boolean headFollows(int i, boolean orDay) {
      var next = i + 1;
      while (next < parts.size()
          && next < i + 3
          && parts.get(next).block().filter(Block.Figure.class::isInstance).isPresent()) {
        next++;
      }
      var content =
          next < parts.size() ? parts.get(next).paragraph() : Optional.<List<Inline>>empty();
      return content.isPresent()
          && reader.read(Inlines.lines(content.get()).get(0), facts).stream()
              .anyMatch(hit ->
                  hit.place().equals("byline") || orDay && hit.rule().equals("date-in-head"));
    }

    /** One bold line after the date, or a line with a label such as "Photo:", before the first paragraph. */
    private boolean credit(int i) {
      var part = parts.get(i);
      var content = part.paragraph().orElseThrow();
      var text = Inlines.plain(content);
      var bold = content.size() == 1 && content.get(0) instanceof Inline.Strong;
      var label = PrintedLabels.at("credit", text, manuscript.language());
      if (facts.published.isEmpty() && facts.byline.isEmpty()
          || !(bold || label.filter(PrintedLabels.Found::colon).isPresent())
          || text.indexOf('\n') >= 0
          || text.endsWith(":")
          || Shape.hasEndMark(text) && label.isEmpty()
          || Shape.wordCount(text, CREDIT_WORDS) > CREDIT_WORDS
          || hasCredit()
          || !bodyFollows(i)) {
        return false;
      }
      var from = label.map(PrintedLabels.Found::end).orElse(0);
      var credit = Figures.unmarked(Cut.at(content, from).after());
      if (credit.isEmpty()) {
        return false;
      }
      if (from > 0) {
        part.change("label", text.substring(0, from).strip(), "");
      }
      part.decide(Role.CREDIT, "credit-in-head", label.isPresent() ? 0.95 : 0.85);
      part.replace(
          new Block.Figure(new Picture.Missing(Words.NONE), Words.NONE, List.of(), credit));
      return true;
    }

    private boolean hasCredit() {
      return parts.stream().anyMatch(part -> part.role() == Role.CREDIT);
    }

    private boolean bodyFollows(int i) {
      return i + 1 < parts.size()
          && parts.get(i + 1).block().filter(Block.Paragraph.class::isInstance).isPresent();
    }
  }
}
