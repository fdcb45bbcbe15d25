package org.offprint.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/** What stands around the body on the page: kicker, byline and source line above it, the source block below it. */
final class Furniture {

  private final Labels labels;

  Furniture(Labels labels) {
    this.labels = labels;
  }

  /** The kicker, above the headline. */
  Optional<Md> kicker(Article article) {
    return article.kicker().flatMap(Furniture::line);
  }

  /** The lines between standfirst and body. */
  List<Md> lines(Article article, Source source) {
    var lines = new ArrayList<Md>();
    article
        .byline()
        .flatMap(byline -> line(labels.get(Label.BY, byline.printed())))
        .ifPresent(lines::add);
    var facts = new ArrayList<String>();
    article.publication().ifPresent(publication -> facts.add(publication.name().toString()));
    article.published().ifPresent(date -> facts.add(date.printed().toString()));
    article.updated().ifPresent(date -> facts.add(labels.get(Label.UPDATED, date.printed())));
    source.web().ifPresent(web -> facts.add(web.host()));
    line(String.join(" · ", facts)).ifPresent(lines::add);
    return lines;
  }

  /** The dateline, in a line of its own; nothing where the first paragraph begins with it. */
  Optional<Md> dateline(Article article) {
    return article
        .dateline()
        .map(dateline -> dateline.printed().toString())
        .filter(printed -> !beginsWith(article.body(), printed))
        .flatMap(Furniture::line);
  }

  private static boolean beginsWith(List<Block> body, String dateline) {
    return !body.isEmpty()
        && body.get(0) instanceof Block.Paragraph first
        && Inlines.plain(first.content()).length() > dateline.length()
        && Inlines.plain(first.content()).startsWith(dateline);
  }

  private static Optional<Md> line(CharSequence text) {
    var content = Inlines.text(text);
    return content.isEmpty() ? Optional.empty() : Optional.of(Md.Para.of(content));
  }

  /** The paragraph that heads the source block. */
  Md.Para sourceHeading() {
    return Md.Para.of(List.of(new Inline.Strong(Inlines.text(labels.get(Label.SOURCE)))));
  }

  /** The source block: a rule, its heading, a list; nothing where there is nothing to say. */
  List<Md> sourceBlock(Entry entry) {
    var rows = new ArrayList<List<Md>>();
    var article = entry.article();
    var source = entry.source();
    source.original().ifPresent(target -> add(Label.ORIGINAL, address(target), rows));
    source.archive().ifPresent(target -> add(Label.ARCHIVED_COPY, address(target), rows));
    source.captured().ifPresent(date -> add(Label.CAPTURED, date.printed(), rows));
    article.section().ifPresent(words -> add(Label.SECTION, words, rows));
    article.page().ifPresent(words -> add(Label.PAGE, words, rows));
    article.edition().ifPresent(words -> add(Label.EDITION, words, rows));
    if (!article.keywords().isEmpty()) {
      var keywords =
          article.keywords().stream().map(Words::toString).collect(Collectors.joining(", "));
      add(Label.KEYWORDS, keywords, rows);
    }
    article.rights().ifPresent(words -> add(Label.RIGHTS, words, rows));
    article.identifiers().forEach(id -> add(id.scheme().toString(), text(id.value()), rows));
    article.details().forEach(detail -> add(detail.label().toString(), text(detail.value()), rows));
    source
        .input()
        .ifPresent(input -> add(Label.INPUT, input.name() + ", SHA-256 " + input.sha256(), rows));
    repairs(entry.repairs(), rows);
    var dead = article.links().stream()
        .filter(link -> link.target() instanceof Target.Dead)
        .count();
    if (dead > 0) {
      rows.add(List.of(Md.Para.of(Inlines.text(labels.get(Label.DEAD_LINKS, dead)))));
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new Md.Rule(), sourceHeading(), new Md.Items(false, 1, rows));
  }

  private void add(Label label, CharSequence value, List<List<Md>> rows) {
    add(label, text(value), rows);
  }

  private void add(Label label, List<Inline> value, List<List<Md>> rows) {
    add(labels.get(label), value, rows);
  }

  private static void add(String label, List<Inline> value, List<List<Md>> rows) {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(label + ": ")));
    content.addAll(value);
    rows.add(List.of(Md.Para.of(content)));
  }

  private static List<Inline> text(CharSequence text) {
    return List.of(new Inline.Text(Words.of(text)));
  }

  /** An address as printed, live where it may be. */
  private static List<Inline> address(Target target) {
    var shown = text(target.printed().toString().strip());
    return target instanceof Target.Web || target instanceof Target.Mail
        ? List.of(new Inline.Link(target, shown))
        : shown;
  }

  private void repairs(List<String> repairs, List<List<Md>> rows) {
    var counts = new LinkedHashMap<Label, Integer>();
    for (var repair : repairs) {
      var label = repair.contains("join")
          ? Label.REPAIR_JOINED
          : repair.contains("escape") ? Label.REPAIR_UNESCAPED : Label.REPAIR_OTHER;
      counts.merge(label, 1, Integer::sum);
    }
    if (!counts.isEmpty()) {
      var line = counts.entrySet().stream()
          .map(count -> labels.get(count.getKey(), count.getValue()))
          .collect(Collectors.joining("; "));
      add(Label.REPAIRS, line, rows);
    }
  }

  /** Where the source block begins among the blocks of a page; their number where there is none. */
  int sourceBlockStart(List<Md> blocks) {
    var start = blocks.size() - 3;
    return start >= 0
            && blocks.get(start) instanceof Md.Rule
            && blocks.get(start + 1).equals(sourceHeading())
            && blocks.get(start + 2) instanceof Md.Items
            && (start == 0 || Marker.of(blocks.get(start - 1)).isEmpty())
        ? start
        : blocks.size();
  }
}
