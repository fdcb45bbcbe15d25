package org.offprint.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.convert.Corrections;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.LostWords;
import org.offprint.convert.Reading;
import org.offprint.convert.Registry;
import org.offprint.convert.Repairs;
import org.offprint.text.TextSyntax;

/** Texts read through syntax, frames and recogniser, as far as tests want to see them. */
final class Texts {

  private static final Registry REGISTRY = Registry.load(Texts.class.getClassLoader());

  private Texts() {}

  /** A draft with the articles that were read from it. */
  record Read(Draft draft, List<Reading> readings) {
    Reading reading() {
      return readings.get(0);
    }

    List<String> lost() {
      return LostWords.of(draft, readings);
    }

    /** The plain text of each block of the body. */
    List<String> body() {
      return reading().article().body().stream().map(Texts::plain).toList();
    }

    List<String> codes() {
      return reading().findings().stream()
          .map(Finding::code)
          .map(Finding.Code::id)
          .toList();
    }
  }

  static Read read(String text) {
    return read(text, Repairs.ON, Corrections.NONE);
  }

  static Read read(String text, Repairs repairs, Corrections corrections) {
    return read(Input.of("a.txt", text.getBytes(StandardCharsets.UTF_8)), repairs, corrections);
  }

  static Read read(Path file, Repairs repairs) throws IOException {
    return read(Input.of(file, Limits.STANDARD), repairs, Corrections.NONE);
  }

  static Read read(Input input, Repairs repairs, Corrections corrections) {
    return recognise(new TextSyntax().parse(input, Limits.STANDARD), repairs, corrections);
  }

  static Read recognise(Draft draft, Repairs repairs, Corrections corrections) {
    var fit = REGISTRY.frames().stream()
        .flatMap(frame -> frame.fit(draft).stream())
        .findFirst()
        .orElseThrow();
    var readings = new ArrayList<Reading>();
    for (var framed : fit.articles()) {
      readings.add(REGISTRY.recogniser().orElseThrow().read(framed, repairs, corrections));
    }
    return new Read(draft, readings);
  }

  static String plain(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Inlines.plain(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      return Inlines.plain(heading.content());
    } else if (block instanceof Block.Related related) {
      return Inlines.plain(related.content());
    }
    return block.getClass().getSimpleName();
  }

  static Optional<Language> language(String tag) {
    return tag.equals("-") ? Optional.empty() : Optional.of(new Language(tag));
  }

  /** The rows of a table beside the tests. */
  static List<String[]> rows(String name) {
    var rows = new ArrayList<String[]>();
    try (var in = Texts.class.getResourceAsStream(name);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }

  static Path root() {
    return Path.of(System.getProperty("offprint.root", "../.."));
  }

  /** A folder of the material that stands beside the repository; the test is skipped without it. */
  static Path shared(String name) {
    var shared = System.getProperty("offprint.shared", root() + "/../shared");
    var folder = Path.of(shared).resolve(name);
    Assumptions.assumeTrue(
        Files.exists(folder), "skipped: " + folder + " is not there (offprint.shared)");
    return folder;
  }
}
