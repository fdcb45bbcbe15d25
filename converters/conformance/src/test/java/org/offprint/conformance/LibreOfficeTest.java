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

/** LibreOffice opens every Word document and shows all words of the article, in their order. */
class LibreOfficeTest {

  private static final int SHARE = 20;

  /** The reading of a ruby stands above the line, and in text that is exported not at all. */
  private static final ReadingOrder ORDER = new ReadingOrder(ReadingOrder.Ruby.BASE);

  @TempDir
  Path folder;

  @Test
  void showsAllWordsInOrderOnPagesAndAsText() throws IOException {
    var office = Tool.command("soffice");
    var reader = Tool.command("pdftotext");
    var outputs = Output.ofInputsAndSeeds("docx", SHARE, folder);
    var pages = convert(office, outputs, "pdf", "pdf");
    var texts = convert(office, outputs, "txt", "txt:Text (encoded):UTF8");
    var missing = new ArrayList<String>();
    for (var output : outputs) {
      var article = output.entry().article();
      var page = pages(reader, output, pages);
      missing.addAll(missing(output, "pdf", ORDER.words(article), page));
      for (var note : article.footnotes()) {
        missing.addAll(missing(output, "pdf", ORDER.blocks(note.blocks()), page));
      }
      // Text that is exported has no footnotes.
      missing.addAll(missing(output, "txt", ORDER.words(article), text(output, texts)));
    }
    System.out.println("LibreOffice: " + outputs.size() + " documents converted to pages and text, "
        + missing.size() + " with words missing or moved");
    assertThat(missing).isEmpty();
  }

  private static List<String> missing(Output output, String as, List<String> words, String seen) {
    var missing = Subsequence.firstMissing(words, seen);
    return missing.isEmpty() ? List.of() : List.of(output.name() + " as " + as + ": " + missing);
  }

  /** Converts all documents by one start of the program, which is what takes the time. */
  private Path convert(Tool office, List<Output> outputs, String name, String filter)
      throws IOException {
    var into = Files.createDirectory(folder.resolve(name));
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
    return into;
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
