package org.offprint.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

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
   * The name without its suffix, which may have two parts; a name that is all suffix stays. Outputs are called so, with
   * suffixes of their own.
   *
   * @param name the name of a file, without its folder
   * @return its stem
   */
  public static String stem(String name) {
    var packed = name.toLowerCase(Locale.ROOT).endsWith(".warc.gz");
    var dot = packed ? name.length() - ".warc.gz".length() : name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /**
   * What an article is called that comes from a file with several: they go to a folder of their own, numbered.
   *
   * @param stem the stem of the file, and the name of that folder
   * @param number which article, from 1
   * @return the stem of its outputs
   */
  public static String numbered(String stem, int number) {
    return String.format(Locale.ROOT, "%s-%03d", stem, number);
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
