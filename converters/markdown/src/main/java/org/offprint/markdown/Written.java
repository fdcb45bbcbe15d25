package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.article.Entry;
import org.offprint.article.Supplied;
import org.offprint.convert.Labels;

/**
 * An article as blocks of a page of Markdown.
 *
 * @param blocks head, body and source block
 * @param losses what Markdown could not say
 */
record Written(List<Md> blocks, Set<Loss> losses) {

  static Written of(Entry entry) {
    var article = entry.article();
    var carried = new Carried();
    var labels = Labels.of(Supplied.language(article).value());
    var furniture = new Furniture(labels);
    var blocks = new ArrayList<Md>();
    furniture.kicker(article).ifPresent(blocks::add);
    if (!article.headline().isEmpty()) {
      blocks.add(new Md.Heading(1, carried.inlines(article.headline())));
    }
    if (!article.standfirst().isEmpty()) {
      blocks.add(Md.Para.of(carried.inlines(article.standfirst())));
    }
    blocks.addAll(furniture.lines(article, entry.source()));
    furniture.dateline(article).ifPresent(blocks::add);
    blocks.addAll(new Shaper(labels).blocks(carried.blocks(article.body())));
    var tail = furniture.sourceBlock(entry);
    var alike = furniture.sourceBlockStart(blocks);
    if (tail.isEmpty() && alike < blocks.size()) {
      blocks.add(alike, Marker.RULE.block());
    }
    blocks.addAll(tail);
    return new Written(blocks, carried.losses());
  }
}
