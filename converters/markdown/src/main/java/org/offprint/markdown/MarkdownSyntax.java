package org.offprint.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Markdown as archives have it: CommonMark with GFM's tables, strikethrough and footnotes, HTML among it, and front
 * matter. Whatever a parser could hang on is taken as plain text, so parsing is linear and never fails.
 */
public final class MarkdownSyntax implements Syntax {

  private static final Set<String> SUFFIXES = Set.of("md", "markdown", "mdown", "mkd", "mkdn");

  /** Made by {@link java.util.ServiceLoader}. */
  public MarkdownSyntax() {}

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String description() {
    return "Markdown with front matter";
  }

  @Override
  public Match looksLike(Sample sample) {
    var named = SUFFIXES.contains(sample.suffix());
    var headed = hasFrontMatter(sample);
    if (!named && !headed) {
      return Match.NONE;
    }
    var reason = named ? "the name ends in ." + sample.suffix() : "it begins with front matter";
    if (named && headed) {
      return new Match(Match.Strength.SURE, reason + ", and it begins with front matter");
    }
    return new Match(Match.Strength.LIKELY, reason);
  }

  private static boolean hasFrontMatter(Sample sample) {
    var head = new String(sample.bytes(), StandardCharsets.UTF_8);
    var text = head.startsWith("\uFEFF") ? head.substring(1) : head;
    return (text.startsWith("---") || text.startsWith("+++"))
        && FrontMatter.of(lines(text)).lines() > 0;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = Decoding.of(input);
    var findings = new ArrayList<Finding>(decoding.findings());
    var clean = Words.clean(decoding.text());
    if (!clean.changes().isEmpty()) {
      findings.add(removed(decoding.text(), clean.changes()));
    }
    var page = Page.read(lines(clean.words().toString()), limits);
    findings.addAll(page.findings());
    var fields = page.frontMatter().fields();
    var pieces = pieces(page, lines(decoding.text()));
    return new Draft(
        input, name(), "text/markdown", said(fields, pieces), pieces, fields, findings);
  }

  private static Finding removed(String text, List<Words.Change> changes) {
    var before = text.substring(0, Math.min(text.length(), changes.get(0).offset()));
    return Finding.at(
        Codes.REMOVED_CHARACTERS,
        lines(before).size(),
        changes.size() + " characters that no output can carry were removed or balanced.");
  }

  /** The lines of a text, whichever line ends it has. */
  static List<String> lines(String text) {
    return Arrays.asList(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
  }

  private static List<Draft.Piece> pieces(Page page, List<String> lines) {
    var pieces = new ArrayList<Draft.Piece>();
    for (var part : page.parts()) {
      var blocks = Foreign.blocks(part.blocks());
      for (var block : blocks) {
        var to = Math.min(part.lastLine(), lines.size());
        var raw = String.join("\n", lines.subList(Math.min(part.firstLine() - 1, to), to));
        pieces.add(new Draft.Piece(
            pieces.size(),
            part.firstLine(),
            part.lastLine(),
            blocks.size() == 1 ? raw : shown(block),
            block));
      }
    }
    return pieces.stream().anyMatch(piece -> hasWord(piece.block())) ? pieces : List.of();
  }

  /** What a reader sees of a block that shares its lines with others: their raw text is not its own. */
  private static String shown(Block root) {
    var text = new StringBuilder();
    for (var block : Blocks.all(List.of(root))) {
      if (block instanceof Block.Figure figure) {
        text.append(figure.alternative()).append('\n');
      }
      Blocks.runs(block).forEach(run -> text.append(Inlines.plain(run)).append('\n'));
    }
    return text.toString().strip();
  }

  private static boolean hasWord(Block block) {
    return Blocks.all(List.of(block)).stream()
        .anyMatch(one -> one instanceof Block.Figure
            || Blocks.runs(one).stream().anyMatch(run -> isVisible(Inlines.plain(run))));
  }

  private static boolean isVisible(String text) {
    return text.codePoints()
        .anyMatch(cp -> !Character.isWhitespace(cp) && !Character.isSpaceChar(cp));
  }

  /**
   * What the file says beside link definitions, which no reader sees: the values of the fields and each piece as
   * archived. It is not taken from what was parsed, so that words that parsing lost are missed.
   */
  private static String said(List<Draft.Field> fields, List<Draft.Piece> pieces) {
    var text = new StringBuilder();
    fields.forEach(field -> text.append(field.value()).append('\n'));
    pieces.forEach(piece -> text.append(piece.raw()).append('\n'));
    return text.toString();
  }
}
