package org.offprint.containers;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Limits;

/** The pictures of a zip, by their paths in it. */
final class ZipShelf implements HeldPictures.Shelf {

  private final ByteSource zip;
  private final Limits limits;
  private final Map<String, ZipRecord> byPath = new HashMap<>();

  ZipShelf(ByteSource zip, List<ZipRecord> records, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    for (var record : records) {
      if (Kind.ofName(record.name()).equals(Optional.of(Kind.PICTURE)) || isBare(record)) {
        byPath.putIfAbsent(record.name(), record);
      }
    }
  }

  /** Browsers save pictures whose address has no suffix without one. */
  private static boolean isBare(ZipRecord record) {
    var name = record.name().substring(record.name().lastIndexOf('/') + 1);
    return !name.isEmpty() && name.indexOf('.') < 0;
  }

  @Override
  public Optional<HeldPictures.File> find(String address) {
    var path = ZipNames.inside(address);
    return Optional.ofNullable(byPath.get(path))
        .or(() -> Optional.ofNullable(
            byPath.get(ZipNames.inside(Addresses.withoutQuery(Addresses.decoded(path))))))
        .filter(record -> record.obstacle().isEmpty())
        .map(record -> new Zipped(new ZippedFile(zip, record.name(), record, limits), limits));
  }

  private record Zipped(ZippedFile file, Limits limits) implements HeldPictures.File {
    @Override
    public byte[] read() throws IOException {
      return file.input(limits).bytes();
    }

    @Override
    public String type() {
      return Kind.ofName(file.record().name()).isPresent() ? "image/x-unknown" : "";
    }
  }
}
