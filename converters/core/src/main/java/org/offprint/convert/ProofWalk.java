package org.offprint.convert;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.offprint.convert.Wanted.Fit;

/**
 * Lays the words that are seen along those that are wanted, in one pass. At each word it keeps every place where it may
 * stand, since labels and furniture may be left out; there are seldom more than two.
 */
final class ProofWalk {

  private static final int SHOWN = 6;

  /**
   * A stretch that lies in a part.
   *
   * @param wanted the index of the stretch
   * @param seen the index of the part
   * @param before the step before; null at the first
   */
  private record Step(int wanted, int seen, Step before) {}

  /**
   * A place in what is wanted.
   *
   * @param wanted the index of the stretch
   * @param word the index of the word that comes next
   * @param steps how it came here
   * @param owed how many furniture stretches with words of the article were left out
   * @param skipped the last of them
   */
  private record State(int wanted, int word, Step steps, int owed, Skip skipped) {
    State at(int nextWanted, int nextWord) {
      return new State(nextWanted, nextWord, steps, owed, skipped);
    }

    long key() {
      return (long) wanted << 32 | word;
    }
  }

  private record Skip(int wanted, Skip before) {}

  /**
   * Where a stretch lies.
   *
   * @param wanted the index of the stretch
   * @param seen the index of a part that holds some of it
   */
  record Match(int wanted, int seen) {}

  private final List<Wanted> wanted;
  private final List<Seen.Part> parts;
  private Collection<State> states;
  private Optional<Difference> difference = Optional.empty();

  ProofWalk(List<Wanted> wanted, List<Seen.Part> parts) {
    this.wanted = wanted;
    this.parts = parts;
    states = close(List.of(new State(0, 0, null, 0, null)), true);
    for (var part = 0; part < parts.size() && difference.isEmpty(); part++) {
      walk(part, SeenWords.of(parts.get(part).text()));
    }
    if (difference.isEmpty() && states.stream().noneMatch(this::isEnd)) {
      differ(List.of(), 0);
    }
  }

  /** The first words that differ. */
  Optional<Difference> difference() {
    return difference;
  }

  /** Where each stretch lies, as far as the walk went, in reading order. */
  List<Match> matches() {
    var matches = new ArrayList<Match>();
    for (var step = best().steps(); step != null; step = step.before()) {
      matches.add(new Match(step.wanted(), step.seen()));
    }
    Collections.reverse(matches);
    return matches;
  }

  /** The furniture with words of the article that is not in the text. */
  List<Wanted> owed() {
    var owed = new ArrayList<Wanted>();
    for (var skip = best().skipped(); skip != null; skip = skip.before()) {
      owed.add(wanted.get(skip.wanted()));
    }
    Collections.reverse(owed);
    return owed;
  }

  /** Of all places that with the least left out, and of these the farthest. */
  private State best() {
    return states.stream()
        .filter(state -> difference.isPresent() || isEnd(state))
        .min(Comparator.comparingInt(State::owed)
            .thenComparing(Comparator.comparingLong(State::key).reversed()))
        .orElseThrow();
  }

  private boolean isEnd(State state) {
    return state.wanted() == wanted.size();
  }

  private void walk(int part, List<String> words) {
    for (var i = 0; i < words.size(); i++) {
      var next = close(step(part, words.get(i)), false);
      if (next.isEmpty()) {
        differ(words, i);
        return;
      }
      states = next;
    }
    var ended = states.stream().filter(this::mayEndPart).toList();
    if (ended.isEmpty()) {
      differ(words, words.size());
      return;
    }
    states = close(ended, true);
  }

  private List<State> step(int part, String word) {
    var next = new ArrayList<State>();
    for (var state : states) {
      if (isEnd(state)) {
        continue;
      }
      var words = wanted.get(state.wanted()).words();
      if (state.word() < words.size() && words.get(state.word()).text().equals(word)) {
        next.add(taken(state, part));
      }
      if (SeenWords.isSign(word) && takesSign(state)) {
        next.add(state);
      }
    }
    return next;
  }

  private static State taken(State state, int part) {
    var last = state.steps();
    var steps = last != null && last.wanted() == state.wanted() && last.seen() == part
        ? last
        : new Step(state.wanted(), part, last);
    return new State(state.wanted(), state.word() + 1, steps, state.owed(), state.skipped());
  }

  /** Signs that a format adds stand around a stretch, or between its label and its words. */
  private boolean takesSign(State state) {
    var stretch = wanted.get(state.wanted());
    var words = stretch.words();
    var at = state.word();
    return stretch.fit().takesSigns()
        && (at == 0
            || at == words.size()
            || words.get(at).ours()
            || words.get(at - 1).ours());
  }

  private boolean mayEndPart(State state) {
    return isEnd(state)
        || state.word() == wanted.get(state.wanted()).words().size()
        || wanted.get(state.wanted()).fit() != Fit.PART;
  }

  /** All places that can be reached without a word: labels and furniture left out, one stretch ended, the next begun. */
  private Collection<State> close(List<State> from, boolean boundary) {
    var reached = new LinkedHashMap<Long, State>();
    var open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      var state = open.poll();
      var known = reached.get(state.key());
      if (known != null && known.owed() <= state.owed()) {
        continue;
      }
      reached.put(state.key(), state);
      if (!isEnd(state)) {
        further(state, boundary, open);
      }
    }
    return reached.values();
  }

  private void further(State state, boolean boundary, ArrayDeque<State> open) {
    var stretch = wanted.get(state.wanted());
    var size = stretch.words().size();
    if (state.word() < size && stretch.words().get(state.word()).ours()) {
      open.add(state.at(state.wanted(), state.word() + 1));
    }
    if (state.word() == 0 && stretch.isFurniture() && !stretch.own().isEmpty()) {
      var skip = new Skip(state.wanted(), state.skipped());
      open.add(new State(state.wanted(), size, state.steps(), state.owed() + 1, skip));
    }
    if (state.word() == size && (boundary || isShared(state.wanted()))) {
      open.add(state.at(state.wanted() + 1, 0));
    }
  }

  private boolean isShared(int index) {
    return index + 1 < wanted.size()
        && wanted.get(index).fit().takesSigns()
        && wanted.get(index + 1).fit().takesSigns();
  }

  private void differ(List<String> words, int at) {
    difference = Optional.of(new Difference(Difference.Kind.WORDS, "", "", ""));
    var state = best();
    var seen = String.join(" ", words.subList(at, Math.min(words.size(), at + SHOWN)));
    if (isEnd(state)) {
      difference = Optional.of(new Difference(Difference.Kind.WORDS, "end", "", seen));
      return;
    }
    var stretch = wanted.get(state.wanted());
    var left = stretch.words().stream()
        .skip(state.word())
        .limit(SHOWN)
        .map(Wanted.Word::text)
        .toList();
    difference = Optional.of(
        new Difference(Difference.Kind.WORDS, stretch.block(), String.join(" ", left), seen));
  }
}
