package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens every Word document, reads all its words in their order, and shows all of them on its pages. */
class LibreOfficeTest {

  private static final int SHARE = 20;
  private static final int AT_ONCE = 50;

  /** The reading of a ruby stands above the line, and in text that is exported not at all. */
  private static final ReadingOrder ORDER = new ReadingOrder(ReadingOrder.Ruby.BASE);

  @TempDir
  Path folder;

  @Test
  void showsAllWordsInOrderAndAllLettersOnPages() throws IOException {
    var office = Tool.command("soffice");
    var reader = Tool.command("pdftotext");
    var outputs = Output.ofInputsAndSeeds("docx", SHARE, folder);
    var pages = convert(office, outputs, "pdf", "pdf");
    var texts = convert(office, outputs, "txt", "txt:Text (encoded):UTF8");
    var missing = new ArrayList<String>();
    for (var output : outputs) {
      var article = output.entry().article();
      var words = ORDER.words(article);
      // Text that is exported has no footnotes.
      missing.addAll(missing(output, words, text(output, texts)));
      var shown = new ArrayList<>(words);
      article.footnotes().forEach(note -> shown.addAll(ORDER.blocks(note.blocks())));
      // Readers of pages mix lines of cells, and words whose letters come from several fonts.
      var letters = Subsequence.lettersMissing(shown, pages(reader, output, pages));
      if (!letters.isEmpty()) {
        missing.add(output.name() + " as pages: letters " + letters);
      }
    }
    System.out.println("LibreOffice: " + outputs.size() + " documents converted to pages and text, "
        + missing.size() + " with words missing or moved");
    assertThat(missing).isEmpty();
  }

  private static List<String> missing(Output output, List<String> words, String text) {
    var missing = Subsequence.firstMissing(words, text);
    return missing.isEmpty() ? List.of() : List.of(output.name() + " as text: " + missing);
  }

  /** Converts many documents by one start of the program, which is what takes the time; it ends early after hundreds. */
  private Path convert(Tool office, List<Output> outputs, String name, String filter)
      throws IOException {
    var into = Files.createDirectory(folder.resolve(name));
    for (var i = 0; i < outputs.size(); i += AT_ONCE) {
      convert(office, outputs.subList(i, Math.min(outputs.size(), i + AT_ONCE)), filter, into);
    }
    return into;
  }

  private void convert(Tool office, List<Output> outputs, String filter, Path into)
      throws IOException {
    var arguments = new ArrayList<Object>(List.of(
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        into));
    outputs.forEach(output -> arguments.add(output.file()));
    var ran = office.run(arguments.toArray());
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  private static String pages(Tool reader, Output output, Path folder) throws IOException {
    var ran = reader.run("-enc", "UTF-8", converted(output, folder, "pdf"), "-");
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran.out();
  }

  private static String text(Output output, Path folder) throws IOException {
    return Files.readString(converted(output, folder, "txt"), UTF_8);
  }

  private static Path converted(Output output, Path folder, String suffix) {
    return folder.resolve(output.name().replace(".docx", "." + suffix));
  }
}
