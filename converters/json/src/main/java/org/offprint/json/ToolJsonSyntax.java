package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Articles as JSON that other programs wrote: newspaper, news-please, trafilatura, ninjs of the IPTC, and schema.org. One
 * object, an array of them, or one on each line. A file that ends early is read as far as it goes.
 */
public final class ToolJsonSyntax implements Syntax {

  static final String NAME = "tool-json";

  /** One of these members stands in an article of each tool. */
  private static final List<String> MEMBERS =
      List.of("maintext", "text", "articleBody", "bodies", "publish_date");

  /** Made by the service loader. */
  public ToolJsonSyntax() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "articles as JSON of newspaper, news-please, trafilatura, ninjs or schema.org";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    var at = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    while (at < head.length() && " \t\r\n".indexOf(head.charAt(at)) >= 0) {
      at++;
    }
    var named = List.of("json", "jsonl", "ndjson").contains(sample.suffix());
    var opens = at < head.length() && "{[".indexOf(head.charAt(at)) >= 0;
    if (!opens || head.contains("\"" + ArticleJson.FORMAT + "\"")) {
      return Match.NONE;
    }
    var members = MemberNames.in(head.substring(at));
    if (members.stream().anyMatch(name -> MEMBERS.contains(name) || name.startsWith("body_"))) {
      return named
          ? new Match(Match.Strength.SURE, "it is JSON with the text of an article")
          : new Match(Match.Strength.LIKELY, "it looks like JSON with the text of an article");
    }
    return named
        ? new Match(Match.Strength.FALLBACK, "the name ends in ." + sample.suffix())
        : Match.NONE;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    var draft = new JsonDraft(input, limits);
    var leftOut = new TreeSet<String>();
    for (var one : read(draft.documents(), limits)) {
      leftOut.addAll(one.leftOut());
      draft.add(one.pieces(), one.fields(), one.text());
    }
    if (draft.size() == 0) {
      draft.noArticle("It is JSON, but no object in it has the text of an article under a name that"
          + " is known: text, maintext, articleBody, body_html or bodies.");
    } else {
      draft.damage();
    }
    if (!leftOut.isEmpty()) {
      draft.add(Finding.of(
          Codes.LEFT_OUT,
          "Members that are no part of an article: " + String.join(", ", leftOut) + "."));
    }
    return draft.draft(NAME);
  }

  /** The articles in some documents, one after another. */
  static List<ToolDraft> read(JsonDocuments documents, Limits limits) {
    var drafts = new ArrayList<ToolDraft>();
    var first = 0;
    var line = 1;
    for (var found : ToolArticles.in(documents.all())) {
      limits.goOn();
      var draft = ToolDraft.of(documents, found, first, line);
      if (!draft.pieces().isEmpty()) {
        drafts.add(draft);
        first += draft.pieces().size();
        line = draft.line();
      }
    }
    return drafts;
  }
}
