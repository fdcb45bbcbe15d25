package org.offprint.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.offprint.convert.ConversionException;

/** Does many pieces of work, several at once. */
final class Parallel {

  private Parallel() {}

  /**
   * Does all.
   *
   * @param jobs how many at once
   * @return the results in the order of the work
   * @throws ConversionException.Cancelled if the thread is interrupted
   */
  static <T> List<T> all(List<Supplier<T>> work, int jobs) {
    if (jobs == 1 || work.size() < 2) {
      return work.stream().map(Supplier::get).toList();
    }
    var threads = Executors.newFixedThreadPool(Math.min(jobs, work.size()));
    try {
      var results = new ArrayList<T>();
      for (var result : threads.invokeAll(work.stream().map(Parallel::call).toList())) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ConversionException.Cancelled();
    } catch (ExecutionException thrown) {
      if (thrown.getCause() instanceof RuntimeException itself) {
        throw itself;
      }
      throw new IllegalStateException(thrown.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> Callable<T> call(Supplier<T> work) {
    return work::get;
  }
}
