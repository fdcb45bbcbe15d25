package org.offprint.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The way in: from bytes through container, syntax, frame and recogniser to readings. */
final class Reader {

  private final Registry registry;
  private final ReadOptions options;
  private final Reviser reviser;

  /** A reader of one input. */
  Reader(Registry registry, ReadOptions options, Reviser reviser) {
    this.registry = registry;
    this.options = options;
    this.reviser = reviser;
  }

  Limits limits() {
    return options.limits();
  }

  Readings read(Input input) {
    limits().goOn();
    var sample = input.sample();
    var container = container(sample);
    if (container.isPresent()) {
      return new Contents(this, container.get(), ByteSource.of(input), 1);
    }
    return articles(syntax(sample, input.name()), input);
  }

  /** Reads a file, into memory only if it holds no other files. */
  Readings read(ByteSource file) throws IOException {
    limits().goOn();
    var container = container(file.sample());
    return container.isPresent()
        ? new Contents(this, container.get(), file, 1)
        : read(file.input(limits()));
  }

  private Readings articles(Syntax syntax, Input input) {
    limits().requireSize(input.name(), input.bytes().length);
    return articles(syntax.parse(forced(input), limits()), MemberDraft.Added.NONE);
  }

  private Input forced(Input input) {
    return options.encoding().isEmpty()
        ? input
        : Encodings.named(options.encoding()).map(input::forced).orElse(input);
  }

  /** Reads a file that a container holds. */
  Readings read(Container.Member member, Sample sample) throws IOException {
    var syntax = syntax(sample, member.file().name());
    var input = member.file().input(limits());
    var told = input.declared(member.encoding()).from(member.address());
    var adding = new MemberDraft(member);
    var draft = adding.add(syntax.parse(forced(told), limits()));
    return articles(draft, adding.added());
  }

  private Readings articles(Draft draft, MemberDraft.Added added) {
    if (draft.pieces().isEmpty()) {
      throw new ConversionException.NoArticle(draft.input().name() + ": " + why(draft));
    }
    if (options.from().isEmpty() && options.encoding().isEmpty()) {
      refuseBinary(draft);
    }
    var recogniser = registry
        .recogniser()
        .orElseThrow(() -> new ConversionException.UnknownFormat(
            "No recogniser is on the class path. Add the artefact offprint-recognition."));
    return new Found(frame(draft), recogniser, reviser, options, added);
  }

  /** Data that no text is made of would be an article of nonsense, unless a person says what it is. */
  private static void refuseBinary(Draft draft) {
    var bytes = draft.input().bytes();
    var controls = 0;
    for (var b : bytes) {
      controls += b >= 0 && b < ' ' && "\b\t\n\u000B\f\r\u001B".indexOf(b) < 0 ? 1 : 0;
    }
    var looks = draft.findings().stream().anyMatch(one -> one.code().equals(Codes.LOOKS_BINARY));
    if (looks && controls > bytes.length / 20) {
      throw new ConversionException.NoArticle(draft.input().name() + ": is binary data, not text: "
          + controls + " of its " + bytes.length + " bytes are control characters. Give the text of"
          + " the article; if it is text, say so with --from or --encoding.");
    }
  }

  private static String why(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> finding.code().equals(Codes.NOT_READABLE))
        .findFirst()
        .map(finding -> (finding.message() + " " + finding.hint()).strip())
        .orElse("there is no word in it, so there is no article. Give the text of the article.");
  }

  /** Who opens a file; a person who names the syntax of the file itself is believed. */
  Optional<Container> container(Sample sample) {
    var named = find(registry.containers(), Container::name);
    if (named.isPresent()) {
      return named;
    }
    var syntax = find(registry.syntaxes(), Syntax::name);
    if (syntax.isPresent() && syntax.get().looksLike(sample).strength() != Match.Strength.NONE) {
      return Optional.empty();
    }
    return inner(sample);
  }

  /** Who opens a file inside another. */
  Optional<Container> inner(Sample sample) {
    return registry.containers().stream().filter(one -> one.opens(sample)).findFirst();
  }

  /** Tells whether a file that nobody named for itself may be an article. */
  boolean isArticle(Sample sample) {
    return find(registry.syntaxes(), Syntax::name).isPresent() || registry.mayBeArticle(sample);
  }

  private Syntax syntax(Sample sample, String name) {
    var named = find(registry.syntaxes(), Syntax::name);
    if (named.isPresent()) {
      return named.get();
    }
    if (!options.from().isEmpty()
        && find(registry.frames(), Frame::name).isEmpty()
        && find(registry.containers(), Container::name).isEmpty()) {
      throw new ConversionException.UnknownFormat(
          "Unknown input '" + options.from() + "' for --from. Known: " + known() + ".");
    }
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
        name + ": no reader knows this kind of file. Known: " + known() + "."));
  }

  private String known() {
    var names = new ArrayList<String>();
    registry.containers().forEach(container -> names.add(container.name()));
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
}
