package org.offprint.html;

import org.jsoup.nodes.Element;

/**
 * The text of a page that only its scripts would show: where the page states it in JSON-LD ({@code articleBody}), it is
 * put where the scripts would have put it, a paragraph for each line.
 */
final class ScriptedText {

  private static final double LEAST = 25;

  private ScriptedText() {}

  /** Shows it; says whether there was any. */
  static boolean show(Element body) {
    var root = body.ownerDocument();
    if (root == null) {
      return false;
    }
    for (var script : root.select("script[type~=(?i)ld\\+json]")) {
      var text = JsonLdFacts.body(script.data());
      if (Weight.words(text) >= LEAST) {
        var article = body.appendElement("div").addClass("article-body");
        text.lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> article.appendElement("p").text(line.strip()));
        return true;
      }
    }
    return false;
  }
}
