package org.offprint.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offprint.convert.Finding;

/**
 * How a batch went.
 *
 * @param results one for each input that was not skipped, in the order of the plan, whatever the order of the work
 * @param skipped the files of folders that were not converted, also those that turned out to be such as a zip of pictures
 */
public record Report(List<Result> results, List<Plan.Skipped> skipped) {

  /** Keeps its own copies. */
  public Report {
    results = List.copyOf(results);
    skipped = List.copyOf(skipped);
  }

  /**
   * How one input went.
   *
   * @param input the input
   * @param outputs the files that were written
   * @param findings what is doubtful about input and outputs
   * @param failures why it failed, or why outputs of it did; outputs that could be written stay
   */
  public record Result(
      Path input, List<Path> outputs, List<Finding> findings, List<Failure> failures) {
    /** Keeps its own copies. */
    public Result {
      outputs = List.copyOf(outputs);
      findings = List.copyOf(findings);
      failures = List.copyOf(failures);
    }
  }

  /**
   * Why an input failed.
   *
   * @param kind the kind of failure
   * @param message which file, what was wrong and what to do
   */
  public record Failure(Kind kind, String message) {}

  /** The kinds of failure. */
  public enum Kind {
    /** The input cannot be read, is over a limit, or no reader knows it. */
    INPUT,
    /** The input holds no article. */
    NO_ARTICLE,
    /** The input holds other files, and none of a kind that may be an article. */
    NOTHING_INSIDE,
    /** An output cannot be written. */
    OUTPUT,
    /** An output does not say what the article says, and was not written; see {@code Offprint.proving}. */
    UNPROVEN,
    /** The run was cancelled before this input was done. */
    CANCELLED,
    /** A fault of this program. */
    FAULT
  }

  /**
   * The inputs that failed.
   *
   * @return their results, in order
   */
  public List<Result> failed() {
    return results.stream().filter(result -> !result.failures().isEmpty()).toList();
  }

  /**
   * All files that were written.
   *
   * @return the files, in order
   */
  public List<Path> outputs() {
    return results.stream().flatMap(result -> result.outputs().stream()).toList();
  }

  /**
   * How often each kind of finding occurred.
   *
   * @return counts by code, sorted by code
   */
  public Map<String, Integer> findingsByCode() {
    var counts = new TreeMap<String, Integer>();
    for (var result : results) {
      for (var finding : result.findings()) {
        counts.merge(finding.code().id(), 1, Integer::sum);
      }
    }
    return counts;
  }

  /**
   * How it went, in one line for people.
   *
   * @return such as {@code 12 converted, 1 failed (1 not proved), 3 skipped (2 our own). OFP-R009 x4.}
   */
  public String summary() {
    var failed = failed().size();
    var out = new StringBuilder();
    out.append(results.size() - failed).append(" converted, ").append(failed).append(" failed");
    if (unproven() > 0) {
      out.append(" (").append(unproven()).append(" not proved)");
    }
    if (!skipped.isEmpty()) {
      out.append(", ")
          .append(skipped.size())
          .append(" skipped (")
          .append(count(Plan.Reason.OUR_OWN_OUTPUT))
          .append(" our own, ")
          .append(count(Plan.Reason.NOT_AN_ARTICLE))
          .append(" of no known kind, ")
          .append(count(Plan.Reason.UNREADABLE))
          .append(" unreadable)");
    }
    out.append('.');
    var separator = " ";
    for (var count : findingsByCode().entrySet()) {
      out.append(separator).append(count.getKey()).append(" x").append(count.getValue());
      separator = ", ";
    }
    return out.append(separator.equals(" ") ? "" : ".").toString();
  }

  private long unproven() {
    return results.stream()
        .filter(result ->
            result.failures().stream().anyMatch(failure -> failure.kind() == Kind.UNPROVEN))
        .count();
  }

  private long count(Plan.Reason reason) {
    return skipped.stream().filter(one -> one.reason() == reason).count();
  }
}
