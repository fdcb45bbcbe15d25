package org.offprint.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Words;
import org.offprint.convert.Limits;

/**
 * Reads the blocks of a page in the order of its text. Text outside any paragraph is one too; containers without a
 * meaning of their own leave no trace.
 */
final class PieceReader implements PageWalk.Visitor {

  private final Limits limits;
  private final Set<Element> dataTables;
  private final Links links;
  private final Marks marks = new Marks();
  private final Runs runs = new Runs();
  private final Snippets snippets = new Snippets();
  private final Deque<PageFrame> frames = new ArrayDeque<>();
  private final Pieces pieces;
  private final FoundArticle found;
  private final PartNames names = new PartNames();
  private Optional<Preformatted> preformatted = Optional.empty();
  private int heading;
  private int walked;
  private boolean tooDeep;

  /** Text whose blanks count, while its element is open. */
  private record Preformatted(Element element, StringBuilder text) {}

  PieceReader(Element page, Pieces pieces, Links links, FoundArticle found, Limits limits) {
    this.limits = limits;
    this.found = found;
    this.pieces = pieces;
    this.links = links;
    this.dataTables = DataTables.in(page);
    frames.push(new PageFrame.Flow(page, PageFrame.Flow.Kind.PAGE));
  }

  /** Tells whether containers were passed over because they nest too deep. */
  boolean isTooDeep() {
    return tooDeep;
  }

