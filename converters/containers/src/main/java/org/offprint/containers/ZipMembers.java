package org.offprint.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Container;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** The files of a zip that may be articles, in the order of their names. */
final class ZipMembers implements Container.Members {

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht");

  private final ByteSource zip;
  private final Limits limits;
  private final Skipped skipped;
  private final ZipShelf shelf;
  private final List<ZipRecord> articles = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> pages = new HashSet<>();
  private int at;
  private long unpacked;

  ZipMembers(ByteSource zip, Limits limits) throws IOException {
    this.zip = zip;
    this.limits = limits;
    skipped = new Skipped(zip.name());
    var records = ZipRecords.of(zip, limits, findings);
    shelf = new ZipShelf(zip, records, limits);
    sort(records);
  }

  private void sort(List<ZipRecord> records) {
    for (var record : records) {
      if (PAGES.contains(suffix(record.name()))) {
        pages.add(record.name().substring(0, record.name().lastIndexOf('.')));
      }
    }
    for (var record : records) {
      var kind = kind(record);
      if (kind.isPresent()) {
        skipped.count(kind.get());
      } else if (!record.isFolder()) {
        articles.add(record);
      }
    }
    articles.sort(Comparator.comparing(ZipRecord::name));
  }

  private Optional<Kind> kind(ZipRecord record) {
    if (record.isFolder()) {
      return Optional.empty();
    } else if (isHidden(record.name())) {
      return Optional.of(Kind.HIDDEN);
    }
    return Kind.ofName(record.name())
        .or(() ->
            SavedFolder.isPart(record.name(), pages) ? Optional.of(Kind.FRAME) : Optional.empty());
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }

  private static String suffix(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Container.Member> next() {
    while (at < articles.size()) {
      var record = articles.get(at++);
      var name = zip.name() + "!" + record.name();
      var obstacle = record.obstacle();
      unpacked += record.unpacked();
      if (!obstacle.isEmpty()) {
        findings.add(new Finding(Codes.NOT_READABLE, 0, 0, name + ": " + obstacle + ".", ""));
      } else if (unpacked > limits.unpacking().bytes()) {
        findings.add(Finding.of(
            Codes.NOT_READABLE,
            name + ": is not read, and nothing after it, since the zip unpacks to more than "
                + limits.unpacking().bytes() + " bytes."));
        at = articles.size();
      } else {
        return Optional.of(member(name, record));
      }
    }
    return Optional.empty();
  }

  private Container.Member member(String name, ZipRecord record) {
    var file = new ZippedFile(zip, name, record, limits);
    var own = record.name().substring(record.name().lastIndexOf('/') + 1);
    var pictures = new HeldPictures(shelf, record.name());
    return new Container.Member(file, own, "", "", "", pictures);
  }

  @Override
  public List<Finding> findings() {
    var all = new ArrayList<>(findings);
    all.addAll(skipped.findings());
    return all;
  }

  @Override
  public void close() {}
}
