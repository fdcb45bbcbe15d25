package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.batch.PersonsFacts;
import org.offprint.batch.Plan;
import org.offprint.convert.Offprint;
import org.offprint.convert.Revision;

/** What a person says of the sources that outputs are held against: the same as when they were converted. */
final class SourceRevisions {

  private final Map<Path, Plan.Job> jobs = new HashMap<>();
  private final PersonsFacts facts;

  private SourceRevisions(List<Plan.Job> all, PersonsFacts facts) {
    all.forEach(job -> jobs.put(key(job.input()), job));
    this.facts = facts;
  }

  /**
   * Looks for it.
   *
   * @param work groups of outputs with their sources
   * @param folders the folders from which the sources were converted; empty if each was for itself
   */
  static SourceRevisions of(
      List<Outputs> work, List<Path> folders, Request request, Offprint offprint)
      throws IOException {
    var named = folders.isEmpty()
        ? work.stream().flatMap(outputs -> outputs.source().stream()).toList()
        : folders;
    var all = new ArrayList<Plan.Job>();
    var batch = request.batch(named, offprint);
    if (work.stream().anyMatch(outputs -> outputs.source().isPresent())) {
      all.addAll(batch.plan().jobs());
    }
    return new SourceRevisions(all, batch.facts(new Plan(all, List.of())));
  }

  private static Path key(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** What is said of a source. */
  Revision of(Path source) throws IOException {
    var job = jobs.get(key(source));
    return job == null ? Revision.NONE : facts.of(job);
  }
}
