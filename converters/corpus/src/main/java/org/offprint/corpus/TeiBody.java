package org.offprint.corpus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Target;

/**
 * The body of a TEI text (clause 4 of the Guidelines P5). What stands under a heading is a {@code div}; a heading inside
 * a quote, item or note, where TEI has none, is a {@code label}.
 */
final class TeiBody implements Block.Visitor<Void> {

  private final Xml out;
  private final Article article;
  private final Map<Integer, String> idsByPlace = new HashMap<>();
  private final TeiInlines inlines;
  private final Deque<Integer> divisions = new ArrayDeque<>();
  private int place;
  private int depth;

  /**
   * The body of an article.
   *
   * @param prefix what stands before its ids, so that they are unique in a file with many articles
   */
  TeiBody(Xml out, Article article, String prefix) {
    this.out = out;
    this.article = article;
    var ids = new HashMap<String, String>();
    Fragments.places(Blocks.all(article.body())).forEach((name, index) -> {
      ids.put(name, prefix + "b" + index);
      idsByPlace.put(index, prefix + "b" + index);
    });
    this.inlines = new TeiInlines(out, ids);
  }

  void write() {
    out.open("body").line();
    head();
    article.body().forEach(block -> block.accept(this));
    closeDivisions(0);
    if (article.body().stream().noneMatch(TeiBody::isCommon)) {
      // A body of figures and notes alone is none to TEI.
      out.empty("p").line();
    }
    out.close("body").line();
  }

  private static boolean isCommon(Block block) {
    return !(block instanceof Block.Figure
        || block instanceof Block.Rule
        || block instanceof Block.Aside
        || block instanceof Block.Footnote);
  }

  private void head() {
    article
        .kicker()
        .ifPresent(words -> out.element("head", words, "type", "kicker").line());
    element("head", article.headline(), "type", "main");
    element("head", article.standfirst(), "type", "standfirst");
    article
        .byline()
        .map(Printed::printed)
        .ifPresent(words -> out.element("byline", words).line());
    article
        .dateline()
        .map(Printed::printed)
        .ifPresent(words -> out.element("dateline", words).line());
  }

  private Void element(String name, List<Inline> content, String... attributes) {
    if (!content.isEmpty()) {
      out.open(name, attributes);
      inlines.write(content);
      out.close(name).line();
    }
    return null;
  }

  private String id() {
    return idsByPlace.getOrDefault(place - 1, "");
  }

  private void blocks(List<Block> blocks) {
    depth++;
    blocks.forEach(block -> block.accept(this));
    depth--;
  }

  private void closeDivisions(int level) {
    while (!divisions.isEmpty() && divisions.peek() >= level) {
      divisions.pop();
      out.close("div").line();
    }
  }

  @Override
  public Void heading(Block.Heading block) {
    place++;
    if (depth > 0) {
      return element("label", block.content(), "xml:id", id());
    }
    closeDivisions(block.level());
    divisions.push(block.level());
    out.open("div", "xml:id", id()).line();
    return element("head", block.content());
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    place++;
    return element("p", block.content());
  }

  @Override
  public Void quote(Block.Quote block) {
    place++;
    var cited = !block.attribution().isEmpty();
    if (cited) {
      out.open("cit");
    }
    out.open("quote").line();
    blocks(block.blocks());
    out.close("quote").line();
    if (cited) {
      element("bibl", block.attribution());
      out.close("cit").line();
    }
    return null;
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    place++;
    if (block.attribution().isEmpty()) {
      return element("quote", block.content(), "type", "pull");
    }
    out.open("cit");
    element("quote", block.content(), "type", "pull");
    element("bibl", block.attribution());
    out.close("cit").line();
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    place++;
    out.open("list", "rend", block.ordered() ? "numbered" : "bulleted").line();
    for (var i = 0; i < block.items().size(); i++) {
      out.open("item", "n", block.ordered() ? String.valueOf(block.start() + i) : "");
      blocks(block.items().get(i).blocks());
      out.close("item").line();
    }
    out.close("list").line();
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    place++;
    out.open("figure").line();
    if (block.picture() instanceof Picture.Missing missing
        && Target.of(missing.printed()) instanceof Target.Web web) {
      out.empty("graphic", "url", web.href()).line();
    }
    element("head", block.caption());
    element("p", block.credit(), "rend", "credit");
    element("figDesc", Inlines.text(block.alternative()));
    out.close("figure").line();
    return null;
  }

  @Override
  public Void related(Block.Related block) {
    place++;
    out.open("ab", "type", "related");
    if (!block.label().isBlank()) {
      out.element("label", block.label()).text(" ");
    }
    inlines.write(block.content());
    out.close("ab").line();
    return null;
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    place++;
    out.element("ab", block.text(), "type", "preformatted", "xml:space", "preserve")
        .line();
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    place++;
    out.open("lg", "type", "verse").line();
    for (var stanza : block.stanzas()) {
      out.open("lg", "type", "stanza").line();
      stanza.lines().forEach(line -> element("l", line));
      out.close("lg").line();
    }
    out.close("lg").line();
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    place++;
    out.open("table").line();
    element("head", block.caption());
    block.header().forEach(row -> row(row, "label"));
    block.rows().forEach(row -> row(row, ""));
    out.close("table").line();
    return null;
  }

  private void row(Block.Row row, String role) {
    if (row.cells().isEmpty()) {
      // All of it is spanned from above, and TEI knows no row without a cell.
      return;
    }
    out.open("row", "role", role);
    for (var cell : row.cells()) {
      out.open(
          "cell",
          "role",
          cell.header() ? "label" : "",
          "cols",
          cell.columns() > 1 ? String.valueOf(cell.columns()) : "",
          "rows",
          cell.rows() > 1 ? String.valueOf(cell.rows()) : "");
      inlines.write(cell.content());
      out.close("cell");
    }
    out.close("row").line();
  }

  @Override
  public Void rule(Block.Rule block) {
    place++;
    out.empty("milestone", "unit", "section", "rend", "rule").line();
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    place++;
    var kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    out.open("note", "type", kind.equals("other") ? "aside" : kind).line();
    blocks(block.blocks());
    out.close("note").line();
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    place++;
    out.open("note", "type", "footnote", "xml:id", id()).line();
    blocks(block.blocks());
    out.close("note").line();
    return null;
  }
}
