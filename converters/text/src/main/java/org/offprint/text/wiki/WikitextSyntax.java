package org.offprint.text.wiki;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.offprint.article.Words;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/** The text of a wiki page as MediaWiki keeps it, read as far as news articles use it. It is linear and never fails. */
public final class WikitextSyntax implements Syntax {

  private static final Set<String> SUFFIXES = Set.of("wiki", "mediawiki", "wikitext");
  private static final Set<String> OTHERS =
      Set.of("md", "markdown", "html", "htm", "xhtml", "json", "tex", "xml", "yaml", "yml", "csv");

  /** Made by {@link java.util.ServiceLoader}. */
  public WikitextSyntax() {}

  @Override
  public String name() {
    return "wikitext";
  }

  @Override
  public String description() {
    return "the wikitext of a page of MediaWiki, as Wikinews has it";
  }

  @Override
  public Match looksLike(Sample sample) {
    if (SUFFIXES.contains(sample.suffix())) {
      return new Match(Match.Strength.SURE, "the name ends in ." + sample.suffix());
    }
    if (OTHERS.contains(sample.suffix())) {
      return Match.NONE;
    }
    var text = new String(sample.bytes(), StandardCharsets.UTF_8);
    var news = false;
    var calls = 0;
    for (var at = text.indexOf("{{"); at >= 0 && calls < 40; at = text.indexOf("{{", at + 2)) {
      var call = WikiTemplate.at(text, at);
      if (call.isPresent()) {
        var said = !call.get().positional().isEmpty() || !call.get().named().isEmpty();
        calls++;
        news |= said && isNews(call.get().name());
      }
    }
    var marks = text.contains("[[") || text.contains("\n==") || calls > 1;
    return news && marks
        ? new Match(Match.Strength.SURE, "it has templates of Wikinews")
        : Match.NONE;
  }

  private static boolean isNews(String name) {
    return WikiNames.DATE.contains(name) || WikiNames.SOURCE.contains(name);
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = Decoding.of(input);
    var text = withoutComments(Words.of(decoding.text()).toString());
    var blocks = new WikiBlocks(text, limits);
    limits.requireBlocks(input.name(), blocks.pieces().size());
    var said = new StringBuilder();
    blocks.fields().forEach(field -> said.append(field.value()).append('\n'));
    blocks.pieces().forEach(piece -> said.append(piece.raw()).append('\n'));
    var spoken = said.codePoints().anyMatch(Character::isLetterOrDigit);
    List<Draft.Piece> pieces = spoken ? blocks.pieces() : List.of();
    return new Draft(
        input,
        name(),
        "text/x-wiki",
        said.toString(),
        pieces,
        blocks.fields(),
        decoding.findings());
  }

  /** Comments are not seen; the line ends in them stay, so that lines keep their numbers. */
  private static String withoutComments(String text) {
    var unified = text.replace("\r\n", "\n").replace('\r', '\n');
    var out = new StringBuilder(unified.length());
    for (var at = 0; at < unified.length(); ) {
      var open = unified.indexOf("<!--", at);
      var close = open < 0 ? -1 : unified.indexOf("-->", open + 4);
      if (close < 0) {
        return out.append(unified, at, unified.length()).toString();
      }
      out.append(unified, at, open);
      unified.substring(open, close).chars().filter(c -> c == '\n').forEach(c -> out.append('\n'));
      at = close + 3;
    }
    return out.toString();
  }
}
