package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Archived plain text with the light marks of archives: {@code # }, {@code **}, {@code [text](address)}, and few more.
 * Plain text is not Markdown: what Markdown reads into indents, hyphens under a line or a year at its start stays text.
 *
 * <p>Its pieces are the blocks between blank lines, numbered from 0. A block whose lines each mean something by
 * themselves has a piece for each of them: a head ("By Ann Reed", "June 5, 2019"), labelled lines, paragraphs that were
 * pasted with single line feeds. Front matter, {@code [#]:} lines and link definitions are fields and no pieces. The
 * first piece of a new page begins with a form feed in its raw text.
 */
public final class TextSyntax implements Syntax {

  /** Makes the syntax; it holds no state. */
  public TextSyntax() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String description() {
    return "plain text with light marks, as archives keep it";
  }

  @Override
  public Match looksLike(Sample sample) {
    if (Magic.of(sample.ascii()).isPresent()) {
      return Match.NONE;
    }
    return switch (sample.suffix()) {
      case "txt", "text" ->
        new Match(Match.Strength.LIKELY, "the name ends in ." + sample.suffix());
      case "" -> new Match(Match.Strength.LIKELY, "the name has no suffix");
      default -> new Match(Match.Strength.FALLBACK, "any text can be read as plain text");
    };
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = Decoding.of(input);
    var clean = CleanText.of(decoding.text());
    var findings = new ArrayList<>(decoding.findings());
    findings.addAll(clean.findings());
    var head = FieldLines.of(LineSplitter.split(clean.text()));
    var groups = Group.split(head.rest());
    var references = References.in(groups);
    var context = new Context(references, Wrapping.of(head.rest()), limits);
    var parsed = hasWord(clean.text())
        ? new BlockParser(context, 0).parse(references.rest(groups))
        : List.<Parsed>of();
    findings.addAll(context.findings());
    var fields = new ArrayList<>(head.fields());
    fields.addAll(references.fields());
    return new Draft(
        input, name(), "text/plain", clean.text(), pieces(input, limits, parsed), fields, findings);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static List<Draft.Piece> pieces(Input input, Limits limits, List<Parsed> parsed) {
    limits.requireBlocks(input.name(), parsed.size());
    var pieces = new ArrayList<Draft.Piece>();
    for (var one : parsed) {
      pieces.add(
          new Draft.Piece(pieces.size(), one.firstLine(), one.lastLine(), one.raw(), one.block()));
    }
    return pieces;
  }
}
