package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Corrections;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Frame;
import org.offprint.convert.Ledger;
import org.offprint.convert.Repairs;
import org.offprint.convert.Role;

/** One article while it is read: its parts, the facts found so far, the rows of its fields and the doubts. */
final class Manuscript {

  private static final int ENOUGH_TO_DETECT = 6000;

  private final Frame.Framed framed;
  private final Repairs repairs;
  private final Corrections corrections;
  private final List<Part> parts = new ArrayList<>();
  private final Facts facts = new Facts();
  private final List<Ledger.Row> fieldRows = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Optional<Language> detected;

  Manuscript(Frame.Framed framed, Repairs repairs, Corrections corrections) {
    this.framed = framed;
    this.repairs = repairs;
    this.corrections = corrections;
    var marks = PersonsHeadline.marks(framed, corrections);
    for (var piece : framed.pieces()) {
      parts.add(new Part(piece, Optional.ofNullable(marks.get(piece.index()))));
    }
    findings.addAll(framed.draft().findings());
    detected = detect();
  }

  private Optional<Language> detect() {
    var some = new ArrayList<Block>();
    var length = 0;
    for (var part : parts) {
      var text = part.isMarked(Role.JUNK) ? "" : part.text();
      if (length < ENOUGH_TO_DETECT && !text.isBlank()) {
        var start = text.substring(0, Math.min(text.length(), ENOUGH_TO_DETECT));
        Block.paragraph(start).ifPresent(some::add);
        length += start.length();
      }
    }
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(Supplied.language(Article.builder().body(some).build()).value())
            .filter(language -> !language.isUndetermined());
  }

  Draft draft() {
    return framed.draft();
  }

  String frame() {
    return framed.frame();
  }

  List<Draft.Field> fields() {
    return framed.fields();
  }

  /** The id of a field in the ledger: no other field of the file has it, whichever article it belongs to. */
  String fieldId(int index) {
    var first = framed.pieces().isEmpty() ? 0 : framed.pieces().get(0).index();
    return first == 0 ? "f" + index : "f" + first + "-" + index;
  }

  /** The article that the file itself holds as data. */
  Optional<Entry> given() {
    return framed.given();
  }

  Corrections corrections() {
    return corrections;
  }

  /** All parts, in the order of the input. */
  List<Part> parts() {
    return parts;
  }

  /** The parts that still stand in the body and are no field. */
  List<Part> body() {
    return parts.stream().filter(part -> part.block().isPresent()).toList();
  }

  Facts facts() {
    return facts;
  }

  /** The language that the archive or a person says, else the one that the text looks like. */
  Optional<Language> language() {
    return facts.language.or(() -> detected);
  }

  boolean mayRepair(String name) {
    return repairs.isOn(name);
  }

  /** Records a repair that was made. */
  void repaired(String name) {
    done.add(name);
  }

  List<String> repairs() {
    return done;
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  List<Finding> findings() {
    return findings;
  }

  void row(Ledger.Row row) {
    fieldRows.add(row);
  }

  List<Ledger.Row> fieldRows() {
    return fieldRows;
  }
}
