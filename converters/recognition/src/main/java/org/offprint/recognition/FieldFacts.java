package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Role;

/**
 * The labelled values outside the text, by {@code fields.tsv}. What the page prints wins over them; a value that the
 * page prints too is named as a repetition, any other that has no field is kept as a printed pair.
 */
final class FieldFacts implements Judgement {

  private static final Map<String, String> FACTS = new HashMap<>();

  static {
    Tables.rows("fields.tsv", 2).forEach(row -> FACTS.put(row.get(1), row.get(0)));
  }

  private final boolean archives;

  /** Reads the fields last, or only those of archives, which know better than what the text looks like. */
  FieldFacts(boolean archives) {
    this.archives = archives;
  }

  @Override
  public void judge(Manuscript manuscript) {
    var stated = manuscript.fields().stream().anyMatch(field -> !field.fact().isEmpty());
    if (stated == archives) {
      new Reading(manuscript).read();
    }
  }

  /** The language that a field states; {@code jp} and the like are taken as people mean them. */
  static Optional<Language> language(List<Draft.Field> fields) {
    return fields.stream()
        .filter(field -> fact(field).equals("language"))
        .flatMap(field -> tag(field.value().toString()).stream())
        .findFirst();
  }

  /** The title that a field states. */
  static Optional<String> title(List<Draft.Field> fields) {
    return fields.stream()
        .filter(field -> fact(field).equals("headline") && !field.value().isBlank())
        .map(field -> field.value().toString().strip())
        .findFirst();
  }

  private static Optional<Language> tag(String value) {
    var lower = value.strip().toLowerCase(Locale.ROOT);
    var tag = switch (lower) {
      case "jp" -> "ja";
      case "cn" -> "zh";
      case "kr" -> "ko";
      case "ua" -> "uk";
      case "gr" -> "el";
      default -> value;
    };
    return lower.length() > 3 && lower.indexOf('-') < 0 && lower.indexOf('_') < 0
        ? LanguageNames.tag(value)
        : Language.parse(tag);
  }

  private static String fact(Draft.Field field) {
    if (!field.fact().isEmpty()) {
      return field.fact();
    }
    var label = field.label().toString().strip().toLowerCase(Locale.ROOT);
    return label.startsWith("[") && label.endsWith("]")
        ? "definition"
        : FACTS.getOrDefault(label.replace(' ', '_').replace('-', '_'), "detail");
  }

  /** One pass over the fields. */
  private static final class Reading {
    private final Manuscript manuscript;
    private final Facts facts;
    private final List<Draft.Field> fields;
    private final List<FieldRow> rows = new ArrayList<>();

    Reading(Manuscript manuscript) {
      this.manuscript = manuscript;
      facts = manuscript.facts();
      fields = manuscript.fields();
    }

    void read() {
      for (var i = 0; i < fields.size(); i++) {
        rows.add(new FieldRow(
            manuscript.fieldId(i), fields.get(i), i > 0 ? fields.get(i - 1).label() : Words.NONE));
      }
      rows.forEach(this::one);
      authors();
      sources();
      site();
      rows.forEach(row -> manuscript.row(row.row()));
    }

    private void one(FieldRow row) {
      var value = row.value();
      if (!value.isEmpty() && ArchiveFact.take(row, manuscript)) {
        return;
      }
      switch (value.isEmpty() ? "empty" : fact(row.field())) {
        case "empty" -> row.drop("empty-field");
        case "definition" -> row.name("link-definition", row.text());
        case "headline" -> headline(row);
        case "published" -> date(row, Role.PUBLISHED, facts.published, "published");
        case "updated" -> date(row, Role.UPDATED, facts.updated, "updated");
        case "captured" -> date(row, Role.DETAIL, facts.captured, "captured");
        case "language" -> languages(row);
        case "keyword" -> {
          facts.keywords.add(Words.of(value));
          row.move(Role.KEYWORDS, "keywords");
        }
        case "publication" -> publication(row);
        case "section" -> {
          if (facts.section.isPresent()) {
            detail(row);
          } else {
            facts.section = Optional.of(Words.of(value));
            row.move(Role.SECTION, "section");
          }
        }
        case "rights" -> {
          if (facts.rights.isPresent()) {
            detail(row);
          } else {
            facts.rights = Optional.of(Words.of(value));
            row.move(Role.RIGHTS, "rights");
          }
        }
        case "standfirst" -> standfirst(row);
        case "author", "source", "permalink", "archive" -> {}
        default -> detail(row);
      }
    }

    private void detail(FieldRow row) {
      row.keepAsPrinted(facts);
    }

    private void headline(FieldRow row) {
      if (facts.headline.isEmpty()) {
        facts.headline = Inlines.text(row.value());
        row.move(Role.HEADLINE, "headline");
      } else if (Shape.key(row.value()).contains(Shape.key(Inlines.plain(facts.headline)))) {
        row.repeat(Role.HEADLINE, "headline");
      } else {
        detail(row);
      }
    }

    private void standfirst(FieldRow row) {
      if (facts.standfirst.isEmpty()) {
        facts.standfirst = Inlines.text(row.value());
        row.move(Role.STANDFIRST, "standfirst");
      } else {
        detail(row);
      }
    }

