package org.offprint.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Contributor;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.convert.Tokens;

/** What pandoc is to see of an article, and what else it may see because we add it. */
final class PandocExpectation {

  private final Entry entry;
  private final Article article;
  private final ReadingOrder order;
  private final int raised;

  /**
   * An expectation.
   *
   * @param order which words count
   * @param raised how many levels the format raises headings, as where the headline is a title
   */
  PandocExpectation(Entry entry, ReadingOrder order, int raised) {
    this.entry = entry;
    this.article = entry.article();
    this.order = order;
    this.raised = raised;
  }

  /** Returns the headings of the body that are not called as ours are. */
  List<PandocDocument.Heading> headings() {
    var ours = ourHeadings();
    return Blocks.of(Block.Heading.class, article.allBlocks()).stream()
        .map(heading ->
            new PandocDocument.Heading(heading.level() - raised, order.run(heading.content())))
        .filter(heading -> !ours.contains(heading.words()))
        .toList();
  }

  /** Returns the words of the headline and of our labels in the language of the article. */
  Set<List<String>> ourHeadings() {
    var labels = Furniture.labels(entry);
    var ours = Stream.of(Label.values())
        .map(labels::get)
        .map(Tokens::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    ours.add(order.run(article.headline()));
    return ours;
  }

  /** Returns how each list item begins that begins with a paragraph, in the order in which one reads. */
  List<PandocDocument.Item> items() {
    var ordered = new IdentityHashMap<Block, Boolean>();
    for (var list : Blocks.of(Block.ItemList.class, article.allBlocks())) {
      list.items().forEach(item -> ordered.put(item.blocks().get(0), list.ordered()));
    }
    return article.allBlocks().stream()
        .filter(block -> block instanceof Block.Paragraph && ordered.containsKey(block))
        .map(block -> new PandocDocument.Item(ordered.get(block), order.blocks(List.of(block))))
        .filter(item -> !item.words().isEmpty())
        .toList();
  }

  /** Returns the links that lead into the web. */
  List<PandocDocument.Link> links() {
    return article.links().stream()
        .filter(link -> link.target() instanceof Target.Web)
        .map(link ->
            new PandocDocument.Link(((Target.Web) link.target()).href(), order.run(link.content())))
        .toList();
  }

  /** Returns the footnotes that calls lead to from the text on; the others pandoc does not show. */
  Set<List<String>> notes() {
    var notes =
        article.footnotes().stream().collect(Collectors.toMap(Block.Footnote::id, note -> note));
    var waiting = new ArrayDeque<>(callsOfText());
    var called = new HashSet<String>();
    while (!waiting.isEmpty()) {
      var note = waiting.remove();
      if (called.add(note)) {
        waiting.addAll(calls(notes.get(note).blocks()));
      }
    }
    return words(note -> called.contains(note.id()));
  }

  /** Tells whether a footnote calls itself, at once or by others. */
  static boolean notesCallThemselves(Article article) {
    var calls = article.footnotes().stream()
        .collect(Collectors.toMap(Block.Footnote::id, note -> calls(note.blocks())));
    return calls.keySet().stream().anyMatch(note -> {
      var waiting = new ArrayDeque<>(calls.get(note));
      var seen = new HashSet<String>();
      while (!waiting.isEmpty()) {
        var called = waiting.remove();
        if (seen.add(called)) {
          waiting.addAll(calls.get(called));
        }
      }
      return seen.contains(note);
    });
  }

  /** Returns the footnotes that the text calls, and that call none. */
  Set<List<String>> plainNotes() {
    var called = callsOfText();
    return words(note -> called.contains(note.id()) && calls(note.blocks()).isEmpty());
  }

  private Set<List<String>> words(Predicate<Block.Footnote> which) {
    return article.footnotes().stream()
        .filter(which)
        .map(note -> order.blocks(note.blocks()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> callsOfText() {
    var text = article.body().stream()
        .filter(block -> !(block instanceof Block.Footnote))
        .toList();
    var calls = new ArrayList<>(calls(text));
    Stream.of(article.headline(), article.standfirst())
        .forEach(run -> Inlines.noteRefs(run).forEach(call -> calls.add(call.note())));
    return calls;
  }

  private static List<String> calls(List<Block> blocks) {
    return Blocks.all(blocks).stream()
        .flatMap(block -> Blocks.runs(block).stream())
        .flatMap(run -> Inlines.noteRefs(run).stream())
        .map(Inline.NoteRef::note)
        .toList();
  }

  /** Returns the words of the headline. */
  List<String> title() {
    return order.run(article.headline());
  }

  /** Tells whether nothing stands above the headline. */
  boolean beginsWithTitle() {
    return Furniture.of(entry, Furniture.labels(entry)).overline().isEmpty();
  }

  /** Returns the persons who wrote it, else the agencies, else the byline that nobody can read. */
  Set<List<String>> authors() {
    if (article.contributors().isEmpty()) {
      return article.byline().stream()
          .map(byline -> Tokens.of(byline.printed()))
          .collect(Collectors.toSet());
    }
    var roles = List.of(Contributor.Role.AUTHOR, Contributor.Role.REPORTER);
    var persons = names(Contributor.Person.class, roles);
    return persons.isEmpty() ? names(Contributor.Agency.class, roles) : persons;
  }

  /** Returns the persons who are its authors. */
  Set<List<String>> persons() {
    return names(Contributor.Person.class, List.of(Contributor.Role.AUTHOR));
  }

  private Set<List<String>> names(Class<? extends Contributor> kind, List<Contributor.Role> roles) {
    return article.contributors().stream()
        .filter(kind::isInstance)
        .filter(one -> roles.contains(one.role()))
        .map(one -> Tokens.of(one.name()))
        .collect(Collectors.toSet());
  }
}
