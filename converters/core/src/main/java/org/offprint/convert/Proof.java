package org.offprint.convert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.article.Entry;

/**
 * The proof that an output says what the article says: every word and sign of it, in order and in its own block, each
 * heading at its level, each item and cell in its place, each link to its target. It proves that the output holds what
 * was read; that the reading was right is another question, answered by {@link LostWords} and the {@link Ledger}.
 *
 * <p>What people add around an article does not count as the article: labels, numbers of pages and notes. A fact that
 * stands beside the text, as in the front matter of Markdown, counts as shown. Targets of dead links, file names of
 * missing pictures and language marks are not for the eye, so they are not proved.
 */
public final class Proof {

  private final WantedText wanted;

  private Proof(WantedText wanted) {
    this.wanted = wanted;
  }

  /**
   * What outputs of an article have to show.
   *
   * @param entry the article with what stands beside it
   * @return the proof, for any number of outputs
   */
  public static Proof of(Entry entry) {
    return new Proof(new WantedText(entry));
  }

  /**
   * The number of words that are proved, without labels of ours.
   *
   * @return words, signs left out
   */
  public int words() {
    var count = 0;
    var all = new ArrayList<>(wanted.main());
    wanted.notes().values().forEach(all::addAll);
    for (var stretch : all) {
      count +=
          (int) stretch.own().stream().filter(word -> !SeenWords.isSign(word)).count();
    }
    return count;
  }

  /**
   * Holds an output against the article.
   *
   * @param output what is to be seen in the output
   * @return what differs, in reading order; for words only the first place in the text and in each note
   */
  public List<Difference> hold(Seen output) {
    var seen = levelled(output);
    var differences = new ArrayList<Difference>();
    var places = new ProofPlaces(seen, wanted.notes().keySet());
    var main = seen.parts().stream().filter(part -> part.note().isEmpty()).toList();
    hold(wanted.main(), main, seen, places, differences);
    for (var place : order(places)) {
      hold(place, seen, places, differences);
    }
    for (var strange : places.strange()) {
      differences.add(new Difference(Difference.Kind.WORDS, "notes", "", strange.text()));
    }
    return differences;
  }

  /**
   * Where the article has no headline, a format may have to make the first heading of the body that of the document, so
   * that all levels are less by the same number.
   */
  private Seen levelled(Seen seen) {
    var first = level(wanted.main().stream().map(Wanted::level));
    var less = first - level(seen.parts().stream().map(Seen.Part::level));
    if (first < 2 || less != first - 1) {
      return seen;
    }
    return new Seen(
        seen.parts().stream()
            .map(part -> part.role() == Seen.Role.HEADING ? part.deeper(less) : part)
            .toList(),
        seen.fields());
  }

  private static int level(Stream<Integer> levels) {
    return levels.filter(level -> level > 0).findFirst().orElse(0);
  }

  /** Notes that are called from the text first: they tell which the others are. */
  private List<Integer> order(ProofPlaces places) {
    var order = new ArrayList<Integer>();
    wanted.notes().keySet().stream().filter(places::isCalled).forEach(order::add);
    wanted.notes().keySet().stream().filter(place -> !order.contains(place)).forEach(order::add);
    return Collections.unmodifiableList(order);
  }

  private void hold(int place, Seen seen, ProofPlaces places, List<Difference> differences) {
    var stretches = wanted.notes().get(place);
    if (stretches.isEmpty()) {
      return;
    }
    var parts = places.note(place).orElse(List.of());
    hold(stretches, parts, seen, places, differences);
  }

  private static void hold(
      List<Wanted> stretches,
      List<Seen.Part> parts,
      Seen seen,
      ProofPlaces places,
      List<Difference> differences) {
    var walk = new ProofWalk(stretches, parts);
    var matches = walk.matches();
    places.learn(stretches, parts, matches);
    differences.addAll(new ProofShape(stretches, parts, places).compare(matches));
    walk.difference().ifPresent(differences::add);
    if (walk.difference().isEmpty()) {
      walk.owed().stream()
          .filter(owed -> !isField(owed, seen))
          .map(owed ->
              new Difference(Difference.Kind.WORDS, owed.block(), String.join(" ", owed.own()), ""))
          .forEach(differences::add);
    }
  }

  private static boolean isField(Wanted owed, Seen seen) {
    return seen.fields().values().stream()
        .anyMatch(value -> Collections.indexOfSubList(SeenWords.of(value), owed.own()) >= 0);
  }
}
