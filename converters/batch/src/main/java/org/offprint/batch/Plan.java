package org.offprint.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * Which inputs become which files, before anything is written.
 *
 * @param jobs one for each input, in order
 * @param skipped the files of folders that are not converted, in order
 */
public record Plan(List<Job> jobs, List<Skipped> skipped) {

  /** Keeps its own copies. */
  public Plan {
    jobs = List.copyOf(jobs);
    skipped = List.copyOf(skipped);
  }

  /**
   * One input and what it becomes.
   *
   * @param input the input
   * @param name the name of the input in the folder that was walked, with slashes; of a file that was named itself, its
   *     file name
   * @param folder the folder for its outputs
   * @param stem the name of its outputs without suffix
   * @param outputs the files it becomes, one for each format, if it holds one article; if it holds several, they go to
   *     the folder {@code stem} in {@code folder}, numbered
   */
  public record Job(Path input, String name, Path folder, String stem, List<Output> outputs) {
    /** Keeps its own copy. */
    public Job {
      outputs = List.copyOf(outputs);
    }
  }

  /**
   * One output of an input.
   *
   * @param format the name of the format
   * @param suffix the suffix of its files
   * @param file the file
   */
  public record Output(String format, String suffix, Path file) {}

  /**
   * A file in a folder that is not converted.
   *
   * @param file the file
   * @param reason why
   */
  public record Skipped(Path file, Reason reason) {}

  /** Why a file in a folder is not converted. */
  public enum Reason {
    /** It is an output of this program. */
    OUR_OWN_OUTPUT,
    /** No reader knows this kind of file. */
    NOT_AN_ARTICLE,
    /** It cannot be read. */
    UNREADABLE
  }
}
