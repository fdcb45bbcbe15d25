package org.offprint.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the elements of a page are to a reader: seen or not, blocks or running text (HTML, clause 15.3). */
final class Elements {

  private static final Set<String> UNSEEN = Set.of(
      "annotation",
      "annotation-xml",
      "area",
      "audio",
      "base",
      "canvas",
      "datalist",
      "dialog",
      "embed",
      "head",
      "iframe",
      "input",
      "link",
      "meta",
      "noembed",
      "noframes",
      "noscript",
      "object",
      "optgroup",
      "option",
      "param",
      "progress",
      "script",
      "select",
      "source",
      "style",
      "svg",
      "template",
      "textarea",
      "title",
      "track",
      "video");

  private static final Set<String> BLOCKS = Set.of(
      "address",
      "article",
      "aside",
      "blockquote",
      "body",
      "caption",
      "center",
      "dd",
      "details",
      "dir",
      "div",
      "dl",
      "dt",
      "fieldset",
      "figcaption",
      "figure",
      "footer",
      "form",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "header",
      "hgroup",
      "hr",
      "html",
      "legend",
      "li",
      "listing",
      "main",
      "menu",
      "ol",
      "p",
      "plaintext",
      "pre",
      "search",
      "section",
      "summary",
      "table",
      "tbody",
      "td",
      "tfoot",
      "th",
      "thead",
      "tr",
      "ul",
      "xmp");

  private static final Set<String> ORNAMENTS = Set.of(
      "1px",
      "1x1",
      "arrow",
      "blank",
      "btn",
      "bttn",
      "bullet",
      "button",
      "clear",
      "dot",
      "icon",
      "icons",
      "logo",
      "pixel",
      "separator",
      "shim",
      "spacer",
      "sprite",
      "transparent");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp", "plaintext");

  /** Where pictures name their address; those that load late name it in other attributes. */
  static final List<String> ADDRESSES = List.of(
      "src",
      "data-src",
      "data-original",
      "data-lazy-src",
      "data-lazy",
      "data-url",
      "srcset",
      "data-srcset");

  private Elements() {}

  /** Tells whether nothing of an element is seen: scripts, controls, and what is hidden by itself. */
  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.hasAttr("style") && isHiddenByStyle(element.attr("style"));
  }

  private static boolean isHiddenByStyle(String style) {
    var bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }

  /** Tells whether it shows a picture; AMP has an element of its own. */
  static boolean isImage(Element element) {
    return element.normalName().equals("img") || element.normalName().equals("amp-img");
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** The level of a heading, or 0 for any other element. */
  static int heading(Element element) {
    var name = element.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  static boolean isPreformatted(Element element) {
    return PREFORMATTED.contains(element.normalName());
  }

  /**
   * Tells whether a picture belongs to the text: it stands in a figure or has a text in its place, or nothing says that
   * it is an ornament or a counter.
   */
  static boolean isPicture(Element image) {
    if (!image.attr("alt").isBlank()) {
      return true;
    }
    var tiny = pixels(image, "width") <= 32 || pixels(image, "height") <= 32;
    return !tiny
        && !image.hasAttr("alt")
        && ADDRESSES.stream().anyMatch(name -> !image.attr(name).isBlank())
        && !isOrnament(image.attr("src"));
  }

  /** Tells whether the name of a picture file says that it is a sign of the page. */
  private static boolean isOrnament(String address) {
    var end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
    var name = address.substring(address.lastIndexOf('/', end) + 1, end).toLowerCase(Locale.ROOT);
    for (var word : name.split("[^a-z0-9]++")) {
      if (ORNAMENTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a picture stands for a character, such as an emoji. */
  static boolean isCharacter(Element image) {
    return !image.attr("alt").isBlank()
        && (image.hasClass("emoji")
            || image.hasClass("wp-smiley")
            || pixels(image, "width") <= 32 && pixels(image, "height") <= 32);
  }

  private static int pixels(Element image, String name) {
    return number(image, name, Integer.MAX_VALUE);
  }

  /** A whole number in an attribute, read as HTML does: digits from the start. */
  static int number(Element element, String name, int otherwise) {
    var text = element.attr(name).strip();
    var end = 0;
    while (end < text.length() && end < 9 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end == 0 ? otherwise : Integer.parseInt(text.substring(0, end));
  }

  /** Whether nothing but blanks follows in the same element. */
  static boolean isLast(Element element) {
    var next = element.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return next == null;
  }
}
