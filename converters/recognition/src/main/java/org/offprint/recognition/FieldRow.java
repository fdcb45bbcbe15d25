package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Detail;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/** One labelled value while it is judged, and its row of the ledger. */
final class FieldRow {

  private final String id;
  private final Draft.Field field;
  private final String label;
  private final List<Ledger.Change> changes = new ArrayList<>();
  private Role role = Role.DETAIL;
  private String rule = "labelled-field";
  private String place = "";
  private boolean labelKept;
  private Ledger.Fate fate = Ledger.Fate.MOVED;

  /** A label over several values is printed once, so only its first row has it; archives print it each time. */
  FieldRow(String id, Draft.Field field, Words before) {
    this.id = id;
    this.field = field;
    rule = field.rule().isEmpty() ? rule : field.rule();
    var own = field.label().toString();
    var dot = own.lastIndexOf('.');
    var shared = dot > 0 && before.toString().startsWith(own.substring(0, dot + 1));
    var again = field.fact().isEmpty() && field.label().equals(before);
    label = again ? "" : shared ? own.substring(dot + 1) : own;
  }

  Draft.Field field() {
    return field;
  }

  String value() {
    return field.value().toString().strip();
  }

  /** Label and value, as they stand in the input or nearly so. */
  String text() {
    return label.isEmpty() ? value() : label + ": " + value();
  }

  void move(Role as, String to) {
    role = as;
    place = to;
  }

  /** Whether something was done with it. */
  boolean isTaken() {
    return !place.isEmpty() || fate == Ledger.Fate.DROPPED;
  }

  /** It goes into the article as the pair that was printed. */
  void keepAsPrinted(Facts facts) {
    var shown = field.label().isBlank() ? Words.of("—") : field.label();
    facts.details.add(new Detail(shown, Words.of(value())));
    keepLabel();
    move(Role.DETAIL, "details");
  }

  /** Whether the value itself went to a field, and is no repetition. */
  boolean isAt(String field) {
    return place.equals(field) && !rule.equals("repeated-field");
  }

  /** The value says again what the page prints. */
  void repeat(Role as, String of) {
    move(as, of);
    rule = "repeated-field";
    change("repeated", value(), "");
  }

  /** The value says nothing, so it goes with its label. */
  void drop(String by) {
    rule = by;
    fate = Ledger.Fate.DROPPED;
  }

  /** Names words that no field holds. */
  void name(String reason, String words) {
    if (!words.isEmpty()) {
      change(reason, words, "");
      labelKept |= reason.equals("link-definition");
      rule = reason.equals("link-definition") ? reason : rule;
    }
  }

  /** The label goes with the value into the article. */
  void keepLabel() {
    labelKept = true;
    if (label.isEmpty() && !field.label().isBlank()) {
      change("label", "", field.label().toString());
    }
  }

  void change(String reason, String before, String after) {
    changes.add(new Ledger.Change(reason, before, after));
  }

  Ledger.Row row() {
    if (!labelKept && fate == Ledger.Fate.MOVED && !label.isEmpty()) {
      change("label", label, "");
    }
    return new Ledger.Row(
        id,
        field.line(),
        field.line(),
        text(),
        role,
        rule,
        0.95,
        List.of(fate),
        place.isEmpty() ? List.of() : List.of(place),
        changes);
  }
}
