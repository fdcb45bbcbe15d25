package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Target;
import org.offprint.convert.Furniture;

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
    var labels = Furniture.labels(entry);
    var furniture = new FurnitureShape(entry, labels);
    var blocks = new ArrayList<Md>();
    furniture.overline().ifPresent(blocks::add);
    if (!article.headline().isEmpty()) {
      blocks.add(new Md.Heading(1, carried.inlines(article.headline())));
    }
    if (!article.standfirst().isEmpty()) {
      blocks.add(Md.Para.of(carried.inlines(article.standfirst())));
    }
    blocks.addAll(furniture.lines());
    var body = carried.blocks(article.body());
    blocks.addAll(new Shaper(labels, new Places(body, linked(article))).blocks(body));
    var tail = furniture.sourceBlock();
    var alike = FurnitureShape.sourceBlockStart(blocks, labels);
    if (tail.isEmpty() && alike < blocks.size()) {
      blocks.add(alike, Marker.RULE.block());
    }
    blocks.addAll(tail);
    return new Written(blocks, carried.losses());
  }

  private static Set<String> linked(Article article) {
    return article.links().stream()
        .filter(link -> link.target() instanceof Target.Fragment)
        .map(link -> ((Target.Fragment) link.target()).name())
        .collect(Collectors.toSet());
  }
}
