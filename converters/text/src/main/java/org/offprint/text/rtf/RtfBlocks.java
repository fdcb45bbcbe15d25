package org.offprint.text.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/** The blocks of a document while they are read: runs become paragraphs, paragraphs lists and tables. */
final class RtfBlocks {

  private static final int MOST_COLUMNS = 1000;

  /** What gathers running text: the document, or one footnote. */
  private static final class Story {
    final List<Inline> runs = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
  }

  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder run = new StringBuilder();
  private final Map<Integer, String> styles = new HashMap<>();
  private final List<Block.Cell> cells = new ArrayList<>();
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<Block.Item> items = new ArrayList<>();
  private final StringBuilder listRaw = new StringBuilder();
  private final StringBuilder tableRaw = new StringBuilder();
  private final List<Block.Footnote> notes = new ArrayList<>();
  private final List<String> noteRaws = new ArrayList<>();
  private final StringBuilder noteRaw = new StringBuilder();
  private final StringBuilder noteText = new StringBuilder();
  private final Story outer = new Story();
  private Story story = outer;
  private RtfState look = new RtfState();
  private String label = "";
  private int style = -1;
  private int level;
  private boolean inTable;
  private boolean ordered;
  private int start;
  private int from;
  private int listFrom;
  private int tableFrom;
  private int noteCount;
  private int heldNotes;

  List<Draft.Piece> pieces() {
    return pieces;
  }

  /** All visible characters, in the order of the file. */
  String text() {
    return text.toString();
  }

  void styleName(int number, String name) {
    styles.putIfAbsent(number, name);
  }

  /** Characters that look in some way. */
  void append(String characters, RtfState as, int line) {
    if (!isSame(look, as)) {
      endRun();
      look = as.copy();
    }
    from = from == 0 ? line : from;
    run.append(characters);
    (story == outer ? text : noteText).append(characters);
    (story == outer ? raw : noteRaw).append(characters);
  }

  private static boolean isSame(RtfState a, RtfState b) {
    return a.bold == b.bold
        && a.italic == b.italic
        && a.raised == b.raised
        && a.lowered == b.lowered
        && a.link.equals(b.link);
  }

  private void endRun() {
    if (run.length() == 0) {
      return;
    }
    List<Inline> content = List.of(new Inline.Text(Words.of(run)));
    run.setLength(0);
    if (look.raised) {
      content = List.of(new Inline.Superscript(content));
    } else if (look.lowered) {
      content = List.of(new Inline.Subscript(content));
    }
    if (look.italic) {
      content = List.of(new Inline.Emphasis(content));
    }
    if (look.bold) {
      content = List.of(new Inline.Strong(content));
    }
    if (!look.link.isEmpty()) {
      var target = Target.of(look.link);
      content = List.of(new Inline.Link(target, content));
    }
    story.runs.addAll(content);
  }

  void lineBreak() {
    endRun();
    story.runs.add(new Inline.LineBreak());
    (story == outer ? text : noteText).append('\n');
    (story == outer ? raw : noteRaw).append('\n');
  }

  /** {@code \pard}: what a paragraph is without any control word. */
  void reset() {
    style = -1;
    level = 0;
    inTable = false;
  }

  void style(int number) {
    style = number;
  }

  void level(int outline) {
    level = outline;
  }

  void inTable() {
    inTable = true;
  }

  /** The number or bullet that stands before an item of a list. */
  void label(String printed) {
    label = printed.strip();
  }

  private List<Inline> take() {
    endRun();
    var content = Inlines.normalise(story.runs);
    story.runs.clear();
    return content;
  }

  void endParagraph(int line) {
    if (story != outer) {
      endNoteParagraph();
      return;
    }
    if (inTable) {
      lineBreak();
      return;
    }
    endTable(line);
    endLine();
    var content = take();
    var printed = raw.toString().strip();
    raw.setLength(0);
    var item = label;
    label = "";
    if (content.isEmpty()) {
      from = 0;
      return;
    }
    if (RtfLabels.isBullet(item) || RtfLabels.number(item) >= 0) {
      item(content, item, printed, line);
    } else {
      endList(line);
      var before = item.isEmpty() ? "" : item + " ";
      text.append(before);
      paragraph(item.isEmpty() ? content : labelled(before, content), before + printed, line);
    }
    from = 0;
  }

  /** Ends a line of the visible text; the notes of it come after it, so that they part no word. */
  private void endLine() {
    text.append('\n').append(noteText).append('\n');
    noteText.setLength(0);
  }

  private static List<Inline> labelled(String before, List<Inline> content) {
    var all = new ArrayList<Inline>();
    all.add(new Inline.Text(Words.of(before)));
    all.addAll(content);
    return Inlines.normalise(all);
  }

  private void paragraph(List<Inline> content, String printed, int line) {
    var name = styles.getOrDefault(style, "");
    var heading = level > 0 ? level : RtfLabels.headingLevel(name);
    add(
        heading > 0 ? new Block.Heading(heading, content) : new Block.Paragraph(content),
        printed,
        from,
        line,
        name.equalsIgnoreCase("Normal") ? "" : name);
    addNotes(line);
  }

