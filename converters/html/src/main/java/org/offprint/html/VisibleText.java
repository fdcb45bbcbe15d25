package org.offprint.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a page that is seen, blocks parted by line feeds. It is gathered apart from the pieces, so that words
 * which those would lose are missed.
 */
final class VisibleText implements PageWalk.Visitor {

  private final StringBuilder text = new StringBuilder();

  private final FoundArticle found;

  private VisibleText(FoundArticle found) {
    this.found = found;
  }

  static String of(Node page, FoundArticle found) {
    var visible = new VisibleText(found);
    PageWalk.walk(page, visible);
    return visible.text.toString();
  }

  @Override
  public boolean enter(Node node) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isUnseen(element)) {
        return false;
      }
      part(element);
      if (element.normalName().equals("q")) {
        text.append('“');
      }
      if (Elements.isImage(element)
          && (Elements.isPicture(element) || Elements.isCharacter(element))) {
        text.append(element.attr("alt"));
      }
    }
    return true;
  }

  private boolean isUnseen(Element element) {
    return Elements.isUnseen(element) || found.captions().isHidden(element);
  }

  private void part(Element element) {
    switch (element.normalName()) {
      case "br", "img", "amp-img", "rt", "rp" -> text.append('\n');
      default -> {
        // What is read as a part of its own is parted here too.
        if (Elements.isBlock(element)
            || found.name(element).isPresent()
            || found.captions().isCredit(element)) {
          text.append('\n');
        }
      }
    }
  }

  @Override
  public void leave(Node node) {
    if (node instanceof Element element && !isUnseen(element)) {
      if (element.normalName().equals("q")) {
        text.append('”');
      }
      part(element);
    }
  }
}
