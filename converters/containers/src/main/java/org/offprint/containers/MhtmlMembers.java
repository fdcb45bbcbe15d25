package org.offprint.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Container;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** The one page of an MHTML file, with its pictures. */
final class MhtmlMembers implements Container.Members {

  private final ByteSource file;
  private final MhtmlParts parts;
  private final Skipped skipped;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, MhtmlPart> pictures = new HashMap<>();
  private Optional<MhtmlPart> page;

  MhtmlMembers(ByteSource file, Limits limits) throws IOException {
    this.file = file;
    skipped = new Skipped(file.name());
    parts = MhtmlParts.read(file, limits);
    page = page();
    for (var part : parts.list()) {
      if (part.type().startsWith("image/") || part.type().equals("application/octet-stream")) {
        shelve(part);
      }
      if (part.isPage() && !page.equals(Optional.of(part))) {
        skipped.count(Kind.FRAME);
      } else if (!part.isPage()) {
        skipped.count(Kind.ofType(part.type()));
      }
    }
    parts
        .problem()
        .ifPresent(problem -> findings.add(
            new Finding(Codes.NOT_READABLE, 0, 0, file.name() + ": " + problem + ".", "")));
  }

  private void shelve(MhtmlPart part) {
    if (!part.location().isEmpty()) {
      pictures.putIfAbsent(Addresses.key(part.location()), part);
    }
    if (!part.id().isEmpty()) {
      pictures.putIfAbsent(Addresses.key("cid:" + part.id()), part);
    }
  }

  /** The page whose address the browser names, or that the header calls the start (RFC 2387 clause 3.2), or the first. */
  private Optional<MhtmlPart> page() {
    var pages = parts.list().stream().filter(MhtmlPart::isPage).toList();
    return pages.stream()
        .filter(part -> !parts.start().isEmpty() && part.id().equals(parts.start()))
        .findFirst()
        .or(() -> pages.stream()
            .filter(part -> !part.location().isEmpty() && part.location().equals(parts.address()))
            .findFirst())
        .or(() -> pages.stream().findFirst());
  }

  @Override
  public Optional<Container.Member> next() {
    var next = page;
    page = Optional.empty();
    return next.map(this::member);
  }

  private Container.Member member(MhtmlPart part) {
    var address = parts.address().isEmpty() ? part.location() : parts.address();
    var isWeb = address.startsWith("http:") || address.startsWith("https:");
    var base = part.location().isEmpty() ? address : part.location();
    var input =
        Input.of(address.isEmpty() ? file.name() : file.name() + "!" + address, part.bytes());
    return new Container.Member(
        ByteSource.of(input),
        "page.html",
        isWeb ? address : "",
        parts.date(),
        part.encoding(),
        new HeldPictures(wanted -> Optional.ofNullable(pictures.get(Addresses.key(wanted))), base));
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
