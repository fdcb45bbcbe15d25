package org.offprint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.article.Language;
import org.offprint.batch.Batch;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Corrections;
import org.offprint.convert.Encodings;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Options;
import org.offprint.convert.ReadOptions;
import org.offprint.convert.Recogniser;
import org.offprint.convert.Repairs;

/** What a person typed, gathered by {@link Switch}. */
final class Request {

  /** Options with a switch of their own, given with whatever format. */
  private static final Set<String> EVERYWHERE = Set.of("page", "embed", "template");

  /** What stands before the name of a fact where an option has the same name. */
  private static final String ARTICLE = "article.";

  final List<String> inputs = new ArrayList<>();
  final Set<String> formats = new LinkedHashSet<>();
  final Map<String, String> settings = new LinkedHashMap<>();
  final List<Path> sources = new ArrayList<>();
  final Map<String, String> facts = new LinkedHashMap<>();
  final Set<String> withoutRepairs = new LinkedHashSet<>();
  String output = "";
  String outDir = "";
  String from = "";
  String language = "";
  String encoding = "";
  String corrections = "";
  String stdinName = "stdin.txt";
  boolean asArchived;
  boolean strictFacts;
  boolean csv;
  boolean doubtful;
  boolean byteOrderMark;
  boolean overwrite;
  boolean dryRun;
  boolean strict;
  boolean quiet;
  boolean verbose;
  boolean json;
  boolean explain;
  boolean verify;
  int jobs = Runtime.getRuntime().availableProcessors();

  void addFormats(String list) {
    Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(formats::add);
  }

  void setting(String pair) {
    var equals = pair.indexOf('=');
    if (equals <= 0) {
      throw new UsageException(
          "--set takes NAME=VALUE, such as page=letter or rights=CC0, not '" + pair + "'.");
    }
    var name = pair.substring(0, equals).strip();
    var value = pair.substring(equals + 1).strip();
    if (name.startsWith(ARTICLE)) {
      fact(name.substring(ARTICLE.length()), value);
    } else if (Corrections.FIELDS.contains(name) && !EVERYWHERE.contains(name)) {
      fact(name, value);
    } else {
      settings.put(name, value);
    }
  }

  private void fact(String field, String value) {
    if (!Corrections.FIELDS.contains(field)) {
      throw new UsageException("No fact of an article is called '" + field + "'. Known: "
          + String.join(", ", Corrections.FIELDS) + ".");
    } else if (value.isEmpty()) {
      throw new UsageException(
          "--set " + field + "= gives no value. Write " + field + "=- to take the fact away.");
    }
    facts.put(field, value);
  }

  void jobs(String number) {
    try {
      jobs = Integer.parseInt(number);
    } catch (NumberFormatException notANumber) {
      jobs = 0;
    }
    if (jobs < 1) {
      throw new UsageException("--jobs takes a number from 1, not '" + number + "'.");
    }
  }

  /** A front door that reads inputs as a person said. */
  Offprint door(Limits.Cancellation cancellation) {
    var door = Offprint.standard();
    var options = reading(cancellation);
    var repairs = options.repairs();
    if (strictFacts) {
      for (var name : door.registry().recogniser().map(Recogniser::derivations).orElse(List.of())) {
        repairs = repairs.without(name);
      }
    }
    return door.reading(options.repairs(repairs));
  }

  /** How inputs are read, facts that follow from others aside. */
  ReadOptions reading(Limits.Cancellation cancellation) {
    var repairs = asArchived ? Repairs.AS_ARCHIVED : Repairs.ON;
    for (var name : withoutRepairs) {
      repairs = repairs.without(name);
    }
    var said = Corrections.NONE;
    if (!language.isEmpty()) {
      var tag = Language.parse(language)
          .orElseThrow(() -> new UsageException(
              "--lang takes a BCP 47 tag such as en, ru or pt-BR, not '" + language + "'."));
      said = said.with("language", tag.tag(), "--lang");
    }
    for (var fact : facts.entrySet()) {
      said = said.with(fact.getKey(), fact.getValue(), "--set");
    }
    if (!encoding.isEmpty() && Encodings.named(encoding).isEmpty()) {
      throw new UsageException("Unknown encoding '" + encoding
          + "' for --encoding. Give a label such as utf-8, windows-1251, gb18030 or shift_jis.");
    }
    return new ReadOptions(
        from, encoding, repairs, said, Limits.STANDARD.cancelledBy(cancellation));
  }

