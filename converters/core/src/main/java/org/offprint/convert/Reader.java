package org.offprint.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way in: from bytes through syntax, frame and recogniser to readings. */
final class Reader {

  private final Registry registry;
  private final ReadOptions options;

  Reader(Registry registry, ReadOptions options) {
    this.registry = registry;
    this.options = options;
  }

  Readings read(Input input) {
    options.limits().goOn();
    options.limits().requireSize(input.name(), input.bytes().length);
    var draft = syntax(input).parse(input, options.limits());
    if (draft.pieces().isEmpty()) {
      throw new ConversionException.NoArticle(input.name() + ": " + why(draft));
    }
    var recogniser = registry
        .recogniser()
        .orElseThrow(() -> new ConversionException.UnknownFormat(
            "No recogniser is on the class path. Add the artefact offprint-recognition."));
    return new Found(frame(draft), recogniser);
  }

  private static String why(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> finding.code().equals(Codes.NOT_READABLE))
        .findFirst()
        .map(finding -> (finding.message() + " " + finding.hint()).strip())
        .orElse("there is no word in it, so there is no article. Give the text of the article.");
  }

  private Syntax syntax(Input input) {
    var named = find(registry.syntaxes(), Syntax::name);
    if (named.isPresent()) {
      return named.get();
    }
    if (!options.from().isEmpty() && find(registry.frames(), Frame::name).isEmpty()) {
      throw new ConversionException.UnknownFormat(
          "Unknown input '" + options.from() + "' for --from. Known: " + known() + ".");
    }
    var sample = input.sample();
    Optional<Syntax> best = Optional.empty();
    var strongest = Match.Strength.NONE;
    for (var syntax : registry.syntaxes()) {
      var strength = syntax.looksLike(sample).strength();
      if (strength.compareTo(strongest) > 0) {
        strongest = strength;
        best = Optional.of(syntax);
      }
    }
    return best.orElseThrow(() -> new ConversionException.UnknownFormat(
        input.name() + ": no reader knows this kind of file. Known: " + known() + "."));
  }

  private String known() {
    var names = new ArrayList<String>();
    registry.syntaxes().forEach(syntax -> names.add(syntax.name()));
    registry.frames().forEach(frame -> names.add(frame.name()));
    return names.stream().sorted().distinct().collect(Collectors.joining(", "));
  }

  private <T> Optional<T> find(List<T> all, Function<T, String> name) {
    return all.stream().filter(one -> name.apply(one).equals(options.from())).findFirst();
  }

  private Frame.Fit frame(Draft draft) {
    var named = find(registry.frames(), Frame::name);
    if (named.isPresent()) {
      return named
          .get()
          .fit(draft)
          .orElseThrow(() ->
              new ConversionException.NoArticle(draft.input().name() + ": is not of the kind '"
                  + options.from() + "'. Leave out --from to have it told."));
    }
    for (var frame : registry.frames()) {
      var fit = frame.fit(draft);
      if (fit.isPresent()) {
        return fit.get();
      }
    }
    throw new ConversionException.UnknownFormat("No frame fits " + draft.input().name()
        + ". Add the artefact offprint-frames to the class path.");
  }

  /** The articles of one fit, recognised one by one. */
  private final class Found implements Readings {
    private final Frame.Fit fit;
    private final Recogniser recogniser;
    private int at;

    Found(Frame.Fit fit, Recogniser recogniser) {
      this.fit = fit;
      this.recogniser = recogniser;
    }

    @Override
    public OptionalInt announced() {
      return fit.announced();
    }

    @Override
    public Optional<Reading> next() throws IOException {
      if (at == fit.articles().size()) {
        return Optional.empty();
      }
      options.limits().goOn();
      var reading =
          recogniser.read(fit.articles().get(at++), options.repairs(), options.corrections());
      var ledger =
          new Ledger(reading.ledger().frame(), fit.reason(), reading.ledger().rows());
      return Optional.of(
          new Reading(reading.entry(), reading.resources(), ledger, reading.findings()));
    }

    @Override
    public List<Finding> atEnd() {
      return fit.findings();
    }

    @Override
    public void close() {}
  }
}
