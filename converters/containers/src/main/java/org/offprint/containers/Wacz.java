package org.offprint.containers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** The parts of a packed web archive (WACZ 1.1.1 clauses 5.2.1 and 5.2.4). */
final class Wacz {

  private Wacz() {}

  static Container.Members open(ByteSource file, Limits limits) throws IOException {
    var findings = new ArrayList<Finding>();
    var records = new ArrayList<>(ZipRecords.of(file, limits, findings));
    records.sort(Comparator.comparing(ZipRecord::name));
    var archives = new ArrayList<ByteSource>();
    var pages = new ArrayList<String>();
    for (var record : records) {
      var part = new ZippedFile(file, file.name() + "!" + record.name(), record, limits);
      if (isArchive(record.name())) {
        requireReadable(record);
        archives.add(part);
      } else if (record.name().startsWith("pages/") && record.name().endsWith(".jsonl")) {
        pages(part, pages, limits);
      }
    }
    if (archives.isEmpty()) {
      throw new ZipException("there is no web archive in it, as a WACZ has in the folder archive");
    }
    return new Together(WarcMembers.of(file.name(), archives, new Wanted(pages), limits), findings);
  }

  private static boolean isArchive(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  private static void requireReadable(ZipRecord record) throws ZipException {
    if (!record.obstacle().isEmpty()) {
      throw new ZipException(record.name() + " " + record.obstacle());
    }
  }

  private static void pages(ZippedFile list, List<String> pages, Limits limits) throws IOException {
    list.limits().goOn();
    limits.requireSize(list.name(), list.length());
    try (var lines =
        new BufferedReader(new InputStreamReader(list.stream(0), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        PageLine.url(line).ifPresent(pages::add);
      }
    }
  }

  /** The pages of the archives, with what was found in the zip around them. */
  private record Together(Container.Members pages, List<Finding> before)
      implements Container.Members {
    @Override
    public Optional<Container.Member> next() throws IOException {
      return pages.next();
    }

    @Override
    public List<Finding> findings() {
      var all = new ArrayList<>(before);
      all.addAll(pages.findings());
      return all;
    }

    @Override
    public void close() throws IOException {
      pages.close();
    }
  }
}