  /** The names of the formats as the registry has them, each once; the suffix of the output tells where none is given. */
  List<String> formatNames(Offprint offprint) {
    var words = new ArrayList<>(formats);
    if (words.isEmpty() && !output.isEmpty() && !output.equals("-")) {
      words.add(offprint.registry().formatOf(output).orElseGet(() -> suffix(output)));
    }
    var names = new LinkedHashSet<String>();
    for (var word : words) {
      if (word.toLowerCase(Locale.ROOT).equals("all")) {
        offprint
            .registry()
            .formats()
            .forEach(provider -> names.add(provider.format().name()));
      } else {
        names.add(named(offprint, word));
      }
    }
    if (names.isEmpty()) {
      throw new UsageException("To which format? Say it, as in: convert --to pdf article.txt");
    }
    return List.copyOf(names);
  }

  private static String suffix(String output) {
    var name = output.substring(Math.max(output.lastIndexOf('/'), output.lastIndexOf('\\')) + 1);
    var dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      throw new UsageException(output
          + ": has no suffix that tells the format. Name it such as article.pdf, or give --to.");
    }
    return name.substring(dot + 1);
  }

  /** A batch over files, with the sheet of corrections if there is one. */
  Batch batch(List<Path> files, Offprint door) {
    var batch = Batch.of(files).with(door);
    return corrections.isEmpty() ? batch : batch.correctedBy(Path.of(corrections));
  }

  /** Refuses names of readers and repairs that nobody has. */
  void checkReading(Offprint offprint) {
    if (!corrections.isEmpty() && !Files.isRegularFile(Path.of(corrections))) {
      throw new UsageException("--corrections " + Messages.missing(corrections));
    } else if (!corrections.isEmpty() && inputs.contains("-")) {
      throw new UsageException("--corrections names files, so give files, not standard input.");
    }
    var registry = offprint.registry();
    var readers = new TreeSet<String>();
    registry.containers().forEach(container -> readers.add(container.name()));
    registry.syntaxes().forEach(syntax -> readers.add(syntax.name()));
    registry.frames().forEach(frame -> readers.add(frame.name()));
    if (!from.isEmpty() && !readers.contains(from)) {
      throw new UsageException("Unknown kind of input '" + from + "' for --from. Known: "
          + String.join(", ", readers) + ".");
    }
    for (var name : withoutRepairs) {
      var known = registry.recogniser().map(Recogniser::repairs).orElse(List.of());
      if (!known.contains(name)) {
        throw new UsageException("Unknown repair '" + name + "' for --no-repair. Known: "
            + String.join(", ", known) + ".");
      }
    }
  }

  private static String named(Offprint offprint, String word) {
    try {
      return offprint.registry().format(word).format().name();
    } catch (ConversionException.UnknownFormat unknown) {
      throw new UsageException(unknown.getMessage());
    }
  }

  /** A writer refuses what only it can tell, such as a template that cannot be read. */
  private <O extends Record> void check(FormatProvider<O> provider) {
    provider.writer(Options.bind(provider.defaults(), settings));
  }

  /** Refuses settings that none of the formats has, and values that do not fit. */
  void checkSettings(Offprint offprint, List<String> names) {
    if (settings.isEmpty()) {
      // The usual start reads no annotations of option records.
      return;
    }
    var known = new LinkedHashSet<String>();
    for (var name : names) {
      var provider = offprint.registry().format(name);
      Options.list(provider.defaults()).forEach(option -> known.add(option.name()));
      try {
        check(provider);
      } catch (IllegalArgumentException misfit) {
        throw new UsageException(misfit.getMessage());
      }
    }
    for (var name : settings.keySet()) {
      if (!known.contains(name) && !EVERYWHERE.contains(name)) {
        throw new UsageException("No format of " + String.join(", ", names) + " has the option '"
            + name + "'. Known: " + String.join(", ", known) + ".");
      }
    }
  }
}
