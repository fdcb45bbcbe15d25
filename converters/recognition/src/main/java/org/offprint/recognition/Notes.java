package org.offprint.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Role;

/**
 * Corrections and editors' notes: paragraphs that begin with a label such as "Correction:" or "[Editor's note", and,
 * near either end of an article, with a sentence such as "An earlier version of this article". All their words stay.
 */
final class Notes implements Judgement {

  private static final int HEAD = 4;
  private static final int TAIL = 8;
  private static final int LONGEST = 2000;
  private static final String OPENERS = "([（【［*_—–- ";
  private static final String AFTER = ":：.。-–—)]）】］|";

  private record Start(Role role, boolean label, String words) {}

  private static final List<Start> STARTS = starts();

  private static List<Start> starts() {
    var starts = new ArrayList<Start>();
    for (var row : Tables.rows("notes.tsv", 4)) {
      var role = row.get(0).equals("correction") ? Role.CORRECTION : Role.EDITORS_NOTE;
      starts.add(new Start(role, row.get(2).equals("label"), row.get(3).toLowerCase(Locale.ROOT)));
    }
    starts.sort(Comparator.comparing(start -> -start.words().length()));
    return List.copyOf(starts);
  }

  @Override
  public void judge(Manuscript manuscript) {
    var parts = manuscript.body();
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var edge = i < HEAD || i >= parts.size() - TAIL;
      if (!part.isDecided() && part.paragraph().isPresent()) {
        read(part.text(), edge).ifPresent(role -> take(part, role));
      }
    }
  }

  /** What a paragraph is; nothing if it is neither. */
  static Optional<Role> read(String text, boolean edge) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var from = 0;
    while (from < text.length() && OPENERS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    var lower = text.substring(from, Math.min(text.length(), from + 80)).toLowerCase(Locale.ROOT);
    var whole = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
    return STARTS.stream()
        .filter(start -> start.label()
            ? isLabel(lower, start.words())
            : edge && (lower.startsWith(start.words()) || whole.startsWith(start.words())))
        .map(Start::role)
        .findFirst();
  }

  private static boolean isLabel(String lower, String label) {
    if (!lower.startsWith(label)) {
      return false;
    }
    var at = label.length();
    while (at < lower.length() && Character.isSpaceChar(lower.charAt(at))) {
      at++;
    }
    // A date or a time may stand between the label and its colon: "Correction, June 6:".
    return at < lower.length()
        && (AFTER.indexOf(lower.charAt(at)) >= 0 || isDated(lower, at, label.length()));
  }

  private static boolean isDated(String lower, int at, int end) {
    var colon = lower.indexOf(':', at);
    return colon > 0
        && colon - at <= 30
        && (lower.charAt(at) == ',' || at > end)
        && lower.substring(at, colon).chars().anyMatch(Character::isDigit);
  }

  private static void take(Part part, Role role) {
    var kind =
        role == Role.CORRECTION ? Block.Aside.Kind.CORRECTION : Block.Aside.Kind.EDITORS_NOTE;
    if (Shape.hasWord(Inlines.plain(part.paragraph().orElseThrow()))) {
      part.decide(role, role == Role.CORRECTION ? "correction-label" : "note-label", 0.9);
      part.replace(new Block.Aside(kind, List.of(part.block().orElseThrow())));
    }
  }
}
