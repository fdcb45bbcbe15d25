package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Source;
import org.offprint.batch.Plan;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Offprint;
import org.offprint.convert.Proof;
import org.offprint.convert.Revision;
import org.offprint.convert.Seen;

/** What outputs are held against: the articles of their source, or the article that one of them carries. */
final class References {

  private record Reference(Entry entry, Proof proof) {}

  private final Path from;
  private final String hint;
  private final List<Reference> all;

  private References(Path from, String hint, List<Reference> all) {
    this.from = from;
    this.hint = hint;
    this.all = all;
  }

  /** The articles of a source. */
  static References read(Path source, Revision said, Offprint offprint) throws IOException {
    var all = new ArrayList<Reference>();
    try (var readings = offprint.read(source, said)) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        var entry = next.get().entry();
        all.add(new Reference(entry, Proof.of(entry)));
      }
    }
    if (all.isEmpty()) {
      throw new ConversionException.NoArticle(source + ": holds no article.");
    }
    return new References(
        source,
        "; if it was converted with switches such as --lang or --corrections, give them here too",
        all);
  }

  /** The article that an output carries. */
  static References carried(Path output, Entry entry) {
    return new References(output, "", List.of(new Reference(entry, Proof.of(entry))));
  }

  /** Holds an output against its article. */
  Verdict hold(Output output) throws IOException {
    var carried = output.carried();
    var seen = output.seen();
    var chosen = choose(output.file(), carried, seen);
    if (chosen.isEmpty()) {
      return Verdict.failed(
          output.file(),
          output.format(),
          "says what none of the " + all.size() + " articles of " + from + " says");
    }
    var reference = chosen.get();
    return new Verdict(
        output.file(),
        output.format(),
        reference.proof().words(),
        reference.proof().hold(seen),
        carried.map(entry -> stranger(entry, reference.entry())).orElse(""));
  }

  /** Of several articles the one that the name of the output numbers, else one that it carries or shows. */
  private Optional<Reference> choose(Path file, Optional<Entry> carried, Seen seen) {
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    var stem = Plan.stem(file.getFileName().toString());
    var folder = String.valueOf(file.toAbsolutePath().getParent().getFileName());
    for (var i = 0; i < all.size(); i++) {
      if (stem.equals(Plan.numbered(folder, i + 1))) {
        return Optional.of(all.get(i));
      }
    }
    var article = carried.map(Entry::article);
    return all.stream()
        .filter(one -> article.isPresent()
            ? article.get().equals(one.entry().article())
            : one.proof().hold(seen).isEmpty())
        .findFirst();
  }

  /** In what the article that an output carries is not the one that it is held against; empty if in nothing. */
  private String stranger(Entry carried, Entry reference) {
    var its = carried.source().input().map(Source.Input::sha256);
    var theirs = reference.source().input().map(Source.Input::sha256);
    if (its.isPresent() && theirs.isPresent() && !its.equals(theirs)) {
      return String.format(
          Locale.ROOT,
          "was made from another file than %s (SHA-256 %.8s\u2026, not %.8s\u2026)",
          from,
          its.get(),
          theirs.get());
    } else if (!carried.article().equals(reference.article())) {
      return "carries another article than " + from + hint;
    } else if (!provenance(carried).equals(provenance(reference))) {
      return "carries another address of its source than " + from + hint;
    }
    return "";
  }

  private static List<Object> provenance(Entry entry) {
    var source = entry.source();
    return List.of(source.original(), source.archive(), source.captured());
  }
}
