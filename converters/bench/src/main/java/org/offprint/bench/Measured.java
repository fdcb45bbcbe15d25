package org.offprint.bench;

import org.offprint.convert.Offprint;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What all measurements have in common: one thread in a virtual machine of its own, on the folder of samples. */
@State(Scope.Benchmark)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class Measured {

  /** The folder of samples. */
  @Param("samples")
  public String samples;

  /** The program that is measured. */
  protected final Offprint offprint = Offprint.standard();

  /** For the measurements. */
  protected Measured() {}
}
