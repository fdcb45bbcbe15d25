package org.offprint.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Entry;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Supplied;
import org.offprint.convert.Wanted.Fit;

/** All that an output has to show of an article: what stands around the body as {@link Furniture} says, and the body. */
final class WantedText implements Block.Visitor<Void> {

  private final Labels labels;
  private final Map<String, Integer> places;
  private final List<Wanted> main = new ArrayList<>();
  private final Map<Integer, List<Wanted>> notes = new LinkedHashMap<>();
  private List<Wanted> out = main;
  private String id = "";
  private int place = -1;
  private int depth;
  private String marker = "";

  WantedText(Entry entry) {
    labels = Furniture.labels(entry);
    var article = entry.article();
    places = Fragments.places(article.allBlocks());
    var furniture = Furniture.of(entry, labels);
    head(entry, furniture);
    var at = 0;
    for (var i = 0; i < article.body().size(); i++) {
      id = entry.anchors().id(i);
      at = block(article.body().get(i), at);
    }
    place = -1;
    ours("notes", labels.get(Label.NOTES));
    ours("source", labels.get(Label.SOURCE));
    furniture.facts().forEach(this::fact);
  }

  /** The stretches of the main text, in reading order. */
  List<Wanted> main() {
    return main;
  }

  /** The stretches of each note, by the place of the note, in the order of the notes. */
  Map<Integer, List<Wanted>> notes() {
    return notes;
  }

  private void head(Entry entry, Furniture furniture) {
    var article = entry.article();
    article.publication().ifPresent(one -> own("publication", Inlines.text(one.name())));
    article.kicker().ifPresent(kicker -> own("kicker", Inlines.text(kicker)));
    if (article.headline().isEmpty()) {
      ours("title", Supplied.title(article).value());
    } else {
      field("headline", Seen.Role.HEADING, 1, article.headline());
    }
    field("standfirst", Seen.Role.TEXT, 0, article.standfirst());
    furniture.byline().ifPresent(byline -> labelled("byline", byline));
    var line = furniture.sourceLine().iterator();
    article.published().ifPresent(date -> labelled("published", line.next()));
    article.updated().ifPresent(date -> labelled("updated", line.next()));
    line.forEachRemaining(host -> ours("host", host.content()));
  }

  private void fact(Furniture.Fact fact) {
    var made = !fact.printed()
        && (fact.label().equals(labels.get(Label.CITE_AS))
            || fact.label().equals(labels.get(Label.INPUT))
            || fact.label().equals(labels.get(Label.REPAIRS)));
    var content = new WantedRun(places).run(fact.content());
    var words = words(fact.label(), !fact.printed());
    if (fact.printed()) {
      // A stretch of its own, so that a sign may stand behind it as behind a label of ours.
      fact(fact.label(), words, List.of());
      words = new ArrayList<>();
    }
    words.addAll(words(content.text(), made));
    fact(fact.label(), words, content.links());
  }

  private void fact(String label, List<Wanted.Word> words, List<Wanted.Link> links) {
    add(new Wanted("source: " + label, -1, Seen.Role.TEXT, 0, 0, "", Fit.FURNITURE, words, links));
  }

  private void field(String name, Seen.Role role, int level, List<Inline> content) {
    id = name;
    run(role, level, Fit.PART, content);
  }

  private void own(String name, List<Inline> content) {
    id = name;
    run(Seen.Role.TEXT, 0, Fit.FURNITURE, content);
  }

  private void ours(String name, String text) {
    ours(name, Inlines.text(text));
  }

  private void ours(String name, List<Inline> content) {
    id = name;
    var run = new WantedRun(places).run(content);
    add(Seen.Role.TEXT, 0, Fit.FURNITURE, words(run.text(), true), run.links());
  }

  private void labelled(String name, Furniture.Labelled labelled) {
    id = name;
    labelled(Fit.FURNITURE, labelled);
  }

  private void labelled(Fit fit, Furniture.Labelled labelled) {
    var run = new WantedRun(places).run(labelled.content());
    var words = words(labelled.before(), true);
    words.addAll(words(run.text(), false));
    words.addAll(words(labelled.after(), true));
    add(Seen.Role.TEXT, 0, fit, words, run.links());
  }

  private void run(Seen.Role role, int level, Fit fit, List<Inline> content) {
    var run = new WantedRun(places).run(content);
    add(role, level, fit, words(run.text(), false), run.links());
  }