  private void item(List<Inline> content, String item, String printed, int line) {
    var number = RtfLabels.number(item);
    var goesOn =
        !items.isEmpty() && (number < 0 ? !ordered : ordered && number == start + items.size());
    if (!goesOn) {
      endList(line);
      ordered = number >= 0;
      start = ordered ? number : 1;
      listFrom = from;
    }
    if (ordered) {
      text.append(number).append('\n');
    }
    items.add(new Block.Item(List.of(new Block.Paragraph(content))));
    heldNotes = notes.size();
    listRaw
        .append(listRaw.isEmpty() ? "" : "\n")
        .append(ordered ? item + " " : "")
        .append(printed);
  }

  private void endList(int line) {
    if (!items.isEmpty()) {
      var list = new Block.ItemList(ordered, start, List.copyOf(items));
      items.clear();
      add(list, listRaw.toString(), listFrom, line, "");
      listRaw.setLength(0);
      addNotes(line, heldNotes);
    }
  }

  void endCell(int line) {
    if (story != outer) {
      endNoteParagraph();
      return;
    }
    if (rows.isEmpty() && cells.isEmpty()) {
      endList(line);
      tableFrom = from == 0 ? line : from;
    }
    endLine();
    raw.append('\n');
    if (cells.size() < MOST_COLUMNS) {
      cells.add(Block.Cell.of(take()));
    }
    label = "";
    from = 0;
  }

  void endRow(int line) {
    if (!story.runs.isEmpty() || run.length() > 0) {
      endCell(line);
    }
    if (!cells.isEmpty()) {
      rows.add(new Block.Row(List.copyOf(cells)));
      cells.clear();
      heldNotes = notes.size();
    }
  }

  /** The rows so far are a table; shorter rows get empty cells. */
  private void endTable(int line) {
    endRowOfText();
    if (rows.isEmpty()) {
      return;
    }
    var columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    var full = new ArrayList<Block.Row>();
    for (var row : rows) {
      var all = new ArrayList<>(row.cells());
      while (all.size() < columns) {
        all.add(Block.Cell.of(List.of()));
      }
      full.add(new Block.Row(all));
    }
    var words = rows.stream()
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> !cell.content().isEmpty());
    rows.clear();
    var printed = tableRaw.toString().strip();
    tableRaw.setLength(0);
    if (words) {
      add(new Block.Table(List.of(), List.of(), full), printed, tableFrom, line, "");
      addNotes(line, heldNotes);
    }
  }

  /** What a row was made of is its own, and what follows is that of the next paragraph. */
  private void endRowOfText() {
    if (!cells.isEmpty()) {
      rows.add(new Block.Row(List.copyOf(cells)));
      cells.clear();
    }
    if (!rows.isEmpty()) {
      var cut = Math.max(0, raw.length() - pending());
      tableRaw.append(raw, 0, cut);
      raw.delete(0, cut);
    }
  }

  /** How many characters of the raw text belong to runs that are in no cell yet. */
  private int pending() {
    return Inlines.plain(story.runs).length() + run.length();
  }

  private void add(Block block, String printed, int first, int last, String name) {
    var least = pieces.isEmpty() ? 1 : pieces.get(pieces.size() - 1).firstLine();
    var begin = Math.max(least, first == 0 ? last : first);
    pieces.add(new Draft.Piece(pieces.size(), begin, Math.max(begin, last), printed, block, name));
  }

  /** A footnote begins; what follows is its text. */
  void beginNote() {
    if (story == outer) {
      endRun();
      story = new Story();
    }
  }

  private void endNoteParagraph() {
    var content = take();
    noteText.append('\n');
    if (!content.isEmpty()) {
      story.blocks.add(new Block.Paragraph(content));
    }
  }

  void endNote() {
    if (story == outer) {
      return;
    }
    endNoteParagraph();
    var blocks = story.blocks;
    story = outer;
    if (!blocks.isEmpty()) {
      var id = "n" + (++noteCount);
      notes.add(new Block.Footnote(id, blocks));
      story.runs.add(new Inline.NoteRef(id));
      noteRaws.add(noteRaw.toString().strip());
    }
    noteRaw.setLength(0);
  }

  private void addNotes(int line) {
    addNotes(line, notes.size());
  }

  /** The first notes that wait, after the block that calls them. */
  private void addNotes(int line, int count) {
    for (var i = 0; i < Math.min(count, notes.size()); i++) {
      add(notes.get(i), noteRaws.get(i), line, line, "");
    }
    notes.subList(0, Math.min(count, notes.size())).clear();
    noteRaws.subList(0, Math.min(count, noteRaws.size())).clear();
    heldNotes = 0;
  }

  void end(int line) {
    endNote();
    inTable = false;
    if (!cells.isEmpty()) {
      endRow(line);
    }
    endParagraph(line);
    endTable(line);
    endList(line);
    addNotes(line);
  }
}
