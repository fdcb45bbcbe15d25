package org.offprint.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/** One input block while it is judged: what is left of it for the body, and its row of the ledger so far. */
final class Part {

  private final Draft.Piece piece;
  private final Optional<Frame.Mark> mark;
  private Optional<Block> block;
  private Role role = Role.UNDECIDED;
  private String rule = "";
  private double confidence;
  private final Set<Ledger.Fate> fates = EnumSet.noneOf(Ledger.Fate.class);
  private final List<String> places = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<Ledger.Change> changes = new ArrayList<>();

  Part(Draft.Piece piece, Optional<Frame.Mark> mark) {
    this.piece = piece;
    this.mark = mark;
    block = Optional.of(piece.block());
    anchors.add("b" + piece.index());
  }

  Draft.Piece piece() {
    return piece;
  }

  int line() {
    return piece.firstLine();
  }

  /** What stands of it in the body so far. */
  Optional<Block> block() {
    return block;
  }

  boolean isDecided() {
    return role != Role.UNDECIDED;
  }

  Role role() {
    return role;
  }

  /** What its frame says that it is; undecided where it says nothing. */
  Role marked() {
    return mark.map(Frame.Mark::role).orElse(Role.UNDECIDED);
  }

  /** Whether the file itself calls it so, by the name of a style: surer than what its place and look say. */
  boolean isNamed(Role asRole) {
    return isMarked(asRole) && !piece.style().isEmpty();
  }

  /** The name of the rule by which its frame marks it; empty where it does not. */
  String markRule() {
    return mark.map(Frame.Mark::rule).orElse("");
  }

  boolean isMarkedBy(String markRule) {
    return mark.filter(m -> m.rule().equals(markRule)).isPresent();
  }

  /** Whether a rule decided what it is. */
  boolean isCalled(String decisive) {
    return rule.equals(decisive);
  }

  boolean isMarked(Role asRole) {
    return mark.filter(m -> m.role() == asRole).isPresent();
  }

  /** Its running text, if it is a paragraph that still stands in the body. */
  Optional<List<Inline>> paragraph() {
    return block
        .filter(Block.Paragraph.class::isInstance)
        .map(b -> ((Block.Paragraph) b).content());
  }

  /** The plain text of {@link #paragraph}; empty where there is none. */
  String text() {
    return paragraph().map(Inlines::plain).orElse("");
  }

  /** Says what it is; a frame that says the same is the rule, and surer. */
  void decide(Role as, String by, double sure) {
    if (!isDecided()) {
      var marked = mark.filter(m -> m.role() == as);
      role = as;
      rule = marked.map(Frame.Mark::rule).orElse(by);
      confidence = marked.isPresent() ? Math.max(sure, 0.99) : sure;
    }
  }

  /** Takes it out of the body; its words are in a field now. */
  void move(String place) {
    block = Optional.empty();
    fates.add(Ledger.Fate.MOVED);
    places.add(place);
  }

  /** Some of its words are in a field now. */
  void moveTo(String place) {
    fates.add(Ledger.Fate.MOVED);
    places.add(place);
  }

  /** Nothing of it is left for the body. */
  void empty() {
    block = Optional.empty();
  }

  /** Gives its block other ids in the body, the first one its own. */
  void anchor(List<String> ids) {
    anchors.clear();
    anchors.addAll(ids);
  }

  /** Takes it out of the article. */
  void drop() {
    block = Optional.empty();
    changes.clear();
    fates.clear();
    places.clear();
    fates.add(Ledger.Fate.DROPPED);
  }

  /** Makes it the latter part of another. */
  void joinTo(Part first, Ledger.Fate fate) {
    block = Optional.empty();
    fates.add(fate);
    first.anchors.addAll(anchors);
    places.add(first.anchors.get(0));
  }

  /** Puts another block in its place. */
  void replace(Block with) {
    block = Optional.of(with);
  }

  void mark(Ledger.Fate fate) {
    fates.add(fate);
  }

  void change(String reason, String before, String after) {
    changes.add(new Ledger.Change(reason, before, after));
  }

  List<Ledger.Change> changes() {
    return changes;
  }

  /** The ids of its block in the body, its own first. */
  List<String> anchors() {
    return List.copyOf(anchors);
  }

  /** Whether all its words are out of the article, on purpose. */
  boolean isDropped() {
    return fates.contains(Ledger.Fate.DROPPED);
  }

  Ledger.Row row() {
    var at = new ArrayList<>(places);
    if (block.isPresent()) {
      fates.add(Ledger.Fate.KEPT);
      at.add(anchors.get(0));
    }
    return new Ledger.Row(
        piece.id(),
        piece.firstLine(),
        piece.lastLine(),
        piece.raw(),
        role,
        rule,
        confidence,
        List.copyOf(fates),
        at,
        changes);
  }
}
