package org.offprint.json;

import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Article JSON of our own ({@link ArticleJson}), one document or several after one another. What a person has broken
 * in it is read as far as it goes. JSON of other kinds is left alone.
 */
public final class JsonSyntax implements Syntax {

  /** Made by the service loader. */
  public JsonSyntax() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String description() {
    return "article JSON that this program wrote";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    var start = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    var at = skip(head, start);
    var value = head.indexOf("\"" + ArticleJson.FORMAT + "\"", at);
    if (at == head.length() || head.charAt(at) != '{' || value < 0) {
      return Match.NONE;
    }
    var before = head.substring(at, value).stripTrailing();
    return before.endsWith(":")
            && before.substring(0, before.length() - 1).stripTrailing().endsWith("\"format\"")
        ? new Match(Match.Strength.SURE, "it says that it is the JSON of an article")
        : Match.NONE;
  }

  private static int skip(String text, int from) {
    var at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    var draft = new JsonDraft(input, limits);
    var documents = draft.documents();
    for (var root : documents.articles()) {
      var one = new DraftOfDocument(documents, root, draft.size(), limits);
      one.read();
      one.findings().forEach(draft::add);
      draft.add(one.pieces(), one.fields(), text(root));
    }
    if (documents.articles().isEmpty()) {
      draft.noArticle("It is JSON, but not of an article that this program wrote: no object in it"
          + " has \"format\": \"" + ArticleJson.FORMAT + "\".");
    } else {
      draft.damage();
    }
    return draft.draft(name());
  }

  private static String text(JsonNode root) {
    return JsonText.of(root.need("article").value())
        + root.get("source").map(source -> JsonText.of(source.value())).orElse("");
  }
}
