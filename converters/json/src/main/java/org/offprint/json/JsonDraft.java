package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** The draft of a file of JSON, while its articles are read one after another. */
final class JsonDraft {

  private final Input input;
  private final Limits limits;
  private final JsonDocuments documents;
  private final List<Finding> findings;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Decodes a file and parses its documents. */
  JsonDraft(Input input, Limits limits) {
    this.input = input;
    this.limits = limits;
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = Decoding.of(input);
    findings = new ArrayList<>(decoding.findings());
    documents = JsonDocuments.of(decoding.text(), limits);
  }

  JsonDocuments documents() {
    return documents;
  }

  /** How many pieces the articles so far have. */
  int size() {
    return pieces.size();
  }

  /** Adds an article: its pieces, its fields, and all text that they were taken from. */
  void add(List<Draft.Piece> more, List<Draft.Field> facts, CharSequence from) {
    pieces.addAll(more);
    fields.addAll(facts);
    text.append(from);
    limits.requireBlocks(input.name(), pieces.size());
  }

  void add(Finding finding) {
    findings.add(finding);
  }

  /** Says that there is no article, and why: the fault of the JSON, or else what it lacks. */
  void noArticle(String lack) {
    findings.add(Finding.of(
        Codes.NOT_READABLE,
        documents.fault().map(fault -> "It is no JSON of an article. " + fault).orElse(lack)));
  }

  /** Says what is wrong with the file after its articles, if anything is. */
  void damage() {
    documents
        .fault()
        .ifPresent(fault -> findings.add(Finding.of(
            Codes.NOT_READABLE, "The file is damaged after the last article. " + fault)));
  }

  /** The draft of all that was added. */
  Draft draft(String syntax) {
    var clean = Words.clean(text);
    if (!clean.changes().isEmpty()) {
      findings.add(Finding.of(
          Codes.REMOVED_CHARACTERS,
          clean.changes().size()
              + " characters that no output can carry were removed or balanced."));
    }
    return new Draft(
        input,
        syntax,
        "application/json",
        clean.words().toString(),
        hasWord() ? pieces : List.of(),
        fields,
        findings);
  }

  private boolean hasWord() {
    return pieces.stream()
        .anyMatch(piece -> piece.raw().codePoints().anyMatch(Character::isLetterOrDigit)
            || !Blocks.of(Block.Figure.class, Blocks.all(List.of(piece.block())))
                .isEmpty());
  }
}
