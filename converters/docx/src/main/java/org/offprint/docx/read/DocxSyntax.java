package org.offprint.docx.read;

import java.nio.charset.StandardCharsets;
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
 * Word documents (.docx and .docm, ISO/IEC 29500-1). Styles are known by their English names and outline levels, so
 * that a document of a Word in any language is read. The lines of the pieces are the numbers of their paragraphs, from
 * 1. What is not text of the article (deleted text, comments, page headers) is left out with a finding that names it.
 */
public final class DocxSyntax implements Syntax {

  static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final List<String> SUFFIXES = List.of("docx", "docm", "dotx", "dotm");

  /** Made by the service loader. */
  public DocxSyntax() {}

  @Override
  public String name() {
    return "docx";
  }

  @Override
  public String description() {
    return "Word documents";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    var named = SUFFIXES.contains(sample.suffix());
    // The names of the files in a zip stand before them; Office and POI write these early.
    if (head.startsWith("PK\u0003\u0004") && !head.startsWith("mimetype", 30)) {
      if (head.contains("word/document") || named && head.contains("[Content_Types].xml")) {
        return new Match(Match.Strength.SURE, "it is a zip with the parts of a Word document");
      } else if (!named && sample.suffix().isEmpty() && head.contains("[Content_Types].xml")) {
        return new Match(Match.Strength.LIKELY, "it is a zip as Office writes it");
      }
    }
    var locked = sample.suffix().equals("doc") && head.startsWith("\u00D0\u00CF\u0011\u00E0");
    return named || locked
        ? new Match(Match.Strength.LIKELY, "the name ends in ." + sample.suffix())
        : Match.NONE;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    try {
      return new DocumentReader(input, WordPackage.open(input.bytes(), limits), limits).draft();
    } catch (WordPackage.Unreadable not) {
      var blank = new String(input.bytes(), StandardCharsets.ISO_8859_1).isBlank();
      var findings = blank
          ? List.<Finding>of()
          : List.of(new Finding(Codes.NOT_READABLE, 0, 0, not.getMessage(), ""));
      return new Draft(input, name(), MEDIA_TYPE, "", List.of(), List.of(), findings);
    }
  }
}
