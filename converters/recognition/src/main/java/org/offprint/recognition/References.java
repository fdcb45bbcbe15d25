package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Fragments;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * Links into the article and calls of footnotes: those that lead nowhere become dead links and plain text, since the
 * model demands that all resolve; those that were dead and lead to a heading become live.
 */
final class References implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    numberNotes(manuscript);
    var body =
        manuscript.body().stream().map(part -> part.block().orElseThrow()).toList();
    var names = Fragments.names(body).keySet();
    var notes = new HashSet<String>();
    Blocks.of(Block.Footnote.class, Blocks.all(body)).forEach(note -> notes.add(note.id()));
    var remake = Remake.inlines(inline -> resolved(inline, names, notes));
    for (var part : manuscript.body()) {
      part.block().filter(References::refers).ifPresent(b -> part.replace(b.accept(remake)));
    }
    manuscript.facts().headline = remake.run(manuscript.facts().headline);
    manuscript.facts().standfirst = remake.run(manuscript.facts().standfirst);
  }

  private static boolean refers(Block block) {
    return Blocks.all(List.of(block)).stream()
        .flatMap(inner -> Blocks.runs(inner).stream())
        .anyMatch(run -> !Inlines.links(run).isEmpty() || !Inlines.noteRefs(run).isEmpty());
  }

  /** Two footnotes of one name would make the calls ambiguous: the later ones get a number. */
  private static void numberNotes(Manuscript manuscript) {
    var seen = new HashSet<String>();
    for (var part : manuscript.body()) {
      var block = part.block().orElseThrow();
      if (block instanceof Block.Paragraph
          || Blocks.of(Block.Footnote.class, Blocks.all(List.of(block))).isEmpty()) {
        continue;
      }
      part.replace(block.accept(Remake.inlines(inline -> inline, note -> {
        var id = note.id();
        for (var i = 2; !seen.add(id); i++) {
          id = note.id() + "-" + i;
        }
        return id;
      })));
    }
  }

  private static Inline resolved(Inline inline, Set<String> names, Set<String> notes) {
    if (inline instanceof Inline.NoteRef ref && !notes.contains(ref.note())) {
      return new Inline.Text(Words.of("[^" + ref.note() + "]"));
    }
    return inline instanceof Inline.Link link
        ? new Inline.Link(resolved(link.target(), names), link.content())
        : inline;
  }

  private static Target resolved(Target target, Set<String> names) {
    if (target instanceof Target.Fragment fragment) {
      return names.contains(fragment.name()) ? fragment : new Target.Dead(fragment.printed());
    }
    var printed = target.printed().toString();
    return target instanceof Target.Dead
            && printed.length() > 1
            && printed.startsWith("#")
            && names.contains(printed.substring(1))
        ? new Target.Fragment(printed.substring(1))
        : target;
  }

  /** Reports how many links lead nowhere, at the first of them. */
  static void report(Manuscript manuscript) {
    var lines = new ArrayList<Integer>();
    for (var part : manuscript.parts()) {
      var block = part.piece().block();
      Blocks.all(List.of(block)).stream()
          .flatMap(inner -> Blocks.runs(inner).stream())
          .flatMap(run -> Inlines.links(run).stream())
          .filter(link -> link.target() instanceof Target.Dead)
          .forEach(link -> lines.add(part.line()));
    }
    Optional.of(lines)
        .filter(found -> !found.isEmpty())
        .ifPresent(found -> manuscript.find(Finding.at(
            Codes.DEAD_LINK,
            found.get(0),
            found.size() == 1
                ? "A link leads nowhere; its text is kept."
                : found.size() + " links lead nowhere; their texts are kept.")));
  }
}
