package org.offprint.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Container;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** The pages of web archives that belong together, in the order of the archives. */
final class WarcMembers implements Container.Members {

  private static final int NAMED = 5;

  private final String name;
  private final Wanted wanted;
  private final Limits limits;
  private final List<Spool> spools;
  private final WarcIndex index = new WarcIndex();
  private final Skipped skipped;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> given = new HashSet<>();
  private final HeldPictures.Shelf shelf;
  private Set<String> ends = Set.of();
  private int at;

  private WarcMembers(String name, List<Spool> spools, Wanted wanted, Limits limits) {
    this.name = name;
    this.spools = spools;
    this.wanted = wanted;
    this.limits = limits;
    skipped = new Skipped(name);
    shelf = address -> index.picture(address).map(one -> new Archived(one, limits));
  }

  /**
   * Opens web archives.
   *
   * @param name the name of the container, for messages
   * @param files the archives
   * @param wanted which pages are wanted
   */
  static WarcMembers of(String name, List<ByteSource> files, Wanted wanted, Limits limits)
      throws IOException {
    var spools = new ArrayList<Spool>();
    var members = new WarcMembers(name, spools, wanted, limits);
    try {
      for (var file : files) {
        var spool = Spool.seekable(file, limits);
        spools.add(spool);
        members.scan(spool.file());
      }
      members.follow();
      return members;
    } catch (IOException | RuntimeException broken) {
      members.close();
      throw broken;
    }
  }

  private void scan(ByteSource file) throws IOException {
    new WarcScan(index, skipped, findings, limits).scan(file);
  }

  /** The pages that are wanted where addresses of the list led elsewhere. */
  private void follow() {
    ends = new HashSet<>();
    wanted.listed().values().forEach(url -> ends.add(Addresses.key(index.followed(url))));
  }

  @Override
  public Optional<Container.Member> next() {
    while (at < index.pages().size()) {
      var page = index.pages().get(at++);
      if (index.isPart(page.url())) {
        skipped.count(Kind.FRAME);
      } else if (!wanted.isAll()
          && !wanted.has(page.url())
          && !ends.contains(Addresses.key(page.url()))) {
        skipped.count(Kind.UNLISTED);
      } else {
        var member = member(page);
        if (member.isPresent()) {
          return member;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Container.Member> member(Capture page) {
    var called = name + "!" + page.url();
    given.add(Addresses.key(page.url()));
    try {
      var bytes = new Archived(page, limits).read();
      var file = ByteSource.of(Input.of(called, bytes));
      var kind = page.type().equals("text/plain") ? "page.txt" : "page.html";
      return Optional.of(new Container.Member(
          file,
          kind,
          page.url(),
          page.date(),
          page.encoding(),
          new HeldPictures(shelf, page.url())));
    } catch (IOException broken) {
      findings.add(
          new Finding(Codes.NOT_READABLE, 0, 0, called + ": " + broken.getMessage() + ".", ""));
    } catch (ConversionException.LimitExceeded tooLarge) {
      findings.add(new Finding(Codes.NOT_READABLE, 0, 0, tooLarge.getMessage(), ""));
    }
    return Optional.empty();
  }

  @Override
  public List<Finding> findings() {
    var all = new ArrayList<>(findings);
    var missing = wanted.listed().values().stream()
        .filter(url -> !given.contains(Addresses.key(url))
            && !given.contains(Addresses.key(index.followed(url))))
        .toList();
    if (!missing.isEmpty()) {
      var more = missing.size() > NAMED ? ", …" : "";
      all.add(Finding.of(
          Codes.MISSING_ARTICLES,
          name + ": " + missing.size() + " of " + wanted.listed().size()
              + " listed pages are not in the archive: "
              + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))) + more
              + "."));
    }
    all.addAll(skipped.findings());
    return all;
  }

  @Override
  public void close() throws IOException {
    for (var spool : spools) {
      spool.close();
    }
  }
}
