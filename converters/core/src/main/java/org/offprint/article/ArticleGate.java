package org.offprint.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What holds between the parts of an article. */
final class ArticleGate {

  private ArticleGate() {}

  static void check(List<Inline> headline, List<Inline> standfirst, List<Block> body) {
    if (headline.isEmpty() && standfirst.isEmpty() && body.isEmpty()) {
      throw new IllegalArgumentException("An article needs a headline, a standfirst or a body.");
    }
    var all = Blocks.all(body);
    checkHeadings(all);
    var notes = checkNotes(all);
    var names = Fragments.names(body).keySet();
    checkReferences(headline, notes, names);
    checkReferences(standfirst, notes, names);
    for (var block : all) {
      for (var run : Blocks.runs(block)) {
        checkReferences(run, notes, names);
      }
    }
  }

  private static void checkHeadings(List<Block> all) {
    var before = 1;
    for (var heading : Blocks.of(Block.Heading.class, all)) {
      if (heading.level() < 2 || heading.level() > before + 1) {
        throw new IllegalArgumentException(
            "A heading of level " + heading.level() + " cannot follow one of level " + before
                + ": levels start at 2 and do not skip (PDF/UA-1 clause 7.4.2, WCAG technique H42).");
      }
      before = heading.level();
    }
  }

  private static Set<String> checkNotes(List<Block> all) {
    var ids = new HashSet<String>();
    for (var note : Blocks.of(Block.Footnote.class, all)) {
      if (!ids.add(note.id())) {
        throw new IllegalArgumentException("Two footnotes are named '" + note.id() + "'.");
      }
    }
    return ids;
  }

  private static void checkReferences(List<Inline> run, Set<String> notes, Set<String> names) {
    for (var ref : Inlines.noteRefs(run)) {
      if (!notes.contains(ref.note())) {
        throw new IllegalArgumentException("No footnote is named '" + ref.note() + "'.");
      }
    }
    for (var link : Inlines.links(run)) {
      if (link.target() instanceof Target.Fragment fragment && !names.contains(fragment.name())) {
        throw new IllegalArgumentException(
            "No place in the article is named '" + fragment.name() + "'.");
      }
    }
  }
}
