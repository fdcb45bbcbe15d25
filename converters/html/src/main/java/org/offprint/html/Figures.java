package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/** The blocks that closed containers of a page make. */
final class Figures {

  private static final int LONGEST_CAPTION = 40;

  private Figures() {}

  /** A picture as the page calls it; data that stands in the page has no name. */
  static Block.Figure figure(Element image, List<Inline> caption, List<Inline> credit) {
    return new Block.Figure(
        new Picture.Missing(Words.of(name(image))),
        Words.of(image.attr("alt").strip()),
        caption,
        credit);
  }

  /** Pages that load pictures late name them in other attributes. */
  private static String name(Element image) {
    for (var attribute : Elements.ADDRESSES) {
      var name = image.attr(attribute).strip();
      if (!name.isEmpty() && !name.regionMatches(true, 0, "data:", 0, 5)) {
        // A set of sources begins with an address.
        return attribute.endsWith("srcset") ? name.split("[\\s,]", 2)[0] : name;
      }
    }
    return "";
  }

  /**
   * A figure: its pictures, the last of them with the caption. Around a quote the caption is its attribution, around a
   * table its caption; without a picture it says that one was there.
   */
  static List<Block> figure(PageFrame.Flow flow) {
    var made = new ArrayList<>(flow.blocks());
    var caption = flow.aside().text();
    var credit = flow.aside().credit();
    var images = flow.aside().pictures();
    if (!images.isEmpty() && isLines(made)) {
      // What no name tells from the picture's own lines is one of them.
      for (var block : List.copyOf(made)) {
        var content = ((Block.Paragraph) block).content();
        if (caption.isEmpty()) {
          caption = content;
          made.remove(block);
        } else if (credit.isEmpty()) {
          credit = content;
          made.remove(block);
        }
      }
    }
    for (var i = 0; i < images.size(); i++) {
      var last = i == images.size() - 1;
      made.add(figure(images.get(i), last ? caption : List.of(), last ? credit : List.of()));
    }
    if (images.isEmpty() && !credit.isEmpty()) {
      made.add(new Block.Figure(new Picture.Missing(Words.NONE), Words.NONE, caption, credit));
    } else if (images.isEmpty() && !caption.isEmpty()) {
      var only = made.size() == 1 ? Optional.of(made.get(0)) : Optional.<Block>empty();
      made.clear();
      if (only.isPresent() && only.get() instanceof Block.Quote quote) {
        made.add(new Block.Quote(quote.blocks(), caption));
      } else if (only.isPresent()
          && only.get() instanceof Block.Table table
          && table.caption().isEmpty()) {
        made.add(new Block.Table(caption, table.header(), table.rows()));
      } else if (flow.blocks().isEmpty()) {
        made.add(new Block.Figure(new Picture.Missing(Words.NONE), Words.NONE, caption, List.of()));
      } else {
        made.addAll(flow.blocks());
        made.add(new Block.Paragraph(caption));
      }
    }
    return made;
  }

  /** A line or two, and nothing else. */
  private static boolean isLines(List<Block> blocks) {
    return blocks.size() <= 2
        && blocks.stream()
            .allMatch(block -> block instanceof Block.Paragraph paragraph
                && Weight.words(Inlines.plain(paragraph.content())) <= LONGEST_CAPTION);
  }

  static List<Block> quote(PageFrame.Flow flow) {
    var attribution = flow.aside().text();
    if (!flow.blocks().isEmpty()) {
      return List.of(new Block.Quote(flow.blocks(), withoutDash(attribution)));
    }
    return attribution.isEmpty() ? List.of() : List.of(new Block.Paragraph(attribution));
  }

  private static List<Inline> withoutDash(List<Inline> content) {
    if (content.isEmpty() || !(content.get(0) instanceof Inline.Text text)) {
      return content;
    }
    var printed = text.words().toString();
    var start = 0;
    while (start < printed.length() && "—–―- \u00a0".indexOf(printed.charAt(start)) >= 0) {
      start++;
    }
    var bare = new ArrayList<>(content);
    bare.set(0, new Inline.Text(Words.of(printed.substring(start))));
    return Inlines.normalise(bare);
  }

  static Optional<Block> list(PageFrame.Items list) {
    var items = list.items().stream()
        .filter(blocks -> !blocks.isEmpty())
        .map(Block.Item::new)
        .toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    var ordered = list.element().normalName().equals("ol");
    var start = ordered ? Elements.number(list.element(), "start", 1) : 1;
    return Optional.of(new Block.ItemList(ordered, start, items));
  }

  static Block.Cell cell(Element element, List<Inline> content) {
    var columns = Math.min(1000, Math.max(1, Elements.number(element, "colspan", 1)));
    var rows = Math.min(65_534, Math.max(1, Elements.number(element, "rowspan", 1)));
    return new Block.Cell(element.normalName().equals("th"), columns, rows, content);
  }
}
