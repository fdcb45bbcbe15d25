package org.offprint.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Resources;
import org.offprint.convert.Codes;
import org.offprint.convert.Corrections;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Frame;
import org.offprint.convert.Input;
import org.offprint.convert.Ledger;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Offprint;
import org.offprint.convert.Reading;
import org.offprint.convert.Recogniser;
import org.offprint.convert.Registry;
import org.offprint.convert.Repairs;
import org.offprint.convert.Sample;
import org.offprint.convert.Seen;
import org.offprint.convert.Syntax;
import org.offprint.convert.Witness;
import org.offprint.convert.Writer;

/**
 * A small world to convert in: each line of a {@code .txt} is an article, a line "boom" is a fault, and a "lie" is
 * written as "truth".
 */
final class Fakes {

  private Fakes() {}

  static Offprint offprint() {
    return Offprint.of(new Registry(
        List.of(new Lines()),
        List.of(new EachLine()),
        List.of(),
        List.of(new Shout("up"), new Shout("low")),
        List.of(new Ear()),
        Optional.of(new Plain())));
  }

  private static final class Lines implements Syntax {
    @Override
    public String name() {
      return "lines";
    }

    @Override
    public String description() {
      return "lines";
    }

    @Override
    public Match looksLike(Sample sample) {
      return sample.suffix().equals("txt")
          ? new Match(Match.Strength.LIKELY, "the name ends in .txt")
          : Match.NONE;
    }

    @Override
    public Draft parse(Input input, Limits limits) {
      var text = new String(input.bytes(), StandardCharsets.UTF_8);
      var pieces = new ArrayList<Draft.Piece>();
      for (var line : text.lines().filter(one -> !one.isBlank()).toList()) {
        if (line.equals("boom")) {
          throw new IllegalStateException("boom");
        } else if (line.equals("deep")) {
          throw new StackOverflowError();
        }
        var paragraph = Article.builder().paragraph(line).build().body().get(0);
        pieces.add(
            new Draft.Piece(pieces.size(), pieces.size() + 1, pieces.size() + 1, line, paragraph));
      }
      return new Draft(input, name(), "text/plain", text, pieces, List.of(), List.of());
    }
  }

  private static final class EachLine implements Frame {
    @Override
    public String name() {
      return "each-line";
    }

    @Override
    public String description() {
      return "each line";
    }

    @Override
    public int order() {
      return 1;
    }

    @Override
    public Optional<Fit> fit(Draft draft) {
      var articles = draft.pieces().stream()
          .map(piece -> new Framed(name(), draft, List.of(piece), Map.of(), List.of()))
          .toList();
      return Optional.of(new Fit("always", articles, OptionalInt.of(articles.size())));
    }
  }

  private static final class Plain implements Recogniser {
    @Override
    public Reading read(Frame.Framed framed, Repairs repairs, Corrections corrections) {
      var article = Article.builder().paragraph(framed.pieces().get(0).raw()).build();
      var entry = ((Edition.Single) Edition.of(article)).entry();
      return new Reading(
          entry,
          Resources.NONE,
          new Ledger(framed.frame(), "always", List.of()),
          List.of(Finding.of(Codes.NO_SOURCE, "No source.")));
    }
  }

  /** The options of the fake formats. */
  record NoOptions() {}

  private record Shout(String name) implements FormatProvider<NoOptions> {
    @Override
    public Format format() {
      return new Format(name, name, "text/plain", "in " + name, List.of());
    }

    @Override
    public NoOptions defaults() {
      return new NoOptions();
    }

    @Override
    public Writer writer(NoOptions options) {
      return (edition, material, out, limits) -> {
        Entry entry = ((Edition.Single) edition).entry();
        var paragraph = (Block.Paragraph) entry.article().body().get(0);
        out.write((name + " " + Inlines.plain(paragraph.content()).replace("lie", "truth"))
            .getBytes(StandardCharsets.UTF_8));
        return List.of();
      };
    }
  }

  /** Reads back what is written in "up"; nobody reads "low". */
  private static final class Ear implements Witness {
    @Override
    public String format() {
      return "up";
    }

    @Override
    public Seen see(byte[] output, Limits limits) throws IOException {
      var text = new String(output, StandardCharsets.UTF_8);
      if (text.contains("mumble")) {
        throw new IOException("it cannot be heard");
      }
      return new Seen(List.of(Seen.Part.of(text.substring(3))), Map.of());
    }

    @Override
    public Optional<Entry> carried(byte[] output, Limits limits) {
      return Optional.empty();
    }
  }
}
