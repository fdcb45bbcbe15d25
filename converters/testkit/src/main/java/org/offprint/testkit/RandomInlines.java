package org.offprint.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Seeded running text. */
final class RandomInlines {

  private final Dice dice;
  private final Prose prose;
  private List<String> notes = List.of();
  private List<String> places = List.of();

  RandomInlines(Dice dice, Prose prose) {
    this.dice = dice;
    this.prose = prose;
  }

  /** From here on, footnote calls may name these notes, and links these places. */
  void refer(List<String> noteIds, List<String> placeNames) {
    notes = noteIds;
    places = placeNames;
  }

  /** Text with a little emphasis; never empty. */
  List<Inline> simple(int low, int high) {
    var out = new ArrayList<Inline>();
    out.add(text(prose.words(low, high) + " "));
    if (dice.oneIn(4)) {
      out.add(new Inline.Emphasis(List.of(text(prose.words(1, 3)))));
      out.add(text(" " + prose.word()));
    }
    return Inlines.normalise(out);
  }

  /** Text of any kind; never empty. */
  List<Inline> rich(int pieces) {
    var out = new ArrayList<Inline>();
    out.add(text(prose.sentence() + " "));
    for (var i = 0; i < pieces; i++) {
      out.add(piece(2));
      out.add(text(dice.oneIn(8) ? prose.word() : " " + prose.words(1, 12) + " "));
    }
    return Inlines.normalise(out);
  }

  private static Inline.Text text(String text) {
    return new Inline.Text(Words.of(text));
  }

  private Inline piece(int depth) {
    var kind = dice.between(0, 15);
    var content = depth == 0 ? List.<Inline>of(text(prose.words(1, 4))) : inner(depth - 1);
    switch (kind) {
      case 0, 1:
        return new Inline.Emphasis(content);
      case 2, 3:
        return new Inline.Strong(content);
      case 4:
        return new Inline.Link(
            Target.of(dice.pick(List.of("https://example.org/a?b=1&c=(2)", "http://example.com/"))),
            content);
      case 5:
        return new Inline.Link(
            Target.of(dice.pick(List.of("#", "mailto:ann@example.org", "javascript:alert(1)", ""))),
            content);
      case 6:
        return new Inline.Code(Words.of(prose.words(1, 3)));
      case 7:
        return new Inline.LineBreak();
      case 8:
        return new Inline.Superscript(content);
      case 9:
        return new Inline.Subscript(content);
      case 10:
        return new Inline.Deleted(content);
      case 11:
        return new Inline.Inserted(content);
      case 12:
        return new Inline.Ruby(Words.of(prose.word()), Words.of(prose.word()));
      case 13:
        return notes.isEmpty() ? text(prose.word()) : new Inline.NoteRef(dice.pick(notes));
      case 14:
        return new Inline.Span(
            Optional.of(new Language(dice.pick(List.of("fr", "la", "el")))), direction(), content);
      default:
        return places.isEmpty()
            ? text(prose.word())
            : new Inline.Link(new Target.Fragment(dice.pick(places)), content);
    }
  }

  private Optional<Direction> direction() {
    return dice.oneIn(3) ? Optional.of(Direction.LTR) : Optional.empty();
  }

  private List<Inline> inner(int depth) {
    return dice.oneIn(3)
        ? List.of(text(prose.words(1, 3) + " "), piece(depth), text(" " + prose.word()))
        : List.of(text(prose.words(1, 5)));
  }
}
