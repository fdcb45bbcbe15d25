package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each format works without the libraries of the others; that their rooms are there does no harm. */
class AloneTest {

  private static final List<String> PDFBOX =
      List.of("/org/apache/pdfbox/", "/com/ibm/icu/", "/commons-logging/");
  private static final List<String> POI = List.of(
      "/org/apache/poi/", "/commons-io/", "/commons-codec/", "/org/apache/commons/", "/log4j/");
  private static final List<String> OTHERS = List.of(
      "converters/html/",
      "converters/markdown/",
      "converters/epub/",
      "/com/vladsch/flexmark/",
      "/org/commonmark/",
      "/org/jsoup/",
      "/org/snakeyaml/");

  @TempDir
  Path folder;

  @Test
  void docxNeedsNoPdfBox() throws Exception {
    assertThat(converts("docx", PDFBOX)).isEmpty();
  }

  @Test
  void pdfNeedsNoPoi() throws Exception {
    assertThat(converts("pdf", POI)).isEmpty();
  }

  @Test
  void epubAndHtmlNeedNeither() throws Exception {
    var both = Stream.concat(PDFBOX.stream(), POI.stream()).toList();
    assertThat(converts("epub", both)).isEmpty();
    assertThat(converts("html", both)).isEmpty();
  }

  @Test
  void docxAndPdfNeedNoRoomOfAnotherFormat() throws Exception {
    assertThat(converts("docx", OTHERS)).isEmpty();
    assertThat(converts("pdf", OTHERS)).isEmpty();
  }

  @Test
  void withoutItsOwnLibraryItFails() throws Exception {
    assertThat(converts("pdf", PDFBOX)).contains("org/apache/pdfbox");
  }

  /** Converts a sample on a class path without these parts and returns what went wrong. */
  private String converts(String format, List<String> without) throws Exception {
    var classPath = Stream.of(Inputs.classPath().split(File.pathSeparator))
        .filter(entry -> without.stream().noneMatch(entry.replace('\\', '/')::contains))
        .collect(Collectors.joining(File.pathSeparator));
    assertThat(classPath).hasSizeLessThan(Inputs.classPath().length());
    var output = folder.resolve("sample." + format);
    var said = folder.resolve("said.txt");
    var process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Alone.class.getName(),
            Inputs.samples().get(0).toString(),
            output.toString())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    var code = process.waitFor();
    assertThat(code == 0).isEqualTo(Files.exists(output));
    return Files.readString(said);
  }
}
