package org.offprint.text.rtf;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Rich Text Format, as databases export it and word processors save it. Paragraphs, headings, lists, tables, footnotes,
 * links, bold and italic text are kept; pictures, running heads, comments and hidden text are left out and counted.
 */
public final class RtfSyntax implements Syntax {

  private static final String OPENS = "{\\rtf";

  /** Made by the service loader. */
  public RtfSyntax() {}

  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public String description() {
    return "Rich Text Format";
  }

  @Override
  public Match looksLike(Sample sample) {
    return start(sample.ascii()) >= 0
        ? new Match(Match.Strength.SURE, "it begins with {\\rtf")
        : Match.NONE;
  }

  /** Where the text begins, after a byte order mark and white space; -1 if it is something else. */
  private static int start(String ascii) {
    var at = ascii.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < ascii.length() && ascii.charAt(at) <= ' ') {
      at++;
    }
    return ascii.startsWith(OPENS, at) ? at : -1;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    if (start(input.sample().ascii()) < 0) {
      return new Draft(input, name(), "application/rtf", "", List.of(), List.of(), fault(input));
    }
    var reader = new RtfReader(input.bytes(), limits);
    reader.read();
    var findings = new ArrayList<>(reader.findings());
    var clean = Words.clean(reader.text());
    if (!clean.changes().isEmpty()) {
      findings.add(Finding.of(
          Codes.REMOVED_CHARACTERS,
          clean.changes().size()
              + " characters that no output can carry were removed or balanced."));
    }
    var text = clean.words().toString();
    var pieces = text.codePoints().anyMatch(Character::isLetterOrDigit)
        ? reader.pieces()
        : List.<Draft.Piece>of();
    limits.requireBlocks(input.name(), pieces.size());
    return new Draft(input, name(), "application/rtf", text, pieces, List.of(), findings);
  }

  private static List<Finding> fault(Input input) {
    var blank = input.sample().ascii().chars().allMatch(c -> c <= ' ' || c == 0xC2 || c == 0xA0);
    return blank
        ? List.of()
        : List.of(Finding.of(
            Codes.NOT_READABLE, "It does not begin with {\\rtf, so it is no Rich Text Format."));
  }
}
