package org.offprint.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.article.Block;
import org.offprint.article.Inlines;

/**
 * Where the article stands in a page: what each part of the page is called from its element on down, until an element
 * inside is called otherwise.
 */
final class FoundArticle {

  private static final String SIGNS = "·•|/,:;›»";

  /** A part of the article. */
  static final String ARTICLE = "";

  static final String HEADLINE = "page headline";
  static final String KICKER = "page kicker";
  static final String STANDFIRST = "page standfirst";
  static final String BYLINE = "page byline";

  /** A part between headline and text. */
  static final String HEAD = "page head";

  /** What the names of parts beside the article begin with; the rule that says so follows. */
  static final String BESIDE = "beside: ";

  /** Whether what is called so is a line of the head and no heading, whatever its element. */
  static boolean isLine(String name) {
    return name.equals(BYLINE) || name.equals(HEAD);
  }

  private final Map<Element, String> names = new IdentityHashMap<>();
  private final List<Element> bylines = new ArrayList<>();
  private final List<Element> heads = new ArrayList<>();
  private Captions captions = Captions.NONE;
  private Optional<Element> headline = Optional.empty();
  private Optional<Element> text = Optional.empty();

  /** What an element is called from here on. */
  Optional<String> name(Element element) {
    return Optional.ofNullable(names.get(element));
  }

  void name(Area area, String name) {
    names.put(area.element(), name);
  }

  void beside(Area area, Hint rule) {
    names.put(area.element(), BESIDE + rule.label());
  }

  void beside(Area area, String rule) {
    names.put(area.element(), BESIDE + rule);
  }

  /** What a block is called in a part: a lone sign that parts lines of the page is none of its text. */
  String called(Block block, String part) {
    return text.isPresent()
            && block instanceof Block.Paragraph paragraph
            && isSign(Inlines.plain(paragraph.content()).strip())
        ? BESIDE + "separator"
        : part;
  }

  private static boolean isSign(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> SIGNS.indexOf(c) >= 0 || c == ' ');
  }

  void nameOnce(Element element, String name) {
    names.putIfAbsent(element, name);
  }

  void captions(Captions found) {
    captions = found;
  }

  /** Captions that are told by the names of their elements. */
  Captions captions() {
    return captions;
  }

  boolean isNamed(Area area) {
    return names.containsKey(area.element());
  }

  boolean isBeside(Area area) {
    return names.getOrDefault(area.element(), "").startsWith(BESIDE);
  }

  void headline(Area area) {
    headline = Optional.of(area.element());
  }

  /** The element that shows the headline. */
  Optional<Element> headline() {
    return headline;
  }

  void text(Area area) {
    text = Optional.of(area.element());
  }

  /** The element that holds the text; empty where no article was found. */
  Optional<Element> text() {
    return text;
  }

  /** Elements that name the authors, in the head or below the text. */
  List<Element> bylines() {
    return bylines;
  }

  /** Elements of the head, where dates may stand. */
  List<Element> heads() {
    return heads;
  }
}
