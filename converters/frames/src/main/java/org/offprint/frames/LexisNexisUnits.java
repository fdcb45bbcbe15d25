package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The lines of one article of LexisNexis as units: a labelled field with the lines it runs over, or a paragraph. */
final class LexisNexisUnits {

  /**
   * A field or a paragraph.
   *
   * @param lines its lines
   * @param label its label; nothing for a paragraph
   */
  record Unit(List<ExportLine> lines, Optional<ExportLabels.Found> label) {

    /** The text of a paragraph, or the value of a field. */
    String text() {
      if (label.isEmpty()) {
        return ExportLines.joined(lines);
      }
      var rest = ExportLines.joined(lines.subList(1, lines.size()));
      var value = label.get().value();
      return rest.isEmpty() ? value : value.isEmpty() ? rest : value + " " + rest;
    }

    int line() {
      return lines.get(0).first();
    }

    boolean is(String fact) {
      return label.filter(found -> found.fact().equals(fact)).isPresent();
    }

    boolean isTail() {
      return label.filter(ExportLabels.Found::isTail).isPresent() || label.isEmpty() && isRights();
    }

    boolean isHead() {
      return label
          .filter(found -> found.place().equals("head") || found.place().equals("body"))
          .isPresent();
    }

    /** A notice of copyright, short or set in the middle. */
    boolean isRights() {
      var lower = text().toLowerCase(Locale.ROOT);
      return lower.length() < 300
          && (lower.startsWith("copyright ")
              || lower.startsWith("©")
              || lower.startsWith("(c) ")
              || lower.startsWith("all rights reserved")
              || lower.startsWith("alle rechte vorbehalten")
              || lower.startsWith("tous droits réservés")
              || lower.startsWith("alle rechten voorbehouden")
              || lower.startsWith("todos los derechos reservados")
              || lower.startsWith("todos os direitos reservados")
              || lower.startsWith("tutti i diritti riservati"));
    }
  }

  private LexisNexisUnits() {}

  /** The units of an article of the old service. */
  static List<Unit> of(List<ExportLine> lines) {
    return of(lines, LexisNexisUnits::label);
  }

  /** The units of an article of Nexis Uni, where labels are not in capitals and some stand alone. */
  static List<Unit> ofNexis(List<ExportLine> lines) {
    var labels = ExportLabels.of("nexis");
    return of(lines, line -> {
      var text = line.stripped();
      return labels.at(text).filter(LexisNexisUnits::isLikely).or(() -> labels.alone(text));
    });
  }

  private static List<Unit> of(
      List<ExportLine> lines, Function<ExportLine, Optional<ExportLabels.Found>> labels) {
    var units = new ArrayList<Unit>();
    for (var group : ExportLines.groups(lines)) {
      for (var from = 0; from < group.size(); ) {
        var label = labels.apply(group.get(from));
        var to = from + 1;
        while (to < group.size()
            && (label.isEmpty() || labels.apply(group.get(to)).isEmpty())) {
          to++;
        }
        units.add(new Unit(group.subList(from, to), label));
        from = to;
      }
    }
    return units;
  }

  /** Labels stand at the margin, in capitals; those of which the value cannot be so are text. */
  static Optional<ExportLabels.Found> label(ExportLine line) {
    if (line.isCentred()) {
      return Optional.empty();
    }
    var text = line.stripped();
    return ExportLabels.of("lexisnexis")
        .at(text)
        .filter(found -> ExportLabels.isCapitals(found.label()) && isLikely(found))
        .or(() -> ExportLabels.unknown(text));
  }

  private static boolean isLikely(ExportLabels.Found found) {
    return switch (found.fact()) {
      case "length", "loaded" -> hasDigit(found.value());
      case "language" ->
        found.value().split("\\s+").length <= 5 && !found.value().endsWith(".");
      case "body" -> true;
      default -> !found.value().isEmpty() || !found.place().equals("head");
    };
  }

  private static boolean hasDigit(String text) {
    return text.codePoints().anyMatch(Character::isDigit);
  }
}
