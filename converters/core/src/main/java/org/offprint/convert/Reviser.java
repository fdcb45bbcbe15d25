package org.offprint.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the articles of one input with what a person says of each of them. */
final class Reviser {

  private final Revision revision;
  private final Corrections always;
  private int articles;

  /**
   * A reviser of one input.
   *
   * @param always what is said of every article, and wins over the rest
   */
  Reviser(Revision revision, Corrections always) {
    this.revision = revision;
    this.always = always;
  }

  /** Reads the next article; again, if something is said of it now that it was read. */
  Reading read(Recogniser recogniser, Frame.Framed framed, Repairs repairs) {
    var number = ++articles;
    var said = always.over(revision.before(number));
    var reading = recogniser.read(framed, repairs, said);
    var more = revision.after(number, reading);
    if (!more.corrections().facts().isEmpty()) {
      var all = always.over(more.corrections()).over(said);
      reading = recogniser.read(framed, repairs, all);
    }
    if (more.findings().isEmpty()) {
      return reading;
    }
    var findings = new ArrayList<>(reading.findings());
    findings.addAll(more.findings());
    return new Reading(
        reading.entry(), reading.resources(), reading.ledger(), findings, reading.input());
  }

  /** The readings, with the doubts of the person's words at their end. */
  Readings over(Readings readings) {
    return new Readings() {
      @Override
      public OptionalInt announced() {
        return readings.announced();
      }

      @Override
      public Optional<Reading> next() throws IOException {
        return readings.next();
      }

      @Override
      public List<Finding> atEnd() {
        var findings = new ArrayList<>(readings.atEnd());
        findings.addAll(revision.atEnd(articles));
        return List.copyOf(findings);
      }

      @Override
      public void close() throws IOException {
        readings.close();
      }
    };
  }
}
