package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** The lines of the source block of one article. */
final class SourceFacts {

  private final Entry entry;
  private final Labels labels;
  private final Language language;
  private final List<Furniture.Fact> facts = new ArrayList<>();

  SourceFacts(Entry entry, Labels labels) {
    this.entry = entry;
    this.labels = labels;
    this.language = labels.article();
  }

  List<Furniture.Fact> list() {
    var source = entry.source();
    source.original().ifPresent(target -> add(Label.ORIGINAL, address(target)));
    source.archive().ifPresent(target -> add(Label.ARCHIVED_COPY, address(target)));
    source.captured().ifPresent(date -> add(Label.CAPTURED, Inlines.text(date.printed())));
    printed(entry.article());
    new Citation(entry).line().ifPresent(line -> add(Label.CITE_AS, line));
    source.input().ifPresent(input -> add(Label.INPUT, input(input)));
    changes().ifPresent(changes -> add(Label.REPAIRS, changes));
    return facts;
  }

  private void printed(Article article) {
    article.dateline().ifPresent(dateline -> add(Label.DATELINE, dateline.printed()));
    article.section().ifPresent(section -> add(Label.SECTION, section));
    article.page().ifPresent(page -> add(Label.PAGE, page));
    article.edition().ifPresent(edition -> add(Label.EDITION, edition));
    if (!article.keywords().isEmpty()) {
      add(Label.KEYWORDS, Words.of(String.join(", ", article.keywords())));
    }
    for (var detail : article.details()) {
      facts.add(new Furniture.Fact(detail.label().toString(), true, Inlines.text(detail.value())));
    }
    for (var identifier : article.identifiers()) {
      facts.add(new Furniture.Fact(
          identifier.scheme().toString(), true, Inlines.text(identifier.value())));
    }
    article.rights().ifPresent(rights -> add(Label.RIGHTS, rights));
  }

  private void add(Label label, Words words) {
    add(label, Inlines.text(words));
  }

  private void add(Label label, List<Inline> content) {
    if (!content.isEmpty()) {
      facts.add(new Furniture.Fact(labels.get(label), false, content));
    }
  }

  /** An address reads from left to right in any text. */
  private List<Inline> address(Target target) {
    var text = Inlines.text(target.printed());
    return target instanceof Target.Dead
        ? leftToRight(text)
        : leftToRight(List.of(new Inline.Link(target, text)));
  }

  private List<Inline> input(Source.Input input) {
    var hash = new StringBuilder();
    for (var i = 0; i < input.sha256().length(); i += 8) {
      hash.append(i == 0 ? "" : " ").append(input.sha256(), i, i + 8);
    }
    var content = new ArrayList<Inline>();
    content.add(new Inline.Text(Words.of(input.name() + " · SHA-256 ")));
    content.add(new Inline.Code(Words.of(hash)));
    return leftToRight(content);
  }

  private List<Inline> leftToRight(List<Inline> content) {
    return language.direction() == Direction.LTR
        ? content
        : List.of(new Inline.Span(Optional.empty(), Optional.of(Direction.LTR), content));
  }

  /** Repairs and dead links in one human line, in the language of the labels. */
  private Optional<List<Inline>> changes() {
    var joined = count("join");
    var unescaped = count("escape");
    var other = entry.repairs().size() - joined - unescaped;
    var dead = (int) entry.article().links().stream()
        .filter(link -> link.target() instanceof Target.Dead)
        .count();
    var parts = new ArrayList<String>();
    part(Label.REPAIR_JOINED, joined, parts);
    part(Label.REPAIR_UNESCAPED, unescaped, parts);
    part(Label.REPAIR_OTHER, other, parts);
    part(Label.DEAD_LINKS, dead, parts);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var line = Inlines.text(String.join(" · ", parts));
    return Optional.of(
        labels.language().equals(language)
            ? line
            : List.of(new Inline.Span(
                Optional.of(labels.language()), Optional.of(labels.language().direction()), line)));
  }

  private int count(String kind) {
    return (int) entry.repairs().stream().filter(name -> name.contains(kind)).count();
  }

  private void part(Label label, int count, List<String> parts) {
    if (count > 0) {
      parts.add(labels.get(label, count));
    }
  }
}
