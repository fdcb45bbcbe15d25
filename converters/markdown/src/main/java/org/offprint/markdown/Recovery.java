package org.offprint.markdown;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Labels;

/** Parts a page that we wrote into head, body and source block, by writing head and tail again from the facts. */
final class Recovery {

  private final FactsReader facts;
  private final Labels labels;
  private List<Inline> headline = List.of();
  private List<Inline> standfirst = List.of();

  Recovery(FactsReader facts) {
    this.facts = facts;
    this.labels = Labels.of(facts.labels());
  }

  Article article(List<Md> page) {
    var blocks = page.subList(0, FurnitureShape.sourceBlockStart(page, labels));
    var from = head(blocks);
    var body = new Unshaper(labels).blocks(blocks.subList(from, blocks.size()));
    var mending = new Mending(body);
    if (body.isEmpty() && headline.isEmpty() && standfirst.isEmpty()) {
      throw new ConversionException.NoArticle(
          "There is no word in this Markdown, so there is no article.");
    }
    return facts
        .article()
        .headline(mending.inlines(headline))
        .standfirst(mending.inlines(standfirst))
        .body(mending.body())
        .build();
  }

  /** Takes the head off, and says where the body begins. A line that is not as we wrote it belongs to the body. */
  private int head(List<Md> blocks) {
    // Facts alone make no article; any word does.
    var known = facts.article().headline("…").build();
    var entry = new Entry(known, facts.source(), Anchors.inOrder(known), List.of());
    var furniture = new FurnitureShape(entry, labels);
    var at = skip(furniture.overline(), blocks, 0);
    if (at < blocks.size()
        && blocks.get(at) instanceof Md.Heading heading
        && heading.level() == 1) {
      headline = heading.content();
      at++;
    }
    at = standfirst(blocks, at);
    for (var line : furniture.lines()) {
      at = skip(Optional.of(line), blocks, at);
    }
    return at;
  }

  private int standfirst(List<Md> blocks, int at) {
    var subtitle = facts.subtitle();
    if (subtitle.isPresent()
        && at < blocks.size()
        && blocks.get(at) instanceof Md.Para para
        && Facts.line(para.content()).equals(subtitle.get())) {
      standfirst = para.content();
      return at + 1;
    }
    standfirst = Inlines.text(subtitle.orElse(""));
    return at;
  }

  private static int skip(Optional<Md> expected, List<Md> blocks, int at) {
    return at < blocks.size()
            && expected.flatMap(Recovery::printed).equals(printed(blocks.get(at)))
            && expected.isPresent()
        ? at + 1
        : at;
  }

  /** The characters of a paragraph, since an address may have been written in another form than printed. */
  private static Optional<String> printed(Md block) {
    return block instanceof Md.Para para && !para.hasImage()
        ? Optional.of(new InlinePrinter(Profile.PLAIN).print(para.content(), Place.PARAGRAPH))
        : Optional.empty();
  }
}