  private static List<Wanted.Word> words(String text, boolean ours) {
    var words = new ArrayList<Wanted.Word>();
    SeenWords.of(text).forEach(word -> words.add(new Wanted.Word(word, ours)));
    return words;
  }

  private void add(
      Seen.Role role, int level, Fit fit, List<Wanted.Word> words, List<Wanted.Link> links) {
    add(new Wanted(id, place, role, level, depth, marker, fit, words, links));
  }

  private void add(Wanted wanted) {
    if (!wanted.words().isEmpty()) {
      out.add(wanted);
      marker = "";
    }
  }

  /** Visits a block at its place, and returns the place after it and all that is in it. */
  private int block(Block block, int at) {
    place = at;
    block.accept(this);
    return at + Blocks.all(List.of(block)).size();
  }

  private void blocks(List<Block> blocks, int first) {
    var at = first;
    for (var block : blocks) {
      at = block(block, at);
    }
  }

  private Void part(Fit fit, List<Inline> content) {
    run(Seen.Role.TEXT, 0, fit, content);
    return null;
  }

  @Override
  public Void heading(Block.Heading block) {
    run(Seen.Role.HEADING, block.level(), Fit.PART, block.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    return part(Fit.PART, block.content());
  }

  @Override
  public Void quote(Block.Quote block) {
    blocks(block.blocks(), place + 1);
    return part(Fit.SHARED, block.attribution());
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    part(Fit.SHARED, block.content());
    return part(Fit.SHARED, block.attribution());
  }

  @Override
  public Void itemList(Block.ItemList block) {
    var at = place + 1;
    depth++;
    for (var i = 0; i < block.items().size(); i++) {
      marker = block.ordered() ? Integer.toString(block.start() + i) : "•";
      for (var inside : block.items().get(i).blocks()) {
        at = block(inside, at);
      }
    }
    marker = "";
    depth--;
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    var caption = Furniture.caption(block, labels);
    var alternative =
        block.picture() instanceof Picture.Missing ? caption.alternative() : block.alternative();
    if (alternative.isBlank()) {
      // Where a format demands a text in place of a picture, it can only say that it is one.
      var picture = words(labels.get(Label.PICTURE), true);
      add(Seen.Role.TEXT, 0, Fit.FURNITURE, picture, List.of());
    }
    part(Fit.SHARED, Inlines.text(alternative));
    part(Fit.SHARED, caption.caption());
    caption.credit().ifPresent(credit -> labelled(Fit.SHARED, credit));
    var notice = words(caption.notice().orElse(labels.get(Label.PICTURE)), true);
    notice.addAll(words(labels.get(Label.PICTURE_MISSING), true));
    add(Seen.Role.TEXT, 0, Fit.FURNITURE, notice, List.of());
    return null;
  }

  @Override
  public Void related(Block.Related block) {
    label(Furniture.label(block, labels));
    return part(Fit.SHARED, block.content());
  }

  private void label(Furniture.Heading label) {
    var fit = label.printed() ? Fit.SHARED : Fit.FURNITURE;
    add(Seen.Role.TEXT, 0, fit, words(label.text(), !label.printed()), List.of());
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    return part(Fit.PARTS, List.of(new Inline.Text(block.text())));
  }

  @Override
  public Void verse(Block.Verse block) {
    for (var stanza : block.stanzas()) {
      var lines = new ArrayList<Inline>();
      stanza.lines().forEach(line -> {
        lines.addAll(line);
        lines.add(new Inline.LineBreak());
      });
      part(Fit.PARTS, lines);
    }
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    part(Fit.PART, block.caption());
    block.header().forEach(row -> row(row, true));
    block.rows().forEach(row -> row(row, false));
    return null;
  }

  private void row(Block.Row row, boolean header) {
    for (var cell : row.cells()) {
      var role = header || cell.header() ? Seen.Role.HEADER_CELL : Seen.Role.CELL;
      run(role, 0, Fit.PART, cell.content());
    }
  }

  @Override
  public Void rule(Block.Rule block) {
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    Furniture.label(block, labels).ifPresent(this::label);
    blocks(block.blocks(), place + 1);
    return null;
  }

  /** A note is shown elsewhere, so nothing around it counts there. */
  @Override
  public Void footnote(Block.Footnote block) {
    var around = out;
    var outerDepth = depth;
    var outerMarker = marker;
    out = new ArrayList<>();
    notes.put(place, out);
    depth = 0;
    marker = "";
    blocks(block.blocks(), place + 1);
    out = around;
    depth = outerDepth;
    marker = outerMarker;
    return null;
  }
}
