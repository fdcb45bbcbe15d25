package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.offprint.article.Language;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Saved web pages. Every block that a browser would show is a piece, in the order of the text; scripts, controls and
 * what is hidden are not seen. Where the page holds an article, the pieces around it are named so, and are left out by
 * a repair that can be switched off. What the page says of itself is in the fields.
 */
public final class HtmlSyntax implements Syntax {

  private static final Set<String> SUFFIXES = Set.of("html", "htm", "xhtml", "xht", "shtml");

  /** Deeper elements become siblings: browsers do the same (at 512), and no text is lost. */
  private static final int DEPTH = 512;

  /** Made by the service loader. */
  public HtmlSyntax() {}

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String description() {
    return "saved web pages";
  }

  @Override
  public Match looksLike(Sample sample) {
    if (SUFFIXES.contains(sample.suffix())) {
      return new Match(Match.Strength.LIKELY, "the name ends in ." + sample.suffix());
    }
    return opensPage(sample.ascii())
        ? new Match(Match.Strength.LIKELY, "it begins as a web page does")
        : Match.NONE;
  }

  /** A doctype or the root element, after a byte order mark, an XML declaration and comments. */
  private static boolean opensPage(String head) {
    var at = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < head.length()) {
      if (Character.isWhitespace(head.charAt(at))) {
        at++;
      } else if (head.startsWith("<?xml", at)) {
        at = after(head, "?>", at);
      } else if (head.startsWith("<!--", at)) {
        at = after(head, "-->", at);
      } else {
        break;
      }
    }
    var start = head.substring(at, Math.min(head.length(), at + 15)).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  private static int after(String head, String end, int from) {
    var found = head.indexOf(end, from);
    return found < 0 ? head.length() : found + end.length();
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var decoding = HtmlDecoding.of(input);
    var page = page(decoding.text(), input.address());
    var facts = new StatedFacts(page);
    var found = isOurs(page)
        ? new FoundArticle()
        : ExportParts.in(page).orElseGet(() -> ArticleFinder.find(page.body(), facts.titles()));
    return draft(input, decoding, page, found, PageFacts.of(page, facts, found), limits);
  }

  private static boolean isOurs(Document page) {
    return page.select("meta[name=generator]").attr("content").equals(OwnOutput.GENERATOR);
  }

  /**
   * Parses a content document of a book, which is XHTML, by the same rules. A relative address in it leads to another
   * file of the book, and so nowhere.
   *
   * @param document the file
   * @param limits what it may take
   * @return the draft
   * @throws org.offprint.convert.ConversionException.LimitExceeded if it is over a limit
   * @throws org.offprint.convert.ConversionException.Cancelled if it is no longer wanted
   */
  public static Draft contentDocument(Input document, Limits limits) {
    limits.goOn();
    limits.requireSize(document.name(), document.bytes().length);
    var decoding = HtmlDecoding.of(document);
    var opened =
        new Decoding(SelfClosed.opened(decoding.text()), decoding.charset(), decoding.findings());
    var page = page(opened.text(), "");
    page.setBaseUri("");
    page.select("nav").remove();
    var found = new FoundArticle();
    var facts = PageFacts.of(page, new StatedFacts(page), found);
    return new HtmlSyntax().draft(document, opened, page, found, facts, limits);
  }

  private Draft draft(
      Input input,
      Decoding decoding,
      Document page,
      FoundArticle found,
      List<Draft.Field> facts,
      Limits limits) {
    limits.goOn();
    var findings = new ArrayList<>(decoding.findings());
    var visible = Words.clean(VisibleText.of(page.body(), found));
    if (!visible.changes().isEmpty()) {
      findings.add(Finding.of(
          Codes.REMOVED_CHARACTERS,
          visible.changes().size()
              + " characters that no output can carry were removed or balanced."));
    }
    var pieces = pieces(input, page, found, decoding.text(), limits, findings);
    var text = visible.words().toString();
    var hasWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Draft(
        input, name(), "text/html", text, hasWord ? pieces : List.of(), facts, findings);
  }

  private static Document page(String text, String address) {
    var parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEPTH);
    var page = parser.parseInput(text, "");
    var base = page.selectFirst("base[href]");
    page.setBaseUri(address.isEmpty() && base == null ? savedFrom(page) : address);
    if (base != null) {
      var absolute = base.absUrl("href");
      page.setBaseUri(absolute.isEmpty() ? base.attr("href") : absolute);
    }
    return page;
  }

  /** The address that browsers write into pages they save, else the page's own. */
  private static String savedFrom(Document page) {
    for (var node : page.childNodes()) {
      if (node instanceof Comment comment && comment.getData().contains("saved from url=(")) {
        var data = comment.getData();
        var at = data.indexOf(')', data.indexOf("saved from url=("));
        return at < 0 ? "" : data.substring(at + 1).strip();
      }
    }
    return page.select("link[rel=canonical]").attr("href");
  }

  private static List<Draft.Piece> pieces(
      Input input,
      Document page,
      FoundArticle found,
      String source,
      Limits limits,
      List<Finding> findings) {
    var pieces = new Pieces(input.name(), source, limits);
    var links = new Links(Language.parse(page.select("html").attr("lang")));
    var reader = new PieceReader(page.body(), pieces, links, found, limits);
    PageWalk.walk(page.body(), reader);
    if (reader.isTooDeep()) {
      findings.add(Finding.of(
          Codes.TOO_DEEP,
          "Lists or quotes nest deeper than the limit of " + limits.depth()
              + "; the innermost are taken as paragraphs."));
    }
    return pieces.list();
  }
}
