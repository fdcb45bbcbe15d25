package org.offprint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.offprint.convert.Input;
import org.offprint.convert.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Articles read in a second by one thread, for one article and for the same ten and a hundred times as long. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark extends Measured {

  /** How often the body stands in the article. */
  @Param({"1", "10", "100"})
  public int times;

  private Input input;

  /** Made by JMH. */
  public ReadingBenchmark() {}

  /**
   * Makes the input.
   *
   * @throws IOException if the sample cannot be read
   */
  @Setup
  public void load() throws IOException {
    input = ArchivedText.of(Path.of(samples), times);
    System.out.println(input.bytes().length + " bytes");
  }

  /**
   * Reads and recognises the article.
   *
   * @return what was read
   * @throws IOException never
   */
  @Benchmark
  public Reading read() throws IOException {
    try (var readings = offprint.read(input)) {
      return readings.next().orElseThrow();
    }
  }
}
