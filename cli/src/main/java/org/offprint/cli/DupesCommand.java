package org.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.batch.Duplicates;
import org.offprint.convert.Limits;
import org.offprint.convert.Offprint;
import org.offprint.json.PlainJson;

/** {@code offprint dupes}: which articles of a collection are there more than once. It deletes nothing. */
final class DupesCommand {

  private final Console console;
  private final Request request;
  private final Offprint offprint;

  DupesCommand(Console console, Request request, Limits.Cancellation cancellation) {
    this.console = console;
    this.request = request;
    this.offprint = Offprint.standard().reading(request.reading(cancellation));
    request.checkReading(offprint);
  }

  int run() throws IOException {
    if (request.inputs.isEmpty()) {
      throw new UsageException("Which folder? Name it, as in: offprint dupes articles/");
    }
    var missing = 0;
    var inputs = new ArrayList<Path>();
    for (var name : request.inputs) {
      if (name.equals("-")) {
        throw new UsageException("dupes compares files and folders, not standard input.");
      }
      if (Files.exists(Path.of(name))) {
        inputs.add(Path.of(name));
      } else {
        console.say(Messages.missing(name));
        missing++;
      }
    }
    var found = Duplicates.find(inputs, offprint, request.jobs);
    for (var group : found.groups()) {
      if (request.json) {
        console.line(json(group));
      } else {
        for (var line : lines(group)) {
          console.line(Console.visible(line));
        }
        console.line("");
      }
    }
    console.out().flush();
    found.failures().forEach(console::say);
    if (!request.quiet) {
      found.passedOver().forEach(console::say);
      console.say(summary(found));
    }
    return missing > 0 || !found.failures().isEmpty() ? Exit.SOME_FAILED : Exit.DONE;
  }

  private static String summary(Duplicates found) {
    var counts = new ArrayList<String>();
    for (var kind : Duplicates.Kind.values()) {
      var groups = found.groups().stream().filter(group -> group.kind() == kind).toList();
      if (!groups.isEmpty()) {
        var members = groups.stream().mapToInt(group -> group.members().size()).sum();
        counts.add(name(kind) + ": " + groups.size() + " (" + members + " articles)");
      }
    }
    return found.articles() + " articles compared. "
        + (counts.isEmpty() ? "None is there twice." : String.join(", ", counts) + ".");
  }

  private static List<String> lines(Duplicates.Group group) {
    var lines = new ArrayList<String>();
    lines.add(name(group.kind()) + " (" + reason(group.reason()) + ")");
    var first = true;
    for (var member : group.members()) {
      var article = member.article();
      var facts = Stream.of(
              article.headline(),
              article.publication(),
              article.published(),
              article.updated().isEmpty() ? "" : "updated " + article.updated(),
              article.version().isEmpty() ? "" : "version " + article.version(),
              article.words() + " words")
          .filter(fact -> !fact.isEmpty())
          .collect(Collectors.joining(" · "));
      lines.add("  " + (first ? "     " : share(member)) + " " + file(article));
      lines.add("        " + facts);
      first = false;
    }
    return lines;
  }

  private static String share(Duplicates.Member member) {
    return member.equal()
        ? "equal"
        : String.format(Locale.ROOT, "%4d%%", Math.round(member.similarity() * 100));
  }

  private static String file(Duplicates.Article article) {
    return article.file() + (article.number() > 1 ? " (article " + article.number() + ")" : "");
  }

  private static String name(Duplicates.Kind kind) {
    return switch (kind) {
      case EQUAL -> "equal texts";
      case NEAR -> "nearly equal texts";
      case VERSIONS -> "versions";
    };
  }

  private static String reason(Duplicates.Reason reason) {
    return switch (reason) {
      case EQUAL_TEXT -> "the same words";
      case NEAR_TEXT -> "most of the wording is the same";
      case SAME_HEADLINE -> "one headline and publication";
      case SAME_ADDRESS -> "one address";
    };
  }

  private static String json(Duplicates.Group group) {
    var object = new LinkedHashMap<String, Object>();
    object.put("kind", group.kind().name().toLowerCase(Locale.ROOT));
    object.put("reason", group.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    object.put("members", group.members().stream().map(DupesCommand::json).toList());
    return PlainJson.text(object);
  }

  private static Map<String, Object> json(Duplicates.Member member) {
    var article = member.article();
    var object = new LinkedHashMap<String, Object>();
    object.put("file", article.file().toString());
    object.put("article", article.number());
    object.put("equal", member.equal());
    object.put("similarity", Math.round(member.similarity() * 100) / 100.0);
    object.put("headline", given(article.headline()));
    object.put("publication", given(article.publication()));
    object.put("published", given(article.published()));
    object.put("updated", given(article.updated()));
    object.put("version", given(article.version()));
    object.put("source", given(article.source()));
    object.put("words", article.words());
    return object;
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }
}
