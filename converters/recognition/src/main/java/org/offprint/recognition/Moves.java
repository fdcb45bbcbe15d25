package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Tokens;

/** Takes text out of a part into fields, and names in its ledger row every word that the fields do not hold. */
final class Moves {

  private Moves() {}

  /** All of a paragraph becomes the plain text of a field. */
  static void all(Part part, List<Inline> content, String place) {
    dropTargets(part, content);
    part.move(place);
  }

  /** Names the targets of links whose text alone goes on. */
  static void dropTargets(Part part, List<Inline> content) {
    for (var link : Inlines.links(content)) {
      var printed = link.target().printed().toString();
      if (!Tokens.of(printed).isEmpty() && !printed.equals(Inlines.plain(link.content()))) {
        part.change("link-target", printed, "");
      }
    }
    for (var note : Inlines.noteRefs(content)) {
      part.change("note-call", note.note(), "");
    }
  }

  /** Puts the hits of a line among the facts; returns what is left of the line. */
  static List<Inline> line(Part part, List<Inline> line, List<Hit> hits, Facts facts) {
    var text = Inlines.plain(line);
    var rest = new ArrayList<Inline>();
    var from = 0;
    for (var hit : hits) {
      rest.addAll(left(part, line, from, hit.start()));
      from = hit.end();
      hit.fact().accept(facts);
      part.decide(hit.role(), hit.rule(), hit.confidence());
      label(part, text.substring(hit.start(), hit.value()));
      kept(part, line, hit);
    }
    rest.addAll(left(part, line, from, text.length()));
    return Inlines.normalise(rest);
  }

  private static void label(Part part, String label) {
    if (Shape.hasWord(label)) {
      part.change("label", label.strip(), "");
    }
  }

  /** Names the words of a hit that its field does not hold. */
  private static void kept(Part part, List<Inline> line, Hit hit) {
    var content = Cut.between(line, hit.value(), hit.end());
    switch (hit.place()) {
      case "headline" -> {}
      case "source", "archive" -> address(part, content);
      case "captured" -> captured(part, content, hit);
      default -> dropTargets(part, content);
    }
  }

  /** A link stays as its target: its text goes if it says something else. */
  private static void address(Part part, List<Inline> content) {
    for (var link : Inlines.links(content)) {
      var text = Inlines.plain(link.content());
      if (!text.equals(link.target().printed().toString())) {
        part.change("link-text", text, "");
      }
    }
  }

  /** Of the line of a clipping tool the date and the address stay. */
  private static void captured(Part part, List<Inline> content, Hit hit) {
    var facts = new Facts();
    hit.fact().accept(facts);
    var kept =
        new ArrayList<>(facts.captured.map(date -> Tokens.of(date.printed())).orElse(List.of()));
    facts.original.ifPresent(target -> kept.addAll(Tokens.of(target.printed())));
    var gone = Tokens.minus(Tokens.of(content), kept);
    if (!gone.isEmpty()) {
      part.change("capture-line", String.join(" ", gone), "");
    }
  }

  /** Running text between two hits: buttons are named and go, words stay. */
  private static List<Inline> left(Part part, List<Inline> line, int from, int to) {
    var content = Cut.between(line, from, to);
    var text = Names.bare(Inlines.plain(content));
    if (!Shape.hasWord(text)) {
      dropTargets(part, content);
      return List.of();
    }
    if (NameWords.isFurniture(text)) {
      part.change("furniture", String.join(" ", Tokens.of(content)), "");
      return List.of();
    }
    var out = new ArrayList<Inline>(content);
    out.add(new Inline.Text(Words.of(" ")));
    return out;
  }

  /** Lines as one paragraph, a line break between them; nothing if they hold no words. */
  static Optional<Block> paragraph(List<List<Inline>> lines) {
    var content = new ArrayList<Inline>();
    for (var line : lines) {
      if (!content.isEmpty() && !line.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.addAll(line);
    }
    var normal = Inlines.normalise(content);
    return normal.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(normal));
  }
}
