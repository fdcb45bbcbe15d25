package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Edition;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.convert.Writer;

/**
 * What a conversion costs in figures that a busy machine does not change: bytes allocated, classes loaded, bytes
 * written. None may exceed 1.2 times the lowest that ever landed, which {@code figures.tsv} keeps.
 */
class FiguresTest {

  private static final List<String> FORMATS = List.of("md", "html", "epub", "docx", "pdf");
  private static final double SLACK = 1.2;
  private static final int WARM_UP = 30;
  private static final int MEASURED = 10;

  @TempDir
  Path folder;

  @Test
  void allocatesAndWritesNoMoreThanItDid() throws IOException {
    var figures = new LinkedHashMap<String, Long>();
    for (var format : FORMATS) {
      figures.put("output-bytes " + format, (long) convert(format).length);
      figures.put("allocated-bytes " + format, allocated(format));
    }
    judge(figures);
  }

  @Test
  void loadsNoMoreClassesThanItDid() throws Exception {
    var figures = new LinkedHashMap<String, Long>();
    for (var format : FORMATS) {
      figures.put("classes-" + Runtime.version().feature() + " " + format, classes(format));
    }
    judge(figures);
  }

  private static void judge(Map<String, Long> figures) throws IOException {
    var lowest = lowest();
    var over = new ArrayList<String>();
    figures.forEach((name, figure) -> {
      var bound = lowest.get(name);
      System.out.println(
          "figure: " + name + " " + figure + (bound == null ? "" : " (lowest " + bound + ")"));
      if (bound != null && figure > bound * SLACK) {
        over.add(String.format(
            Locale.ROOT, "%s: %d, over 1.2 times the lowest, %d", name, figure, bound));
      }
    });
    assertThat(over).isEmpty();
  }

  private static Map<String, Long> lowest() throws IOException {
    var lowest = new LinkedHashMap<String, Long>();
    try (var in = FiguresTest.class.getResourceAsStream("figures.tsv")) {
      for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        var cells = line.split("\t");
        if (cells.length == 2) {
          lowest.put(cells[0], Long.valueOf(cells[1]));
        }
      }
    }
    return lowest;
  }

  private static Path sample() throws IOException {
    return Inputs.samples().stream()
        .filter(file -> file.getFileName().toString().equals("harbour-reopens.txt"))
        .findFirst()
        .orElseThrow();
  }

  private static final Offprint OFFPRINT = Offprint.standard();

  private static byte[] convert(String format) throws IOException {
    var input = Input.of(sample(), Limits.STANDARD);
    try (var readings = OFFPRINT.read(input)) {
      var reading = readings.next().orElseThrow();
      var out = new ByteArrayOutputStream();
      var material = new Writer.Material(reading.resources(), input.bytes());
      OFFPRINT.write(new Edition.Single(reading.entry()), material, format, out);
      return out.toByteArray();
    }
  }

  private static long allocated(String format) throws IOException {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (var i = 0; i < WARM_UP; i++) {
      convert(format);
    }
    var id = Thread.currentThread().getId();
    var before = threads.getThreadAllocatedBytes(id);
    for (var i = 0; i < MEASURED; i++) {
      convert(format);
    }
    return (threads.getThreadAllocatedBytes(id) - before) / MEASURED;
  }

  private long classes(String format) throws Exception {
    var log = folder.resolve("classes-" + format + ".txt");
    var process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load=info:file=" + log,
            "-cp",
            Inputs.classPath(),
            "org.offprint.cli.Main",
            "convert",
            "--to",
            format,
            "--out-dir",
            folder.toString(),
            sample().toString())
        .inheritIO()
        .start();
    assertThat(process.waitFor()).isZero();
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains(" source: ")).count();
    }
  }
}
