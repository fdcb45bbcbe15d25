package org.offprint.json;

import java.util.List;
import java.util.function.Function;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Source;

/** Reads an entry as {@link EntryOut} writes it. */
final class EntryIn {

  private EntryIn() {}

  static Entry entry(JsonNode root) {
    var format = root.need("format");
    if (!format.string().equals(ArticleJson.FORMAT)) {
      throw format.wrong("'" + ArticleJson.FORMAT + "'");
    }
    var version = root.need("version");
    if (version.number() != ArticleJson.VERSION) {
      throw version.wrong(ArticleJson.VERSION + ", the only version that this program reads");
    }
    return new Entry(
        article(root.need("article")),
        root.get("source").map(EntryIn::source).orElse(Source.NONE),
        new Anchors(root.list("anchors", ids -> ids.items(JsonNode::string))),
        root.list("repairs", JsonNode::string));
  }

  private static Article article(JsonNode node) {
    return new Article(
        InlineIn.run(node, "headline"),
        node.get("kicker").map(JsonNode::words),
        InlineIn.run(node, "standfirst"),
        node.get("byline").map(byline -> printed(byline, EntryIn::contributors)),
        node.get("dateline").map(dateline -> printed(dateline, JsonNode::words)),
        node.get("published").map(EntryIn::moment),
        node.get("updated").map(EntryIn::moment),
        node.get("section").map(JsonNode::words),
        node.get("page").map(JsonNode::words),
        node.get("edition").map(JsonNode::words),
        node.list("keywords", JsonNode::words),
        node.get("publication").map(EntryIn::publication),
        node.get("rights").map(JsonNode::words),
        node.get("language").map(tag -> new Language(tag.string())),
        node.list("identifiers", EntryIn::identifier),
        node.list("details", EntryIn::detail),
        BlockIn.blocks(node, "body"));
  }

  private static <T> Printed<T> printed(JsonNode node, Function<JsonNode, T> reading) {
    return new Printed<>(node.words("printed"), node.list("readings", reading));
  }

  private static Printed<Moment> moment(JsonNode node) {
    return printed(node, reading -> Moment.parse(reading.string()));
  }

  private static List<Contributor> contributors(JsonNode node) {
    return List.copyOf(node.items(EntryIn::contributor));
  }

  private static Contributor contributor(JsonNode node) {
    var name = node.need("name").words();
    var role = node.need("role").constant(Contributor.Role.class);
    var kind = node.need("kind");
    return switch (kind.string()) {
      case "person" -> new Contributor.Person(name, role);
      case "agency" -> new Contributor.Agency(name, role);
      default -> throw kind.wrong("person or agency");
    };
  }

  private static Publication publication(JsonNode node) {
    return new Publication(
        node.need("name").words(), node.need("basis").constant(Publication.Basis.class));
  }

  private static Identifier identifier(JsonNode node) {
    return new Identifier(node.need("scheme").words(), node.need("value").words());
  }

  private static Detail detail(JsonNode node) {
    return new Detail(node.need("label").words(), node.words("value"));
  }

  private static Source source(JsonNode node) {
    return new Source(
        node.get("original").map(InlineIn::target),
        node.get("archive").map(InlineIn::target),
        node.get("captured").map(EntryIn::moment),
        node.get("input").map(EntryIn::input));
  }

  private static Source.Input input(JsonNode node) {
    return new Source.Input(
        node.need("name").words(),
        node.need("sha256").string(),
        node.need("mediaType").string(),
        node.need("bytes").number());
  }
}
