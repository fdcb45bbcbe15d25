package org.offprint.json.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Seen;

/** What the model of an article says, block by block in reading order. */
final class SeenArticle implements Block.Visitor<Void> {

  private final Seen.Builder parts = new Seen.Builder();
  private final SeenFacts facts;
  private final List<String> names;
  private int next;
  private int depth;
  private String marker = "";
  private String note = "";

  SeenArticle(Entry entry) {
    var article = entry.article();
    facts = new SeenFacts(entry);
    names = names(article.allBlocks());
    add(Seen.Role.HEADING, 1, article.headline());
    add(article.standfirst());
    all(article.body());
  }

  /** For each block the name that leads to it, or nothing. */
  private static List<String> names(List<Block> all) {
    var names = new ArrayList<>(Collections.nCopies(all.size(), ""));
    Fragments.places(all).forEach((name, place) -> names.set(place, name));
    return names;
  }

  Seen seen() {
    return parts.seen(facts.byName());
  }

  private Void all(List<Block> blocks) {
    for (var block : blocks) {
      var name = names.get(next++);
      if (!name.isEmpty()) {
        parts.anchor(name);
      }
      block.accept(this);
    }
    return null;
  }

  private Void add(List<Inline> content) {
    return add(Seen.Role.TEXT, 0, content);
  }

  private Void add(Seen.Role role, int level, List<Inline> content) {
    var run = new SeenRun(content);
    if (!run.text().isBlank()) {
      parts.add(
          new Seen.Part(role, level, depth, marker, run.text(), run.links(), List.of(), note));
      marker = "";
    }
    return null;
  }

  @Override
  public Void heading(Block.Heading block) {
    return add(Seen.Role.HEADING, block.level(), block.content());
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    return add(block.content());
  }

  @Override
  public Void quote(Block.Quote block) {
    all(block.blocks());
    return add(block.attribution());
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    add(block.content());
    return add(block.attribution());
  }

  @Override
  public Void itemList(Block.ItemList block) {
    depth++;
    var number = block.start();
    for (var item : block.items()) {
      marker = block.ordered() ? Integer.toString(number++) : "•";
      all(item.blocks());
    }
    depth--;
    marker = "";
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    add(Inlines.text(block.alternative()));
    add(block.caption());
    return add(block.credit());
  }

  @Override
  public Void related(Block.Related block) {
    add(Inlines.text(block.label()));
    return add(block.content());
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    return add(List.of(new Inline.Text(block.text())));
  }

  @Override
  public Void verse(Block.Verse block) {
    block.stanzas().forEach(stanza -> stanza.lines().forEach(this::add));
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    add(block.caption());
    block.header().forEach(row -> row(row, true));
    block.rows().forEach(row -> row(row, false));
    return null;
  }

  private void row(Block.Row row, boolean header) {
    for (var cell : row.cells()) {
      var role = header || cell.header() ? Seen.Role.HEADER_CELL : Seen.Role.CELL;
      add(role, 0, cell.content());
    }
  }

  @Override
  public Void rule(Block.Rule block) {
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    return all(block.blocks());
  }

  @Override
  public Void footnote(Block.Footnote block) {
    var outerNote = note;
    var outerDepth = depth;
    var outerMarker = marker;
    note = block.id();
    depth = 0;
    marker = "";
    all(block.blocks());
    note = outerNote;
    depth = outerDepth;
    marker = outerMarker;
    return null;
  }
}
