package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Offprint;
import org.offprint.convert.Readings;
import org.offprint.convert.Writer;

/**
 * Writes all articles of many inputs into one file. Each input is read twice: first to tell which can be read and how
 * many articles it holds, then to write them one by one, so that no more than one is held.
 */
final class Gathering {

  /** An article by its input and its number in it, from 0. */
  private record Place(Plan.Job job, int number) {}

  private final Offprint offprint;
  private final PersonsFacts persons;
  private final List<Place> places = new ArrayList<>();
  private final List<Report.Result> results = new ArrayList<>();
  private Optional<Readings> open = Optional.empty();
  private int next;

  Gathering(Offprint offprint, PersonsFacts persons) {
    this.offprint = offprint;
    this.persons = persons;
  }

  /** Writes one file; an input that cannot be read stops no other. */
  List<Report.Result> write(Plan plan, String format, Path output) throws IOException {
    var names = new HashSet<String>();
    for (var job : plan.jobs()) {
      Offprint.requireOther(job.input(), output);
      if (names.add(job.input().toString())) {
        results.add(count(job));
      }
    }
    if (!places.isEmpty()) {
      var findings =
          new ArrayList<Finding>(offprint.write(edition(), material(output), format, output));
      var at = filled(places.get(0).job().input());
      var first = results.get(at);
      findings.addAll(0, first.findings());
      results.set(
          at, new Report.Result(first.input(), List.of(output), findings, first.failures()));
    }
    return results;
  }

  private int filled(Path input) {
    var at = 0;
    while (!results.get(at).input().equals(input)) {
      at++;
    }
    return at;
  }

  private static Writer.Material material(Path output) {
    var none = Writer.Material.NONE;
    return new Writer.Material(none.pictures(), none.input(), Writer.Place.of(output, List.of()));
  }

  private Edition edition() throws IOException {
    if (places.size() == 1) {
      try {
        return new Edition.Single(open(0));
      } finally {
        close();
      }
    }
    var facts = new Edition.Facts(List.of(), List.of(), Optional.empty(), Optional.empty());
    return new Edition.Anthology(facts, places.size(), this::open);
  }

  private Report.Result count(Plan.Job job) {
    var findings = new ArrayList<Finding>();
    var number = 0;
    try (var readings = offprint.read(job.input(), persons.of(job))) {
      for (var one = readings.next(); one.isPresent(); one = readings.next()) {
        offprint.limits().goOn();
        findings.addAll(one.get().findings());
        places.add(new Place(job, number++));
      }
      findings.addAll(readings.atEnd());
      return new Report.Result(job.input(), List.of(), findings, List.of());
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | Error failed) {
      return new Report.Result(
          job.input(), List.of(), findings, List.of(Failures.of(job.input(), failed)));
    }
  }

  /** Articles are asked for in their order, so an input stays open for the next one. */
  private Entry open(int index) throws IOException {
    var place = places.get(index);
    if (open.isEmpty() || place.number() < next || isOfAnother(index)) {
      close();
      open = Optional.of(offprint.read(place.job().input(), persons.of(place.job())));
      next = 0;
    }
    for (; next < place.number(); next++) {
      open.orElseThrow().next();
    }
    next++;
    var reading = open.orElseThrow().next();
    var entry = reading
        .orElseThrow(() -> new IOException(place.job().input() + " changed while it was read"))
        .entry();
    if (index + 1 == places.size()) {
      close();
    }
    return entry;
  }

  private boolean isOfAnother(int index) {
    return index > 0 && places.get(index - 1).job() != places.get(index).job();
  }

  private void close() throws IOException {
    if (open.isPresent()) {
      open.get().close();
      open = Optional.empty();
    }
  }
}
