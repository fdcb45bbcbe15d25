package org.offprint.text;

import java.util.List;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Files that are known by their first bytes and that nobody here reads, such as PDF of others and Word files before
 * 2007: there is no article to be had from them, and what to do instead is said.
 */
public final class UnreadableSyntax implements Syntax {

  /** Makes the syntax; it holds no state. */
  public UnreadableSyntax() {}

  @Override
  public String name() {
    return "binary";
  }

  @Override
  public String description() {
    return "a file of another kind, such as PDF or an old Word document: refused";
  }

  @Override
  public Match looksLike(Sample sample) {
    return Magic.of(sample.ascii())
        .map(kind -> new Match(Match.Strength.FALLBACK, "it is " + kind))
        .orElse(Match.NONE);
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.requireSize(input.name(), input.bytes().length);
    var kind = Magic.of(input.sample().ascii()).orElse("no text");
    var said = "it is " + kind + ", which cannot be read as an article.";
    return new Draft(
        input,
        name(),
        "application/octet-stream",
        "",
        List.of(),
        List.of(),
        List.of(new Finding(Codes.NOT_READABLE, 0, 0, said, hint(kind))));
  }

  private static String hint(String kind) {
    return switch (kind) {
      case "a PDF" ->
        "Give the text or the page it was made from; an archive's export as text, DOCX or RTF"
            + " will do.";
      case "an old Office file" -> "Open it in a word processor and save it as DOCX.";
      case "a gzip", "a bzip2", "an xz", "a 7z", "a RAR" -> "Unpack it, and give the files in it.";
      default -> "Give the text of the article.";
    };
  }
}
