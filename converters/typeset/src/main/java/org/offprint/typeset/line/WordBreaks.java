package org.offprint.typeset.line;

import java.util.Arrays;
import java.util.BitSet;

/** Finds where a word may be parted: at marks in it, by hyphenation, and anywhere if it is too wide. */
final class WordBreaks {
  private static final int MARK_COST = 50;
  private static final int HYPHEN_COST = 90;

  /** Two letters alone before a hyphen look worse than three. */
  private static final int STUB_COST = 60;

  private static final int RAGGED_HYPHEN_COST = 400;
  private static final int SOFT_HYPHEN_COST = 25;
  private static final int EMERGENCY_COST = 1000;

  private final Atoms atoms;
  private final ParagraphStyle style;
  private final BitSet breaks;
  private final double limit;
  private final int lastWord;
  private int[] places = new int[16];
  private int[] costs = new int[16];
  private boolean[] hyphens = new boolean[16];
  private int count;
  private HyphenatedWord hyphenated = HyphenatedWord.WHOLE;
  private double[] prefix = {};
  private BitSet starts = new BitSet();

  WordBreaks(Atoms atoms, ParagraphStyle style, BitSet breaks) {
    this.atoms = atoms;
    this.style = style;
    this.breaks = breaks;
    this.limit = Math.max(style.measure() - Math.max(0, style.indent()), style.measure() / 2);
    int last = atoms.size() - 1;
    while (last >= 0 && !hasLetter(atoms.get(last).word.text())) {
      last--;
    }
    lastWord = last;
  }

  /** Finds the breaks inside an atom; returns how many there are. */
  int find(int index) {
    count = 0;
    hyphenated = HyphenatedWord.WHOLE;
    var atom = atoms.get(index);
    int start = atom.start;
    int end = start + atom.length();
    boolean tooWide = atom.width() > limit;
    if (!tooWide && atom.length() < 4) {
      return 0;
    }
    if (isAddress(atom, start, end)) {
      AddressBreaks.set(atoms.text(), start, end, breaks);
    }
    for (int i = breaks.nextSetBit(start + 1); i >= 0 && i < end; i = breaks.nextSetBit(i + 1)) {
      add(i - start, MARK_COST, false);
    }
    if (count == 0) {
      softHyphens(atom);
    }
    if (count == 0 && index != lastWord && !touches(index)) {
      hyphenate(atom, tooWide);
    }
    if (count > 0 || tooWide) {
      prefix = atom.prefix();
      starts = atom.word.clusterStarts();
    }
    if (tooWide) {
      emergency(atom);
    }
    return count;
  }

  /** The width before each character of the atom that was last asked for. */
  double[] prefix() {
    return prefix;
  }

  /** Whether a cluster starts at a character of the atom, so that it can be parted without reshaping. */
  boolean isClusterStart(int character) {
    return starts.get(character);
  }

  /** The character of the atom that the next line starts with. */
  int place(int index) {
    return places[index];
  }

  int cost(int index) {
    return costs[index];
  }

  boolean isHyphenation(int index) {
    return hyphens[index];
  }

  private boolean isAddress(Atom atom, int start, int end) {
    var wrap = atom.span.style().wrap();
    return wrap == Wrap.ADDRESS
        || wrap != Wrap.VERBATIM && AddressBreaks.isAddress(atoms.text(), start, end);
  }

  private void softHyphens(Atom atom) {
    var word = atom.word.text();
    if (style.alignment() == Alignment.BALANCED || style.alignment() == Alignment.CENTRE) {
      return;
    }
    for (int i = word.indexOf('\u00AD', 1);
        i >= 0 && i + 1 < word.length();
        i = word.indexOf('\u00AD', i + 1)) {
      add(i + 1, SOFT_HYPHEN_COST, true);
    }
  }

  private void hyphenate(Atom atom, boolean tooWide) {
    var wanted = atom.span.style();
    if (wanted.wrap() != Wrap.HYPHENATED
        || style.alignment() != Alignment.JUSTIFIED && style.alignment() != Alignment.START) {
      return;
    }
    var words = Hyphenation.bundled().words(wanted.language());
    if (words.isEmpty()) {
      return;
    }
    var found = words.get().of(atom);
    if (tooWide || wanted.tracking() != 0) {
      for (int i = 0; i < found.size(); i++) {
        add(found.point(i), hyphenCost(found.isStub(i)), true);
      }
    } else {
      hyphenated = found;
    }
  }

  /** The cost of a hyphen. */
  int hyphenCost(boolean stub) {
    int cost = style.alignment() == Alignment.JUSTIFIED ? HYPHEN_COST : RAGGED_HYPHEN_COST;
    return stub ? cost + STUB_COST : cost;
  }

  /** The hyphenation of the atom that was last asked for, if it is not among the places. */
  HyphenatedWord hyphenated() {
    return hyphenated;
  }

  /** Whether another word stands right before or behind, so that this is only a part of one. */
  private boolean touches(int index) {
    return index > 0 && !atoms.get(index - 1).isSpace() && !endsLine(index - 1)
        || index + 1 < atoms.size() && !atoms.get(index + 1).isSpace() && !endsLine(index);
  }

  private boolean endsLine(int index) {
    var atom = atoms.get(index);
    int end = atom.start + atom.length();
    return end < atoms.text().length() && atoms.text().charAt(end) == '\u2028';
  }

  /** Cuts what is wider than a line, where the line is full. */
  private void emergency(Atom atom) {
    int known = count;
    var oldPlaces = Arrays.copyOf(places, known);
    var oldCosts = Arrays.copyOf(costs, known);
    var oldHyphens = Arrays.copyOf(hyphens, known);
    count = 0;
    double from = 0;
    int next = 0;
    for (int i = starts.nextSetBit(1); i >= 0; i = starts.nextSetBit(i + 1)) {
      while (next < known && oldPlaces[next] < i) {
        next = keep(oldPlaces, oldCosts, oldHyphens, next);
        from = prefix[oldPlaces[next - 1]];
      }
      int following = starts.nextSetBit(i + 1);
      double reach = prefix[following < 0 ? atom.length() : following];
      boolean listed = next < known && oldPlaces[next] == i;
      if (!listed && reach - from > limit) {
        add(i, EMERGENCY_COST, false);
        from = prefix[i];
      }
    }
    while (next < known) {
      next = keep(oldPlaces, oldCosts, oldHyphens, next);
    }
  }

  private int keep(int[] oldPlaces, int[] oldCosts, boolean[] oldHyphens, int index) {
    add(oldPlaces[index], oldCosts[index], oldHyphens[index]);
    return index + 1;
  }

  private void add(int place, int cost, boolean hyphen) {
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
      costs = Arrays.copyOf(costs, 2 * count);
      hyphens = Arrays.copyOf(hyphens, 2 * count);
    }
    places[count] = place;
    costs[count] = cost;
    hyphens[count++] = hyphen;
  }

  private static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
