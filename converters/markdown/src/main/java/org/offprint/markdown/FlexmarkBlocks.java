package org.offprint.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Reads the blocks of a parsed document. Its depth is bounded, since {@link Tangles} lets nothing deep through. */
final class FlexmarkBlocks {

  private final Definitions definitions;
  private final Tangles tangles;

  FlexmarkBlocks(Definitions definitions, Tangles tangles) {
    this.definitions = definitions;
    this.tangles = tangles;
  }

  List<Md> children(Node parent) {
    var blocks = new ArrayList<Md>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      blocks.addAll(block(node));
    }
    return blocks;
  }

  /** What a node shows; nothing, for a definition that is called elsewhere. */
  List<Md> block(Node node) {
    if (node instanceof Heading heading) {
      return List.of(new Md.Heading(heading.getLevel(), Paras.flat(inlines(node, false, false))));
    } else if (node instanceof BlockQuote) {
      return List.of(new Md.Quote(children(node)));
    } else if (node instanceof ListBlock list) {
      return List.of(list(list));
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return List.of(new Md.Code(code(node)));
    } else if (node instanceof ThematicBreak) {
      return List.of(new Md.Rule());
    } else if (node instanceof TableBlock) {
      return table(node);
    } else if (node instanceof FootnoteBlock note) {
      return List.of(new Md.Note(definitions.name(note), children(node)));
    } else if (node instanceof HtmlBlockBase) {
      return html(tangles.restore(node.getChars()));
    } else if (node instanceof Reference definition) {
      return definitions.isCalled(definition) ? List.of() : List.of(uncalled(definition));
    }
    return List.of(Paras.para(inlines(node, false, beginsWithPicture(node))));
  }

  private InlineBuilder inlines(Node node, boolean cell, boolean keepLines) {
    return new FlexmarkInlines(definitions, tangles, cell, keepLines).read(node);
  }

  /** In a paragraph that begins with a line for a picture, the lines below are its caption and its credit. */
  private static boolean beginsWithPicture(Node paragraph) {
    var first = paragraph.getFirstChild();
    var picture =
        first instanceof Link && first.getFirstChild() != null ? first.getFirstChild() : first;
    return (picture instanceof Image || picture instanceof ImageRef)
        && first.getNext() instanceof SoftLineBreak;
  }

  private Md list(ListBlock list) {
    var items = new ArrayList<List<Md>>();
    for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item));
    }
    return list instanceof OrderedList ordered
        ? new Md.Items(true, Math.max(0, ordered.getStartNumber()), items)
        : new Md.Items(false, 1, items);
  }

  private String code(Node node) {
    var text = tangles.restore(((Block) node).getContentChars());
    return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
  }

  private List<Md> table(Node table) {
    List<List<Inline>> header = new ArrayList<>();
    var rows = new ArrayList<List<List<Inline>>>();
    for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          var cells = cells(row);
          if (header.isEmpty()) {
            header.addAll(cells);
          } else {
            rows.add(fitted(cells, header.size()));
          }
        }
      }
    }
    return header.isEmpty() ? List.of() : List.of(new Md.Table(header, rows));
  }

  private List<List<Inline>> cells(Node row) {
    var cells = new ArrayList<List<Inline>>();
    for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(Paras.flat(inlines(cell, true, false)));
      }
    }
    return cells;
  }

  /** As many cells as columns; what is too much goes into the last one, as no word may be lost. */
  private static List<List<Inline>> fitted(List<List<Inline>> cells, int columns) {
    var fitted = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
    while (fitted.size() < columns) {
      fitted.add(List.of());
    }
    if (cells.size() > columns) {
      var last = new ArrayList<Inline>();
      for (var cell : cells.subList(columns - 1, cells.size())) {
        last.addAll(cell);
        last.add(new Inline.Text(Words.of(" ")));
      }
      fitted.set(columns - 1, org.offprint.article.Inlines.normalise(last));
    }
    return fitted;
  }

  private static List<Md> html(String raw) {
    var marker = new Md.Html(raw.strip());
    return Marker.of(marker).isPresent() ? List.of(marker) : HtmlBlocks.read(raw);
  }

  /** A definition that nothing calls would show nothing; it is kept as the line it is. */
  private Md uncalled(Reference definition) {
    var address = restored(definition.getUrl());
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of("[" + restored(definition.getReference()) + "]: ")));
    if (!address.isEmpty()) {
      content.add(new Inline.Link(Target.of(address), List.of(new Inline.Text(Words.of(address)))));
    }
    content.add(new Inline.Text(Words.of(" " + restored(definition.getTitle()))));
    return Md.Para.of(content);
  }

  private String restored(CharSequence raw) {
    return tangles.restore(Escaping.unescapeString(raw)).strip();
  }
}
