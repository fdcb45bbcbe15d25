package org.offprint.json;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Picture;

/** Writes blocks, each as an object with its {@code kind}. */
final class BlockOut implements Block.Visitor<Void> {

  private final JsonOut out;
  private final InlineOut inlines;

  BlockOut(JsonOut out) {
    this.out = out;
    this.inlines = new InlineOut(out);
  }

  void blocks(String name, List<Block> blocks) {
    out.list(name, blocks, block -> block.accept(this));
  }

  private Void block(String kind, Runnable members) {
    out.object(() -> {
      out.string("kind", kind);
      members.run();
    });
    return null;
  }

  private void run(String name, List<Inline> content) {
    inlines.run(name, content);
  }

  @Override
  public Void heading(Block.Heading block) {
    return block("heading", () -> {
      out.number("level", block.level());
      run("content", block.content());
    });
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    return block("paragraph", () -> run("content", block.content()));
  }

  @Override
  public Void quote(Block.Quote block) {
    return block("quote", () -> {
      blocks("blocks", block.blocks());
      run("attribution", block.attribution());
    });
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    return block("pull-quote", () -> {
      run("content", block.content());
      run("attribution", block.attribution());
    });
  }

  @Override
  public Void itemList(Block.ItemList block) {
    return block("list", () -> {
      out.bool("ordered", block.ordered());
      if (block.start() != 1) {
        out.number("start", block.start());
      }
      out.list("items", block.items(), item -> out.array(item.blocks(), b -> b.accept(this)));
    });
  }

  @Override
  public Void figure(Block.Figure block) {
    return block("figure", () -> {
      out.object("picture", () -> picture(block.picture()));
      out.text("alternative", block.alternative());
      run("caption", block.caption());
      run("credit", block.credit());
    });
  }

  private void picture(Picture picture) {
    if (picture instanceof Picture.Held held) {
      out.string("kind", "held");
      out.string("sha256", held.sha256());
      out.string("mediaType", held.mediaType());
    } else if (picture instanceof Picture.Missing missing) {
      out.string("kind", "missing");
      out.text("printed", missing.printed());
    }
  }

  @Override
  public Void related(Block.Related block) {
    return block("related", () -> {
      out.text("label", block.label());
      run("content", block.content());
    });
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    return block("preformatted", () -> out.string("text", block.text()));
  }

  @Override
  public Void verse(Block.Verse block) {
    return block(
        "verse",
        () -> out.list(
            "stanzas", block.stanzas(), stanza -> out.array(stanza.lines(), inlines::run)));
  }

  @Override
  public Void table(Block.Table block) {
    return block("table", () -> {
      run("caption", block.caption());
      rows("header", block.header());
      rows("rows", block.rows());
    });
  }

  private void rows(String name, List<Block.Row> rows) {
    out.list(name, rows, row -> out.array(row.cells(), this::cell));
  }

  private void cell(Block.Cell cell) {
    out.object(() -> {
      if (cell.header()) {
        out.bool("header", true);
      }
      if (cell.columns() != 1) {
        out.number("columns", cell.columns());
      }
      if (cell.rows() != 1) {
        out.number("rows", cell.rows());
      }
      run("content", cell.content());
    });
  }

  @Override
  public Void rule(Block.Rule block) {
    return block("rule", () -> {});
  }

  @Override
  public Void aside(Block.Aside block) {
    return block("aside", () -> {
      out.string("aside", Kinds.name(block.kind()));
      blocks("blocks", block.blocks());
    });
  }

  @Override
  public Void footnote(Block.Footnote block) {
    return block("footnote", () -> {
      out.string("id", block.id());
      blocks("blocks", block.blocks());
    });
  }
}