    private void date(FieldRow row, Role role, Optional<Printed<Moment>> known, String place) {
      var read = new DateReader(manuscript.language()).labelled(row.value());
      if (read.isEmpty()) {
        detail(row);
        return;
      }
      var printed = new Printed<>(Words.of(row.value()), read.get().readings());
      if (known.isPresent()) {
        if (known.get().printed().equals(printed.printed()) || isSameDay(known.get(), printed)) {
          row.repeat(role, place);
        } else {
          detail(row);
        }
        return;
      }
      switch (place) {
        case "published" -> facts.published = Optional.of(printed);
        case "updated" -> facts.updated = Optional.of(printed);
        default -> facts.captured = Optional.of(printed);
      }
      row.move(role, place);
    }

    /** Whether a field says the day that the page prints, in other words. */
    private static boolean isSameDay(Printed<Moment> known, Printed<Moment> other) {
      return known.reading().isPresent()
          && other.reading().isPresent()
          && day(known.reading().get()).equals(day(other.reading().get()));
    }

    private static String day(Moment moment) {
      var iso = moment.iso();
      return iso.length() > 10 ? iso.substring(0, 10) : iso;
    }

    private void languages(FieldRow row) {
      var tag = tag(row.value());
      if (tag.isEmpty() || !facts.language.equals(tag)) {
        detail(row);
        return;
      }
      if (!tag.get().tag().equals(row.value())) {
        row.change("language-tag", row.value(), tag.get().tag());
      }
      row.move(Role.DETAIL, "language");
    }

    private void publication(FieldRow row) {
      if (facts.publication.isPresent()) {
        detail(row);
        return;
      }
      facts.publication =
          Optional.of(new Publication(Words.of(row.value()), Publication.Basis.PRINTED));
      row.move(Role.PUBLICATION, "publication");
    }

    /** All author fields together are one byline. */
    private void authors() {
      var people = new ArrayList<Contributor>();
      var printed = new ArrayList<String>();
      for (var row : of("author")) {
        var author = FieldAuthor.of(row.value());
        if (author.isEmpty()) {
          detail(row);
          continue;
        }
        var known = facts.byline.map(b -> Shape.key(b.printed().toString())).orElse("");
        if (facts.byline.isEmpty()) {
          printed.add(author.get().printed());
          people.addAll(author.get().contributors());
          row.move(Role.BYLINE, "byline");
          row.name("byline-link", author.get().rest());
        } else if (known.contains(Shape.key(author.get().printed()))) {
          row.repeat(Role.BYLINE, "byline");
        } else {
          detail(row);
        }
      }
      if (!printed.isEmpty()) {
        facts.byline = Optional.of(
            new Printed<>(Words.of(String.join("; ", printed)), List.of(List.copyOf(people))));
      }
    }

    /** The address that a clip says it is from wins over its own address. */
    private void sources() {
      var all = new ArrayList<>(of("source"));
      all.addAll(of("permalink"));
      for (var row : all) {
        var target = Target.of(row.value());
        var known = facts.original.map(t -> t.printed().toString()).orElse("");
        if (known.equals(row.value())) {
          row.repeat(Role.SOURCE, "source");
        } else if (known.isEmpty() && target instanceof Target.Web) {
          facts.original = Optional.of(target);
          row.move(Role.SOURCE, "source");
        } else {
          detail(row);
        }
      }
      for (var row : of("archive")) {
        if (facts.archive.isEmpty() && Target.of(row.value()) instanceof Target.Web web) {
          facts.archive = Optional.of(web);
          row.move(Role.SOURCE, "archive");
        } else if (facts.archive.isPresent()
            && facts.archive.get().printed().toString().equals(row.value())) {
          row.repeat(Role.SOURCE, "archive");
        } else {
          detail(row);
        }
      }
    }

    /** The headline as a browser's window shows it, with the name of the site: that is the publication. */
    private void site() {
      var found = SiteName.of(facts, fields).in(Inlines.plain(facts.headline));
      if (found.isEmpty()) {
        return;
      }
      var cut = found.get();
      facts.headline = Cut.between(facts.headline, cut.from(), cut.to());
      if (facts.publication.isEmpty()) {
        facts.publication =
            Optional.of(new Publication(Words.of(cut.site()), Publication.Basis.PRINTED));
        headlineParts().forEach(part -> part.moveTo("publication"));
      } else {
        rows.stream()
            .filter(row -> row.isAt("headline"))
            .findFirst()
            .ifPresent(row -> row.change("site-name", cut.site(), ""));
        headlineParts().limit(1).forEach(part -> part.change("site-name", cut.site(), ""));
      }
    }

    private Stream<Part> headlineParts() {
      return manuscript.parts().stream()
          .filter(part -> part.role() == Role.HEADLINE && part.block().isEmpty());
    }

    private List<FieldRow> of(String fact) {
      return rows.stream()
          .filter(row -> !row.value().isEmpty() && !row.isTaken())
          .filter(row -> fact(row.field()).equals(fact))
          .toList();
    }
  }
}
