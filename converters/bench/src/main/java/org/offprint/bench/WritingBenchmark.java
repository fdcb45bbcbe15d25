package org.offprint.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.offprint.article.Edition;
import org.offprint.convert.Writer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Milliseconds in which one thread writes an article, and one a hundred times as long, in each format. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WritingBenchmark extends Measured {

  /** How often the body stands in the article. */
  @Param({"1", "100"})
  public int times;

  /** The format. */
  @Param({"md", "html", "epub", "docx", "pdf"})
  public String format;

  private Edition edition;

  /** Made by JMH. */
  public WritingBenchmark() {}

  /**
   * Reads the article.
   *
   * @throws IOException if the sample cannot be read
   */
  @Setup
  public void load() throws IOException {
    try (var readings = offprint.read(ArchivedText.of(Path.of(samples), times))) {
      edition = new Edition.Single(readings.next().orElseThrow().entry());
    }
  }

  /**
   * Writes the article.
   *
   * @return the number of bytes
   * @throws IOException never
   */
  @Benchmark
  public int write() throws IOException {
    var out = new ByteArrayOutputStream();
    offprint.write(edition, Writer.Material.NONE, format, out);
    return out.size();
  }
}
