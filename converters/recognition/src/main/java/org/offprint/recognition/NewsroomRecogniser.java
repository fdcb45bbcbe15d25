package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.offprint.article.Anchors;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Corrections;
import org.offprint.convert.Finding;
import org.offprint.convert.Frame;
import org.offprint.convert.Ledger;
import org.offprint.convert.Reading;
import org.offprint.convert.Recogniser;
import org.offprint.convert.Repairs;
import org.offprint.convert.Tokens;

/**
 * Reads framed drafts as a newsroom reader does: a row of judgements, each of one kind, over the same manuscript. What
 * no judgement takes stays what the syntax saw. Holds no state, and is safe for use by several threads.
 */
public final class NewsroomRecogniser implements Recogniser {

  private static final List<Judgement> JUDGEMENTS = List.of(
      new LeftOut(),
      new TextRepairs(),
      new Figures(),
      new Headline(),
      new FieldFacts(true),
      new SavedPageHead(),
      new MarkedFacts(),
      new HeadZone(),
      new UpdateLines(),
      new SourceFooter(),
      new RelatedLinks(),
      new FileCaptions(),
      new WireTail(),
      new Notes(),
      new QuoteAttribution(),
      new PullQuotes(),
      new PageBreaks(),
      new FieldFacts(false),
      new SavedPageHead.Remains(),
      new PersonsWord(),
      new PublicationFromHost(),
      new Dateline(),
      new HeadingLevels(),
      new References());

  /** Where all is a byline or furniture, it is text after all. */
  private static final List<Judgement> PLAIN = List.of(
      new FieldFacts(true),
      new FieldFacts(false),
      new PersonsWord(),
      new HeadingLevels(),
      new References());

  /** What the file holds as data is not recognised again. */
  private static final List<Judgement> GIVEN = List.of(new Given(), new PersonsWord());

  /** Made by the service loader. */
  public NewsroomRecogniser() {}

  @Override
  public List<String> repairs() {
    return RepairNames.ALL;
  }

  @Override
  public List<String> derivations() {
    return List.of(RepairNames.PUBLICATION_FROM_HOST);
  }

  @Override
  public Reading read(Frame.Framed framed, Repairs repairs, Corrections corrections) {
    var given = framed.given().isPresent();
    var manuscript = judged(framed, repairs, corrections, given ? GIVEN : JUDGEMENTS);
    if (!hasText(manuscript) && !given) {
      manuscript = judged(framed, repairs, corrections, PLAIN);
    }
    if (!hasText(manuscript)) {
      throw new ConversionException.NoArticle(framed.draft().input().name()
          + ": there is no word in it, so there is no article. Give the text of the article.");
    }
    DefaultRoles.decide(manuscript);
    MarkupChanges.name(manuscript);
    report(manuscript);
    return reading(manuscript);
  }

  private static Manuscript judged(
      Frame.Framed framed, Repairs repairs, Corrections corrections, List<Judgement> judgements) {
    var manuscript = new Manuscript(framed, repairs, corrections);
    manuscript.facts().language =
        PersonsWord.language(manuscript).or(() -> FieldFacts.language(framed.fields()));
    judgements.forEach(judgement -> judgement.judge(manuscript));
    return manuscript;
  }

  private static boolean hasText(Manuscript manuscript) {
    var facts = manuscript.facts();
    return !facts.headline.isEmpty()
        || !facts.standfirst.isEmpty()
        || manuscript.body().stream().anyMatch(part -> hasWord(part.block().orElseThrow()));
  }

  private static boolean hasWord(Block block) {
    return block instanceof Block.Paragraph paragraph
        ? Shape.hasWord(Inlines.plain(paragraph.content()))
        : !Tokens.of(block).isEmpty();
  }

  private static void report(Manuscript manuscript) {
    Headline.report(manuscript);
    References.report(manuscript);
    var facts = manuscript.facts();
    if (facts.original.isEmpty()) {
      manuscript.find(Finding.of(Codes.NO_SOURCE, "There is no address that it came from."));
    }
    facts.published.ifPresent(date -> ambiguous(manuscript, date));
    facts.updated.ifPresent(date -> ambiguous(manuscript, date));
    // One word of a paragraph tells of all the others.
    var said = new HashSet<Part>();
    for (var part : manuscript.parts()) {
      for (var change : part.changes()) {
        if (RepairNames.ALL.contains(change.reason())
            && !change.reason().equals(RepairNames.PUBLICATION_FROM_HOST)
            && (!change.reason().equals(RepairNames.MOJIBAKE) || said.add(part))) {
          manuscript.find(Finding.at(Codes.REPAIRED, part.line(), said(change)));
        }
      }
      if (part.isDropped() && part.isCalled("running-head")) {
        manuscript.find(
            Finding.at(Codes.REPAIRED, part.line(), "A running head or page number is left out."));
      }
    }
  }

  private static String said(Ledger.Change change) {
    return switch (change.reason()) {
      case RepairNames.JOIN_PAGE_BREAKS ->
        "The paragraph is joined with the one before it, from which a page break tore it.";
      case RepairNames.DOUBLED_ESCAPES ->
        "A doubled escape is taken off: " + change.before() + " is " + change.after() + ".";
      default -> change.before() + " is written " + change.after() + ".";
    };
  }

  private static void ambiguous(Manuscript manuscript, Printed<Moment> date) {
    if (date.readings().size() > 1) {
      manuscript.find(Finding.of(
          Codes.AMBIGUOUS_DATE,
          "The date " + date.printed() + " may mean " + date.readings().get(0).iso() + " or "
              + date.readings().get(1).iso() + "."));
    }
  }

  private static Reading reading(Manuscript manuscript) {
    var draft = manuscript.draft();
    var body = new ArrayList<Block>();
    var anchors = new ArrayList<List<String>>();
    for (var part : manuscript.body()) {
      body.add(part.block().orElseThrow());
      anchors.add(part.anchors());
    }
    var rows = new ArrayList<>(manuscript.fieldRows());
    manuscript.parts().forEach(part -> rows.add(part.row()));
    var entry = new Entry(
        manuscript.facts().article(body),
        manuscript.facts().source(draft.input().facts(draft.mediaType())),
        new Anchors(anchors),
        manuscript.repairs());
    return new Reading(
        entry, draft.resources(), new Ledger(manuscript.frame(), "", rows), manuscript.findings());
  }
}
