package org.offprint.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds which articles belong together. Each article meets only those that share a hash, an address, a headline or a band
 * of its sketch with it, and of many such only a few, so the work grows with the number of articles and not with its
 * square.
 */
final class Links {

  /** Of a text of so few runs one changed word is too large a share. */
  private static final int LEAST_RUNS = 20;
  /** Shares of common wording that make texts nearly equal: of both, or of the shorter one. */
  private static final double NEAR = 0.5;

  private static final double CONTAINED = 0.8;
  /** What versions of one story have at least in common, beside an address or a headline. */
  private static final double RELATED = 0.05;

  private static final int ROWS = 3;
  private static final int BANDS = Sketch.SIZE / ROWS;
  /** How many earlier articles of a bucket one is held against. */
  private static final int MEETINGS = 6;

  private final List<ArticlePrint> prints;
  private final int[] parents;
  private final Map<Integer, Duplicates.Reason> reasons = new HashMap<>();

  private Links(List<ArticlePrint> prints) {
    this.prints = prints;
    this.parents = new int[prints.size()];
    for (var i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** The groups of two and more, each in the order of the prints, with the strongest reason why it is one. */
  static Map<List<Integer>, Duplicates.Reason> of(List<ArticlePrint> prints) {
    var links = new Links(prints);
    links.equalTexts();
    links.meet(ArticlePrint::address, Duplicates.Reason.SAME_ADDRESS);
    links.meet(Links::heading, Duplicates.Reason.SAME_HEADLINE);
    links.nearTexts();
    return links.groups();
  }

  private static String heading(ArticlePrint print) {
    return print.heading().isEmpty() ? "" : print.member().publication() + "\n" + print.heading();
  }

  private int root(int index) {
    var at = index;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private void join(int one, int other, Duplicates.Reason reason) {
    var first = root(one);
    var second = root(other);
    var low = Math.min(first, second);
    parents[Math.max(first, second)] = low;
    for (var root : List.of(first, second)) {
      reasons.merge(low, reasons.getOrDefault(root, reason), Links::stronger);
    }
    reasons.merge(low, reason, Links::stronger);
  }

  private static Duplicates.Reason stronger(Duplicates.Reason one, Duplicates.Reason other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private void equalTexts() {
    var firsts = new HashMap<String, Integer>();
    for (var i = 0; i < prints.size(); i++) {
      if (prints.get(i).member().words() > 0) {
        var first = firsts.putIfAbsent(prints.get(i).text(), i);
        if (first != null) {
          join(first, i, Duplicates.Reason.EQUAL_TEXT);
        }
      }
    }
  }

  private void meet(Function<ArticlePrint, String> key, Duplicates.Reason reason) {
    var buckets = new HashMap<String, List<Integer>>();
    for (var i = 0; i < prints.size(); i++) {
      var value = key.apply(prints.get(i));
      if (!value.isEmpty()) {
        for (var earlier : met(buckets.computeIfAbsent(value, none -> new ArrayList<>()), i)) {
          if (root(earlier) == root(i) ? !isEqual(earlier, i) : isVersion(earlier, i, reason)) {
            join(earlier, i, reason);
          }
        }
      }
    }
  }

  private boolean isEqual(int one, int other) {
    return prints.get(one).text().equals(prints.get(other).text());
  }

  /** A front page has one address for all, and "Letters to the editor" stand in each issue. */
  private boolean isVersion(int one, int other, Duplicates.Reason reason) {
    var first = prints.get(one);
    var second = prints.get(other);
    var sameHeading = !first.heading().isEmpty() && first.heading().equals(second.heading());
    var sameDay = !day(first).isEmpty() && day(first).equals(day(second));
    return first.sketch().similarity(second.sketch()) >= RELATED
        || sameHeading && (reason == Duplicates.Reason.SAME_ADDRESS || sameDay);
  }

  private static String day(ArticlePrint print) {
    var published = print.member().published();
    return published.length() < 10 ? "" : published.substring(0, 10);
  }

  private void nearTexts() {
    for (var band = 0; band < BANDS; band++) {
      var buckets = new HashMap<Long, List<Integer>>();
      for (var i = 0; i < prints.size(); i++) {
        var sketch = prints.get(i).sketch();
        if (sketch.runs() >= LEAST_RUNS) {
          var bucket = buckets.computeIfAbsent(sketch.band(band, ROWS), none -> new ArrayList<>());
          for (var earlier : met(bucket, i)) {
            if (root(earlier) != root(i) && isNear(prints.get(i), prints.get(earlier))) {
              join(earlier, i, Duplicates.Reason.NEAR_TEXT);
            }
          }
        }
      }
    }
  }

  private static boolean isNear(ArticlePrint one, ArticlePrint other) {
    var alike = one.sketch().similarity(other.sketch()) >= NEAR
        || one.sketch().containment(other.sketch()) >= CONTAINED;
    return alike && one.marks().agree(other.marks());
  }

  /** The articles of a bucket that a new one meets: the first ones, and then the latest. */
  private static List<Integer> met(List<Integer> bucket, int index) {
    var met = List.copyOf(bucket);
    if (bucket.size() == MEETINGS) {
      bucket.set(MEETINGS - 1, index);
    } else {
      bucket.add(index);
    }
    return met;
  }

  private Map<List<Integer>, Duplicates.Reason> groups() {
    var byRoot = new LinkedHashMap<Integer, List<Integer>>();
    for (var i = 0; i < prints.size(); i++) {
      byRoot.computeIfAbsent(root(i), none -> new ArrayList<>()).add(i);
    }
    var groups = new LinkedHashMap<List<Integer>, Duplicates.Reason>();
    byRoot.forEach((root, members) -> {
      if (members.size() > 1) {
        groups.put(members, reasons.get(root));
      }
    });
    return groups;
  }
}
