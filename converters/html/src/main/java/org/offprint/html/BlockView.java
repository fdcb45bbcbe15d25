package org.offprint.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Furniture;

/** Shows the blocks of a body, footnotes put aside for their own section. */
final class BlockView implements Block.Visitor<Void> {

  /** A footnote with its place among all blocks. */
  record Placed(Block.Footnote note, int place) {}

  private final Markup out;
  private final Setting setting;
  private final InlineView inlines;
  private final List<Placed> notes = new ArrayList<>();
  private final Set<String> relatedNames = new HashSet<>();
  private int place;

  BlockView(Markup out, Setting setting, InlineView inlines) {
    this.out = out;
    this.setting = setting;
    this.inlines = inlines;
  }

  /** Shows blocks that stand one after the other from a place on. */
  void blocks(List<Block> blocks, int first) {
    var at = first;
    for (var block : blocks) {
      setting.limits().goOn();
      place = at;
      block.accept(this);
      at += setting.places().size(at);
    }
  }

  /** The footnotes that were met so far; it grows while footnotes with footnotes in them are shown. */
  List<Placed> notes() {
    return Collections.unmodifiableList(notes);
  }

  private Attributes attributes(String style) {
    return Attributes.NONE.present("id", setting.places().id(place)).present("class", style);
  }

  private Attributes attributes(String style, List<Inline> content) {
    return attributes(style).direction(setting.directionOf(content));
  }

  /** Anchors of the blocks that were joined to this one. */
  private void joined() {
    for (var id : setting.places().further(place)) {
      out.element("span", Attributes.of("id", id), "");
    }
  }

  private Void running(String element, Attributes attributes, List<Inline> content) {
    out.open(element, attributes);
    joined();
    inlines.run(content);
    out.close().line();
    return null;
  }

  private void paragraph(String style, List<Inline> content) {
    if (!content.isEmpty()) {
      var attributes = Attributes.NONE.present("class", style);
      out.open("p", attributes.direction(setting.directionOf(content)));
      inlines.run(content);
      out.close().line();
    }
  }

  @Override
  public Void heading(Block.Heading block) {
    return running("h" + block.level(), attributes("", block.content()), block.content());
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    return running("p", attributes("", block.content()), block.content());
  }

  @Override
  public Void quote(Block.Quote block) {
    joined();
    var attributed = !block.attribution().isEmpty();
    var inside = place + 1;
    if (attributed) {
      out.open("figure", attributes("quote")).line().open("blockquote").line();
    } else {
      out.open("blockquote", attributes("")).line();
    }
    blocks(block.blocks(), inside);
    out.close().line();
    if (attributed) {
      out.open("figcaption", Attributes.NONE.direction(setting.directionOf(block.attribution())));
      inlines.run(block.attribution());
      out.close().line().close().line();
    }
    return null;
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    joined();
    out.open("aside", attributes("pull-quote").and("role", "doc-pullquote")).line();
    paragraph("", block.content());
    paragraph("attribution", block.attribution());
    out.close().line();
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    joined();
    var attributes = attributes("");
    if (block.start() != 1) {
      attributes = attributes.and("start", Integer.toString(block.start()));
    }
    var at = place + 1;
    out.open(block.ordered() ? "ol" : "ul", attributes).line();
    for (var item : block.items()) {
      item(item, at);
      for (var ignored : item.blocks()) {
        at += setting.places().size(at);
      }
    }
    out.close().line();
    return null;
  }

  private void item(Block.Item item, int at) {
    if (item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph only) {
      out.open("li", Attributes.NONE.direction(setting.directionOf(only.content())));
      inlines.run(only.content());
    } else {
      out.open("li").line();
      blocks(item.blocks(), at);
    }
    out.close().line();
  }

  @Override
  public Void figure(Block.Figure block) {
    joined();
    new FigureView(out, setting, inlines).show(block, attributes(""));
    return null;
  }

  /** A landmark of its own, unless another has the same name: then landmarks would not tell them apart. */
  @Override
  public Void related(Block.Related block) {
    joined();
    var text = Inlines.plain(block.content());
    var named = relatedNames.add(text);
    var attributes = attributes("related");
    if (named) {
      attributes = attributes.and("aria-label", text);
    }
    out.open(named ? "aside" : "div", attributes).line();
    label(Furniture.label(block, setting.labels()));
    paragraph("", block.content());
    out.close().line();
    return null;
  }

  private void label(Furniture.Heading heading) {
    out.open("p", Attributes.of("class", "label"));
    if (heading.printed()) {
      out.text(heading.text());
    } else {
      inlines.ours(heading.text());
    }
    out.close().line();
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    joined();
    var own = Directions.of(block.text())
        .filter(direction -> direction != setting.direction())
        .or(() ->
            setting.direction() == Direction.RTL ? Optional.of(Direction.LTR) : Optional.empty());
    out.element("pre", attributes("").direction(own), block.text()).line();
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    joined();
    out.open("div", attributes("verse")).line();
    for (var stanza : block.stanzas()) {
      out.open("p", Attributes.NONE.direction(setting.directionOf(stanza.lines().get(0))));
      for (var i = 0; i < stanza.lines().size(); i++) {
        if (i > 0) {
          out.open("br").line();
        }
        inlines.run(stanza.lines().get(i));
      }
      out.close().line();
    }
    out.close().line();
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    joined();
    new TableView(out, setting, inlines).show(block, attributes(""));
    return null;
  }

  @Override
  public Void rule(Block.Rule block) {
    joined();
    out.open("hr", attributes("")).line();
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    joined();
    var style = switch (block.kind()) {
      case CORRECTION -> "note correction";
      case EDITORS_NOTE -> "note editors-note";
      case OTHER -> "note";
    };
    var inside = place + 1;
    out.open("aside", attributes(style).and("role", "note")).line();
    Furniture.label(block, setting.labels()).ifPresent(this::label);
    blocks(block.blocks(), inside);
    out.close().line();
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    notes.add(new Placed(block, place));
    return null;
  }
}