  @Override
  public boolean enter(Node node) {
    if ((++walked & 0xFFF) == 0) {
      limits.goOn();
    }
    if (node instanceof TextNode text) {
      pieces.see(node);
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        return false;
      }
      found.name(element).ifPresent(called -> begin(element, called));
      open(element);
    }
    return true;
  }

  private boolean isUnseen(Element element) {
    return Elements.isUnseen(element) || found.captions().isHidden(element);
  }

  /** Begins a part that is called something; inside a list or quote it is a piece of its own. */
  private void begin(Element element, String called) {
    if (preformatted.isPresent()
        || frames.peek().line().isPresent()
        || frames.size() > limits.depth()) {
      return;
    }
    boundary();
    names.begin(element, called, heading);
    heading = 0;
    if (!(frames.peek() instanceof PageFrame.Flow flow
        && flow.kind() == PageFrame.Flow.Kind.PAGE)) {
      frames.push(new PageFrame.Flow(element, PageFrame.Flow.Kind.PAGE));
    }
  }

  private void text(String text) {
    if (preformatted.isPresent()) {
      preformatted.get().text().append(text);
    } else if (!snippets.take(text)) {
      line().text(marks, text);
    }
  }

  private Runs line() {
    return frames.peek().line().orElse(runs);
  }

  private void open(Element element) {
    if (preformatted.isPresent()) {
      if (element.normalName().equals("br")) {
        preformatted.get().text().append('\n');
      }
      return;
    }
    if (found.captions().isCredit(element) && PageFrame.figure(frames).isPresent()) {
      boundary();
      frames.push(new PageFrame.Line(element, PageFrame.Line.Kind.CREDIT));
    } else if (Elements.isBlock(element)) {
      boundary();
      pieces.begin(element);
      block(element);
    } else {
      running(element);
    }
  }

  private void block(Element element) {
    if (!element.normalName().equals("div")) {
      heading = FoundArticle.isLine(names.name()) ? 0 : Elements.heading(element);
    }
    if (Elements.isPreformatted(element)) {
      preformatted = Optional.of(new Preformatted(element, new StringBuilder()));
      return;
    }
    links.language(element).ifPresent(span -> marks.open(element, span));
    switch (element.normalName()) {
      case "hr" -> {
        pieces.see(element);
        emit(new Block.Rule());
      }
      case "blockquote" -> push(new PageFrame.Flow(element, PageFrame.Flow.Kind.QUOTE));
      case "figure" -> push(new PageFrame.Flow(element, PageFrame.Flow.Kind.FIGURE));
      case "ul", "ol", "menu", "dir", "dl" -> push(new PageFrame.Items(element));
      case "li" -> item(element);
      case "dt" -> term(element);
      case "figcaption" -> aside(element, PageFrame.Flow.Kind.FIGURE);
      case "footer" -> aside(element, PageFrame.Flow.Kind.QUOTE);
      case "table" -> {
        if (dataTables.contains(element)) {
          push(new PageFrame.Grid(element, new TableReader()));
        }
      }
      default -> {
        if (found.captions().isFigure(element)) {
          push(new PageFrame.Flow(element, PageFrame.Flow.Kind.FIGURE));
        } else if (found.captions().isCaption(element)) {
          aside(element, PageFrame.Flow.Kind.FIGURE);
        } else {
          grid(element);
        }
      }
    }
  }

  private void grid(Element element) {
    if (frames.peek() instanceof PageFrame.Grid grid) {
      grid.part(element).ifPresent(frames::push);
    }
  }

  private void push(PageFrame frame) {
    if (frames.peek().line().isPresent()) {
      return;
    }
    if (frames.size() > limits.depth()) {
      tooDeep = true;
      return;
    }
    pieces.see(frame.element());
    frames.push(frame);
  }

  private void item(Element element) {
    if (frames.peek() instanceof PageFrame.Items) {
      push(new PageFrame.Flow(element, PageFrame.Flow.Kind.ITEM));
    }
  }

  /** A term begins an item unless it follows another term. */
  private void term(Element element) {
    if (frames.peek() instanceof PageFrame.Items list) {
      var before = element.previousElementSibling();
      if (before == null || !before.normalName().equals("dt")) {
        list.items().add(new ArrayList<>());
      }
      marks.open(element, new Inline.Strong(List.of()));
    }
  }

  /** The caption of a figure, or the attribution of a quote. */
  private void aside(Element element, PageFrame.Flow.Kind kind) {
    if (frames.peek() instanceof PageFrame.Flow flow && flow.kind() == kind) {
      frames.push(new PageFrame.Line(element, PageFrame.Line.Kind.ASIDE));
    }
  }

  private void running(Element element) {
    switch (element.normalName()) {
      case "br" -> {
        flushSnippet();
        // Two in a row part paragraphs, as old pages do it.
        if (line().lineBreak()) {
          boundary();
        }
      }
      case "img", "amp-img" -> picture(element);
      case "q" -> line().text(marks, "“");
      case "cite" -> {
        var quoted = frames.peek().element() == element.parent();
        if (quoted && Elements.isLast(element) && (runs.isBlank() || runs.isBroken())) {
          boundary();
          aside(element, PageFrame.Flow.Kind.QUOTE);
        } else {
          mark(element);
        }
      }
      default -> {
        if (!snippets.open(element)) {
          mark(element);
        }
      }
    }
  }

  private void mark(Element element) {
    links.mark(element).ifPresent(mark -> marks.open(element, mark));
    links.language(element).ifPresent(span -> marks.open(element, span));
  }

  private void picture(Element image) {
    if (Elements.isCharacter(image) || frames.peek().line().isPresent()) {
      pieces.see(image);
      line().text(marks, image.attr("alt"));
    } else if (frames.peek() instanceof PageFrame.Flow flow
        && flow.kind() == PageFrame.Flow.Kind.FIGURE) {
      pieces.see(image);
      flow.aside().pictures().add(image);
    } else if (Elements.isPicture(image)) {
      pieces.see(image);
      runs.picture(marks, image);
    }
  }

  private void flushSnippet() {
    snippets.finish().ifPresent(leaf -> line().add(marks.around(leaf), true));
  }

  /** Ends the paragraph or heading that is being gathered; in a cell or caption, its line. */
  private void boundary() {
    flushSnippet();
    if (frames.peek().line().isPresent()) {
      frames.peek().line().get().lineBreak();
      return;
    }
    var taken = runs.take();
    taken.before().forEach(image -> emit(Figures.figure(image, List.of(), List.of())));
    if (!taken.content().isEmpty()) {
      emit(
          heading > 0
              ? new Block.Heading(heading, taken.content())
              : new Block.Paragraph(taken.content()));
    }
    taken.after().forEach(image -> emit(Figures.figure(image, List.of(), List.of())));
  }

  private void emit(Block block) {
    var top = frames.peek();
    if (top instanceof PageFrame.Flow flow && flow.kind() != PageFrame.Flow.Kind.PAGE) {
      flow.blocks().add(block);
    } else if (top instanceof PageFrame.Items list) {
      list.add(block);
    } else if (top instanceof PageFrame.Flow) {
      pieces.add(block, found.called(block, names.name()));
    }
  }

  @Override
  public void leave(Node node) {
    if (!(node instanceof Element element) || isUnseen(element)) {
      return;
    }
    if (preformatted.isPresent()) {
      if (preformatted.get().element() == element) {
        endPreformatted(element);
      }
      return;
    }
    if (snippets.close(element)) {
      flushSnippet();
    }
    if (element.normalName().equals("q")) {
      line().text(marks, "”");
    }
    if (Elements.isBlock(element)) {
      pieces.end(element);
      boundary();
      heading = element.normalName().equals("div") ? heading : 0;
    }
    if (!Elements.isBlock(element) && names.isOpen(element)) {
      boundary();
    }
    marks.close(element);
    while (!frames.isEmpty() && frames.peek().element() == element) {
      close(frames.pop());
    }
    if (names.isOpen(element)) {
      heading = names.end();
    }
  }

  private void endPreformatted(Element element) {
    var text = Words.of(preformatted.get().text());
    preformatted = Optional.empty();
    pieces.end(element);
    if (!text.isBlank()) {
      frames
          .peek()
          .line()
          .ifPresentOrElse(
              line -> line.text(marks, text.toString()), () -> emit(new Block.Preformatted(text)));
    }
  }

  private void close(PageFrame frame) {
    if (frame instanceof PageFrame.Line line) {
      closeLine(line);
    } else if (frame instanceof PageFrame.Grid grid) {
      var table = grid.table().table();
      if (table.isPresent()) {
        emit(table.get());
      } else {
        grid.table().texts().forEach(text -> emit(new Block.Paragraph(text)));
      }
    } else if (frame instanceof PageFrame.Items list) {
      Figures.list(list).ifPresent(this::emit);
    } else if (frame instanceof PageFrame.Flow flow) {
      closeFlow(flow);
    }
  }

  private void closeLine(PageFrame.Line line) {
    var content = line.runs().take().content();
    var outer = frames.peek();
    if (line.kind() == PageFrame.Line.Kind.CREDIT) {
      credit(content);
    } else if (outer instanceof PageFrame.Grid grid) {
      if (line.kind() == PageFrame.Line.Kind.CELL) {
        grid.table().cell(Figures.cell(line.element(), content));
      } else {
        grid.table().caption(content);
      }
    } else if (outer instanceof PageFrame.Flow flow && !content.isEmpty()) {
      if (flow.aside().text().isEmpty()) {
        flow.aside().text(content);
      } else {
        flow.blocks().add(new Block.Paragraph(content));
      }
    }
  }

  /** A second credit, or one without a picture, is a line of the caption. */
  private void credit(List<Inline> content) {
    var figure = PageFrame.figure(frames);
    if (figure.isPresent() && figure.get().aside().credit().isEmpty()) {
      figure.get().aside().credit(content);
      return;
    }
    var line = line();
    line.lineBreak();
    content.forEach(inline -> line.add(inline, true));
    line.lineBreak();
  }

  private void closeFlow(PageFrame.Flow flow) {
    switch (flow.kind()) {
      case QUOTE -> Figures.quote(flow).forEach(this::emit);
      case FIGURE -> Figures.figure(flow).forEach(this::emit);
      case ITEM -> {
        if (frames.peek() instanceof PageFrame.Items list && !flow.blocks().isEmpty()) {
          list.items().add(flow.blocks());
        }
      }
      case PAGE -> {}
    }
  }
}
