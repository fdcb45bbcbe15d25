package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The articles that a frame found in one file, recognised one by one. */
final class Found implements Readings {

  private final Frame.Fit fit;
  private final Recogniser recogniser;
  private final Reviser reviser;
  private final ReadOptions options;
  private final MemberDraft.Added added;
  private int at;

  /**
   * Articles to be recognised.
   *
   * @param added what a container added to the draft
   */
  Found(
      Frame.Fit fit,
      Recogniser recogniser,
      Reviser reviser,
      ReadOptions options,
      MemberDraft.Added added) {
    this.fit = fit;
    this.recogniser = recogniser;
    this.reviser = reviser;
    this.options = options;
    this.added = added;
  }

  @Override
  public OptionalInt announced() {
    return fit.announced();
  }

  @Override
  public Optional<Reading> next() {
    if (at == fit.articles().size()) {
      return Optional.empty();
    }
    options.limits().goOn();
    var framed = told(fit.articles().get(at++));
    var reading = reviser.read(recogniser, framed, options.repairs());
    var rows = reading.ledger().rows().stream().map(this::changed).toList();
    return Optional.of(new Reading(
        reading.entry(),
        reading.resources(),
        new Ledger(reading.ledger().frame(), fit.reason(), rows),
        reading.findings(),
        Optional.of(framed.draft().input())));
  }

  /** What a container says of a file comes before what the file says itself; an article that is given says all. */
  private Frame.Framed told(Frame.Framed framed) {
    if (added.fields().isEmpty() || framed.given().isPresent()) {
      return framed;
    }
    var fields = new ArrayList<>(added.fields());
    fields.addAll(framed.fields());
    return new Frame.Framed(
        framed.frame(), framed.draft(), framed.pieces(), framed.marks(), fields);
  }

  private Ledger.Row changed(Ledger.Row row) {
    var more = added.changes().getOrDefault(row.id(), List.of());
    return more.isEmpty() ? row : row.changed(more);
  }

  @Override
  public List<Finding> atEnd() {
    return fit.findings();
  }

  @Override
  public void close() {}
}
