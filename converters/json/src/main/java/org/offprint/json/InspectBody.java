package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/** The body of an inspected article: one object for each block, with its visible text. */
final class InspectBody implements Block.Visitor<Void> {

  private final JsonOut out;

  InspectBody(JsonOut out) {
    this.out = out;
  }

  /** A block with its place in the body. */
  private record Placed(int index, Block block) {}

  void write(Entry entry) {
    var shown = new ArrayList<Placed>();
    var body = entry.article().body();
    for (var i = 0; i < body.size(); i++) {
      if (!isCreditAlone(body.get(i))) {
        shown.add(new Placed(i, body.get(i)));
      }
    }
    out.array(
        "body",
        shown,
        placed -> out.object(() -> {
          out.array("input", numbers(entry.anchors().ids().get(placed.index())), out::number);
          placed.block().accept(this);
        }));
  }

  /** A credit of which nothing else is known is a fact of the head: it stands in {@code credits}. */
  private static boolean isCreditAlone(Block block) {
    return block instanceof Block.Figure figure
        && figure.picture() instanceof Picture.Missing missing
        && missing.printed().isBlank()
        && figure.alternative().isBlank()
        && figure.caption().isEmpty()
        && !figure.credit().isEmpty();
  }

  /** The input blocks that ids such as {@code b7} come from. */
  private static List<Integer> numbers(List<String> ids) {
    var numbers = new ArrayList<Integer>();
    for (var id : ids) {
      if (id.length() > 1
          && id.length() < 10
          && id.charAt(0) == 'b'
          && id.substring(1).chars().allMatch(c -> c >= '0' && c <= '9')) {
        numbers.add(Integer.valueOf(id.substring(1)));
      }
    }
    return numbers;
  }

  private void kind(String kind) {
    out.string("kind", kind);
  }

  private void text(List<Inline> content) {
    out.string("text", Inlines.plain(content));
  }

  private void text(Block block) {
    out.string("text", PlainText.of(Block.children(block)));
  }

  private void orNull(String name, CharSequence value) {
    var text = value.toString();
    out.nullable(name, text.isEmpty() ? Optional.<String>empty() : Optional.of(text), out::string);
  }

  @Override
  public Void heading(Block.Heading block) {
    kind("heading");
    out.number("level", block.level());
    text(block.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    kind("paragraph");
    text(block.content());
    return null;
  }

  @Override
  public Void quote(Block.Quote block) {
    kind("quote");
    text(block);
    orNull("attribution", Inlines.plain(block.attribution()));
    return null;
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    kind("pull-quote");
    text(block.content());
    orNull("attribution", Inlines.plain(block.attribution()));
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    kind("list");
    out.bool("ordered", block.ordered());
    if (block.start() != 1) {
      out.number("start", block.start());
    }
    out.array("items", block.items(), item -> out.string(PlainText.of(item.blocks())));
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    kind("figure");
    if (block.picture() instanceof Picture.Held held) {
      out.string("picture", held.sha256());
      out.string("mediaType", Words.of(held.mediaType()));
    } else if (block.picture() instanceof Picture.Missing missing) {
      orNull("picture", missing.printed());
    }
    orNull("alt", block.alternative());
    orNull("caption", Inlines.plain(block.caption()));
    orNull("credit", Inlines.plain(block.credit()));
    return null;
  }

  @Override
  public Void related(Block.Related block) {
    kind("related");
    text(block.content());
    return null;
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    kind("preformatted");
    out.string("text", block.text());
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    kind("verse");
    out.string("text", PlainText.of(List.of(block)));
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    kind("table");
    if (!block.caption().isEmpty()) {
      out.string("caption", Inlines.plain(block.caption()));
    }
    out.number("headerRows", block.header().size());
    var rows = new ArrayList<>(block.header());
    rows.addAll(block.rows());
    out.array(
        "rows",
        rows,
        row -> out.array(row.cells(), cell -> out.string(Inlines.plain(cell.content()))));
    return null;
  }

  @Override
  public Void rule(Block.Rule block) {
    kind("rule");
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    kind("aside");
    out.string("aside", Kinds.name(block.kind()));
    text(block);
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    kind("footnote");
    out.string("id", block.id());
    text(block);
    return null;
  }
}
