package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Tokens;

/**
 * pandoc, reading what we write, sees the headings, lists, notes and links of the article, and its title, authors and
 * date where the format has a place for them that pandoc reads.
 */
class PandocTest {

  private static final int SHARE = 6;

  @TempDir
  Path folder;

  /** The headline is the title of a Word document, to pandoc where it comes first; ruby it passes over. */
  @Test
  void seesTheStructureInWordDocuments() throws IOException {
    var reading = new Reading("docx", "docx+styles", ReadingOrder.Ruby.NOTHING, 1);
    reading.checkStructure();
    reading.checkPlainNotes();
    reading.checkTitle();
    reading.end();
  }

  @Test
  void seesTheStructureAndTheFactsInBooks() throws IOException {
    var reading = new Reading("epub", "epub", ReadingOrder.Ruby.WHOLE, 0);
    reading.checkStructure();
    reading.checkTitle();
    reading.checkFacts(PandocExpectation::authors, "author", "date");
    reading.end();
  }

  @Test
  void seesTheStructureAndTheFactsInPages() throws IOException {
    var reading = new Reading("html", "html", ReadingOrder.Ruby.WHOLE, 0);
    reading.checkStructure();
    reading.checkTitle();
    reading.checkFacts(PandocExpectation::authors, "author", "dcterms.issued");
    reading.end();
  }

  @Test
  void seesTheStructureAndTheFactsInMarkdown() throws IOException {
    var reading = new Reading("md", "commonmark_x-smart", ReadingOrder.Ruby.WHOLE, 0);
    reading.checkStructure();
    reading.checkNotes();
    reading.checkTitle();
    reading.checkFacts(PandocExpectation::persons, "author", "published");
    reading.end();
  }

  /** What pandoc saw in all outputs of a format, and where that is not what it is to see. */
  private final class Reading {

    private final String format;
    private final int raised;
    private final List<Output> outputs;
    private final List<PandocExpectation> wanted = new ArrayList<>();
    private final List<PandocDocument> seen = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    Reading(String format, String from, ReadingOrder.Ruby ruby, int raised) throws IOException {
      var pandoc = Tool.command("pandoc");
      this.format = format;
      this.raised = raised;
      // pandoc never ends on Markdown in which a note calls itself.
      this.outputs = Output.ofInputsAndSeeds(format, SHARE, folder).stream()
          .filter(output -> !format.equals("md")
              || !PandocExpectation.notesCallThemselves(output.entry().article()))
          .toList();
      for (var output : outputs) {
        seen.add(PandocDocument.read(pandoc, from, output.file()));
        wanted.add(new PandocExpectation(output.entry(), new ReadingOrder(ruby), raised));
      }
    }

    void checkStructure() {
      for (var i = 0; i < outputs.size(); i++) {
        var ours = wanted.get(i).ourHeadings();
        var headings = seen.get(i).headings().stream()
            .filter(one -> !ours.contains(one.words()))
            .toList();
        same(i, "headings", wanted.get(i).headings(), headings);
        inOrder(
            i,
            "items",
            withoutCalls(wanted.get(i).items()),
            withoutCalls(seen.get(i).items()));
        inOrder(i, "links", wanted.get(i).links(), seen.get(i).links());
      }
    }

    /** Word has one call for a note; where it is called again, its number stands in the text. */
    private List<PandocDocument.Item> withoutCalls(List<PandocDocument.Item> items) {
      return items.stream()
          .map(item -> new PandocDocument.Item(
              item.ordered(),
              item.words().stream().filter(word -> !word.matches("[0-9]+")).toList()))
          .filter(item -> !item.words().isEmpty())
          .toList();
    }

    void checkNotes() {
      for (var i = 0; i < outputs.size(); i++) {
        same(i, "notes", wanted.get(i).notes(), new LinkedHashSet<>(seen.get(i).notes()));
      }
    }

    /** In Word no note calls another, so a call in a note is its number and no more. */
    void checkPlainNotes() {
      for (var i = 0; i < outputs.size(); i++) {
        var notes = new LinkedHashSet<>(wanted.get(i).plainNotes());
        seen.get(i).notes().forEach(notes::remove);
        same(i, "notes that are missing", Set.of(), notes);
      }
    }

    void checkTitle() {
      for (var i = 0; i < outputs.size(); i++) {
        if (!wanted.get(i).title().isEmpty() && (raised == 0 || wanted.get(i).beginsWithTitle())) {
          same(i, "title", List.of(wanted.get(i).title()), seen.get(i).meta("title"));
        }
      }
    }

    /** Of books pandoc gives the authors in no order of theirs. */
    void checkFacts(
        Function<PandocExpectation, Set<List<String>>> authors, String author, String date) {
      for (var i = 0; i < outputs.size(); i++) {
        same(
            i,
            "authors",
            authors.apply(wanted.get(i)),
            new LinkedHashSet<>(seen.get(i).meta(author)));
        var published = outputs.get(i).entry().article().published().flatMap(Printed::reading);
        var iso = published.map(Moment::iso).map(text -> List.of(Tokens.of(text)));
        same(i, "date", iso.orElse(List.of()), seen.get(i).meta(date));
      }
    }

    void end() {
      System.out.println("pandoc: " + outputs.size() + " " + format + " files read back, "
          + differences.size() + " differences");
      assertThat(differences).isEmpty();
    }

    private void same(int i, String what, Object wanted, Object found) {
      if (!wanted.equals(found)) {
        differences.add(outputs.get(i).name() + ": " + what + " are " + found + ", not " + wanted);
      }
    }

    private <T> void inOrder(int i, String what, List<T> wanted, List<T> found) {
      var at = 0;
      for (var one : wanted) {
        var next = found.subList(at, found.size()).indexOf(one);
        if (next < 0) {
          differences.add(outputs.get(i).name() + ": " + what + " lack " + one + " in " + found);
          return;
        }
        at += next + 1;
      }
    }
  }
}
