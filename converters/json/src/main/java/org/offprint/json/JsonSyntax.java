package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Article JSON of our own ({@link ArticleJson}), one document or several after one another. What a person has broken
 * in it is read as far as it goes. JSON of other kinds is left alone.
 */
public final class JsonSyntax implements Syntax {

  /** Made by the service loader. */
  public JsonSyntax() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String description() {
    return "article JSON that this program wrote";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    var start = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    var at = skip(head, start);
    var value = head.indexOf("\"" + ArticleJson.FORMAT + "\"", at);
    if (at == head.length() || head.charAt(at) != '{' || value < 0) {
      return Match.NONE;
    }
    var before = head.substring(at, value).stripTrailing();
    return before.endsWith(":")
            && before.substring(0, before.length() - 1).stripTrailing().endsWith("\"format\"")
        ? new Match(Match.Strength.SURE, "it says that it is the JSON of an article")
        : Match.NONE;
  }

  private static int skip(String text, int from) {
    var at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = Decoding.of(input);
    var documents = JsonDocuments.of(decoding.text(), limits);
    var findings = new ArrayList<Finding>(decoding.findings());
    var pieces = new ArrayList<Draft.Piece>();
    var fields = new ArrayList<Draft.Field>();
    var text = new StringBuilder();
    for (var root : documents.articles()) {
      var one = new DraftOfDocument(documents, root, pieces.size(), limits);
      one.read();
      pieces.addAll(one.pieces());
      fields.addAll(one.fields());
      findings.addAll(one.findings());
      text.append(JsonText.of(root.need("article").value()));
      root.get("source").ifPresent(source -> text.append(JsonText.of(source.value())));
      requireRoom(input, limits, pieces);
    }
    faults(documents, pieces, findings);
    var clean = Words.clean(text);
    if (!clean.changes().isEmpty()) {
      findings.add(Finding.of(
          Codes.REMOVED_CHARACTERS,
          clean.changes().size()
              + " characters that no output can carry were removed or balanced."));
    }
    return new Draft(
        input,
        name(),
        "application/json",
        clean.words().toString(),
        hasText(pieces) ? pieces : List.of(),
        fields,
        findings);
  }

  private static boolean hasText(List<Draft.Piece> pieces) {
    return pieces.stream()
        .anyMatch(piece -> !piece.raw().isBlank()
            || !Blocks.of(Block.Figure.class, Blocks.all(List.of(piece.block())))
                .isEmpty());
  }

  private static void faults(
      JsonDocuments documents, List<Draft.Piece> pieces, List<Finding> findings) {
    if (pieces.isEmpty() && documents.articles().isEmpty()) {
      findings.add(Finding.of(
          Codes.NOT_READABLE,
          documents
              .fault()
              .map(fault -> "It is no JSON of an article. " + fault)
              .orElse("It is JSON, but not of an article that this program wrote: no object in it"
                  + " has \"format\": \"" + ArticleJson.FORMAT + "\".")));
    } else {
      documents
          .fault()
          .ifPresent(fault -> findings.add(Finding.of(
              Codes.NOT_READABLE, "The file is damaged after the last article. " + fault)));
    }
  }

  private static void requireRoom(Input input, Limits limits, List<Draft.Piece> pieces) {
    if (pieces.size() > limits.blocks()) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input has more blocks than the limit of %d. Raise the limit, or split the file.",
          input.name(),
          limits.blocks()));
    }
  }
}
