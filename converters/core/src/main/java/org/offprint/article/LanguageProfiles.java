package org.offprint.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages that share a script, and how well a text fits each of them. */
final class LanguageProfiles {

  private static final String TABLE = "languages.tsv";

  /** Fewer words need more of them to be telling. */
  private static final int SHORT = 10;

  private static final double LEAST_SCORE = 1.5;
  private static final double LEAST_SHARE = 0.1;
  private static final double LEAST_LEAD = 0.5;

  private static final Map<UnicodeScript, LanguageProfiles> ALL = load();

  private final List<LanguageProfile> profiles = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Set<Integer> letters = new HashSet<>();

  private LanguageProfiles() {}

  /** The languages written in a script; none if the script tells the language, or nothing does. */
  static Optional<LanguageProfiles> of(UnicodeScript script) {
    return Optional.ofNullable(ALL.get(script));
  }

  private static Map<UnicodeScript, LanguageProfiles> load() {
    var all = new EnumMap<UnicodeScript, LanguageProfiles>(UnicodeScript.class);
    for (var line : lines()) {
      var cells = line.split("\t", -1);
      all.computeIfAbsent(UnicodeScript.forName(cells[1]), script -> new LanguageProfiles())
          .add(new LanguageProfile(
              new Language(cells[0]),
              cells[2].codePoints().boxed().collect(Collectors.toUnmodifiableSet()),
              Set.of(cells[3].split(" "))));
    }
    return all;
  }

  private static List<String> lines() {
    try (var in = LanguageProfiles.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void add(LanguageProfile profile) {
    var index = profiles.size();
    profiles.add(profile);
    letters.addAll(profile.letters());
    for (var word : profile.words()) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(index);
    }
  }

  /** The language that fits best, if it fits well and clearly better than the next. */
  Optional<Language> best(List<String> words) {
    var scores = new double[profiles.size()];
    var hits = new int[profiles.size()];
    for (var word : words) {
      var speakers = byWord.getOrDefault(word, List.of());
      for (var index : speakers) {
        scores[index] += 1 / Math.sqrt(speakers.size());
        hits[index]++;
      }
      word.codePoints()
          .filter(letters::contains)
          .distinct()
          .forEach(letter -> score(letter, scores));
    }
    var best = 0;
    for (var i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    var second = Double.NEGATIVE_INFINITY;
    for (var i = 0; i < scores.length; i++) {
      second = i == best ? second : Math.max(second, scores[i]);
    }
    var share = hits[best] / Math.max(1.0, words.size());
    var clear = scores[best] - second >= LEAST_LEAD
        && scores[best] >= LEAST_SCORE
        && (words.size() < SHORT || share >= LEAST_SHARE);
    return clear ? Optional.of(profiles.get(best).language()) : Optional.empty();
  }

  private void score(int letter, double[] scores) {
    for (var i = 0; i < scores.length; i++) {
      scores[i] += profiles.get(i).letters().contains(letter) ? 0.25 : -0.5;
    }
  }
}
