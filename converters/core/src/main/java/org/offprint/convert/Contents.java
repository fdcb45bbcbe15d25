package org.offprint.convert;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The articles of all files in a container, one by one. A bad file is a finding, and never stops the others. */
final class Contents implements Readings {

  private static final int TOLD = 3;

  private final Reader reader;
  private final Container container;
  private final ByteSource file;
  private final int depth;
  private final List<Finding> findings = new ArrayList<>();
  private Optional<Container.Members> members = Optional.empty();
  private Optional<Readings> current = Optional.empty();
  private String name = "";
  private int articles;
  private int unknown;
  private int own;
  private final List<String> bare = new ArrayList<>();
  private boolean web;

  /** Whether something that may be an article was not read. */
  private boolean missed;

  private boolean ended;

  Contents(Reader reader, Container container, ByteSource file, int depth) {
    this.reader = reader;
    this.container = container;
    this.file = file;
    this.depth = depth;
  }

  @Override
  public OptionalInt announced() {
    return OptionalInt.empty();
  }

  @Override
  public Optional<Reading> next() throws IOException {
    if (members.isEmpty() && !ended) {
      members = Optional.of(open());
    }
    while (!ended) {
      reader.limits().goOn();
      var reading = inCurrent();
      if (reading.isPresent()) {
        articles++;
        return reading;
      }
      turn();
    }
    return Optional.empty();
  }

  /** What is wrong with the file itself is told of it; what is wrong with a disk is not. */
  private Container.Members open() throws IOException {
    try {
      return container.open(file, reader.limits());
    } catch (FileSystemException disk) {
      throw disk;
    } catch (IOException damaged) {
      throw new ConversionException.NoArticle(
          file.name() + ": cannot be opened: " + damaged.getMessage() + ".");
    }
  }

  private Optional<Reading> inCurrent() throws IOException {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    var readings = current.get();
    try {
      var reading = readings.next();
      while (reading.isPresent() && web && BarePage.is(reading.get().article())) {
        bare.add(name);
        reading = readings.next();
      }
      if (reading.isPresent()) {
        return Optional.of(named(reading.get()));
      }
      readings.atEnd().forEach(finding -> findings.add(named(finding)));
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (ConversionException.NothingInside none) {
      unknown++;
    } catch (IOException | RuntimeException | StackOverflowError failed) {
      failed(failed);
    }
    current = Optional.empty();
    readings.close();
    return Optional.empty();
  }

  /** The same reading, each doubt with the name of the file inside. */
  private Reading named(Reading reading) {
    var named = reading.findings().stream().map(this::named).toList();
    return new Reading(
        reading.entry(), reading.resources(), reading.ledger(), named, reading.input());
  }

  private Finding named(Finding finding) {
    return finding.message().startsWith(name + ": ")
        ? finding
        : new Finding(
            finding.code(),
            finding.line(),
            finding.column(),
            name + ": " + finding.message(),
            finding.hint());
  }

  /** Goes on to the next file. */
  private void turn() {
    Optional<Container.Member> member;
    try {
      member = members.orElseThrow().next();
    } catch (IOException | ConversionException.LimitExceeded broken) {
      name = file.name();
      failed(broken);
      member = Optional.empty();
    }
    if (member.isEmpty()) {
      end();
      return;
    }
    name = member.get().file().name();
    web = !member.get().address().isEmpty();
    try {
      begin(member.get());
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | StackOverflowError failed) {
      failed(failed);
    }
  }

  private void begin(Container.Member member) throws IOException {
    var bytes = member.file().sample().bytes();
    var sample = Sample.of(member.kind(), bytes);
    var inner = reader.inner(sample);
    if (OwnOutput.isOurs(sample)) {
      own++;
    } else if (inner.isPresent()) {
      nested(inner.get(), member.file());
    } else if (reader.isArticle(sample)) {
      current = Optional.of(reader.read(member, sample));
    } else {
      unknown++;
    }
  }

  private void nested(Container kind, ByteSource inside) {
    if (depth < reader.limits().unpacking().depth()) {
      current = Optional.of(new Contents(reader, kind, inside, depth + 1));
    } else {
      missed = true;
      findings.add(Finding.of(
          Codes.LEFT_OUT,
          name + ": is in more than " + depth + " files around it, and is not opened. Unpack it."));
    }
  }

  private void failed(Throwable failed) {
    missed = true;
    var fault =
        failed instanceof Error || failed instanceof RuntimeException && !isExpected(failed);
    var message = fault
        ? "a fault of this program: " + failed + ". Please report it with the file."
        : String.valueOf(failed.getMessage());
    var told = message.startsWith(name + ": ") ? message : name + ": " + message;
    findings.add(new Finding(Codes.NOT_READABLE, 0, 0, told.endsWith(".") ? told : told + ".", ""));
  }

  private static boolean isExpected(Throwable failed) {
    return failed instanceof ConversionException;
  }

  private void end() {
    ended = true;
    var found = members.orElseThrow().findings();
    missed |= found.stream().anyMatch(finding -> !finding.code().equals(Codes.LEFT_OUT));
    findings.addAll(found);
    if (!bare.isEmpty()) {
      missed = true;
      findings.add(Finding.of(
          Codes.LEFT_OUT,
          file.name() + ": " + bare.size() + " pages hold no article, such as " + bare.get(0)
              + "."));
    }
    count(unknown, "file of an unknown kind", "files of unknown kinds");
    count(own, "output of this program", "outputs of this program");
    if (articles == 0) {
      throw missed
          ? new ConversionException.NoArticle(nothing())
          : new ConversionException.NothingInside(nothing());
    }
  }

  private String nothing() {
    var told = findings.stream().limit(TOLD).map(Finding::message).collect(Collectors.joining(" "));
    return file.name() + ": there is no article in it. "
        + (told.isEmpty() ? "Give the text of the article." : told)
        + (findings.size() > TOLD ? " (and " + (findings.size() - TOLD) + " more)" : "");
  }

  private void count(int number, String one, String several) {
    if (number > 0) {
      var what = number == 1 ? one + " was" : several + " were";
      findings.add(
          Finding.of(Codes.LEFT_OUT, file.name() + ": " + number + " " + what + " passed over."));
    }
  }

  @Override
  public List<Finding> atEnd() {
    return List.copyOf(findings);
  }

  @Override
  public void close() throws IOException {
    ended = true;
    if (current.isPresent()) {
      current.get().close();
    }
    if (members.isPresent()) {
      members.get().close();
    }
  }
}
