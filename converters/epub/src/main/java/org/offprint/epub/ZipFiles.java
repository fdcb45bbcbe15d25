package org.offprint.epub;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.offprint.convert.Limits;

/**
 * The files of an archived zip (PKWARE APPNOTE 6.3.3) that is in memory, damaged or not: where its directory is
 * missing, its files are found by their own headers, and of a file that breaks off what there is is read. Names are
 * names and nothing else; nothing is ever unpacked to a disk. What is read counts against the limit of an input.
 */
final class ZipFiles {

  private static final int LOCAL = 0x04034B50;
  private static final int CENTRAL = 0x02014B50;
  private static final int END = 0x06054B50;
  private static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END_LENGTH = 22;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] zip;
  private final Limits limits;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private boolean damaged;
  private long taken;

  /** Where the content of a file begins, and how many bytes it takes there. */
  private record Place(int method, boolean encrypted, int offset, int length) {}

  ZipFiles(byte[] zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
    var end = end();
    if (end < 0 || !directory(end)) {
      damaged = end >= 0 || zip.length > 4 && int4(0) == LOCAL;
      places.clear();
      scan();
    }
    places.keySet().forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
  }

  private int end() {
    for (var at = zip.length - END_LENGTH;
        at >= Math.max(0, zip.length - 0x10000 - END_LENGTH);
        at--) {
      if (int4(at) == END) {
        return at;
      }
    }
    return -1;
  }

  /** Reads the directory; says whether it could be read whole. */
  private boolean directory(int end) {
    var at = end - int4(end + 12);
    // Something may stand before the zip; then every offset is too small by as much.
    var shift = at - int4(end + 16);
    if (at < 0 || shift < 0) {
      return false;
    }
    var count = int2(end + 10);
    for (var i = 0; i < count; i++) {
      limits.goOn();
      if (at < 0 || at + CENTRAL_LENGTH > end || int4(at) != CENTRAL) {
        return false;
      }
      var local = shift + int4(at + 42);
      var name = name(at + CENTRAL_LENGTH, int2(at + 28));
      if (local >= 0 && local <= zip.length - LOCAL_LENGTH && int4(local) == LOCAL) {
        add(name, int2(at + 8), int2(at + 10), content(local), int4(at + 20));
      } else {
        damaged = true;
      }
      at += CENTRAL_LENGTH + int2(at + 28) + int2(at + 30) + int2(at + 32);
    }
    return true;
  }

  private int content(int local) {
    return local + LOCAL_LENGTH + int2(local + 26) + int2(local + 28);
  }

  private void add(String name, int flags, int method, int offset, int length) {
    var from = Math.min(offset, zip.length);
    var most = zip.length - from;
    var place =
        new Place(method, (flags & 1) != 0, from, length < 0 || length > most ? most : length);
    if (!name.endsWith("/")) {
      places.putIfAbsent(name, place);
    }
  }

  /** Looks for files by their own headers; one whose length is not said runs to the next. */
  private void scan() {
    var at = next(0);
    while (at >= 0) {
      limits.goOn();
      var flags = int2(at + 6);
      var offset = content(at);
      var length = int4(at + 18);
      var said = (flags & 8) == 0 && length >= 0 && offset <= zip.length - length;
      var next = next(said ? offset + length : Math.min(zip.length, offset));
      var most = (next < 0 ? zip.length : next) - offset;
      add(
          name(at + LOCAL_LENGTH, int2(at + 26)),
          flags,
          int2(at + 8),
          offset,
          said ? length : most);
      at = next;
    }
  }

  private int next(int from) {
    for (var at = from; at + LOCAL_LENGTH <= zip.length; at++) {
      if (zip[at] == 'P' && int4(at) == LOCAL) {
        return at;
      }
    }
    return -1;
  }

  private String name(int at, int length) {
    var from = Math.min(at, zip.length);
    return new String(zip, from, Math.min(length, zip.length - from), StandardCharsets.UTF_8);
  }

  private int int2(int at) {
    return zip[at] & 0xFF | (zip[at + 1] & 0xFF) << 8;
  }

  private int int4(int at) {
    return int2(at) | int2(at + 2) << 16;
  }

  /** The names of all files, in the order of the directory. */
  List<String> names() {
    return List.copyOf(places.keySet());
  }

  /** Whether something of the zip could not be read as it was meant. */
  boolean isDamaged() {
    return damaged;
  }

  /** The name of a file as it stands in the zip; the case of letters may differ, as on the systems that made it. */
  Optional<String> find(String name) {
    return places.containsKey(name)
        ? Optional.of(name)
        : Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Whether the zip itself keeps a file under a password. */
  boolean isLocked(String name) {
    return find(name).map(places::get).filter(Place::encrypted).isPresent();
  }

  /** The bytes of a file, as many as can be read; nothing if there is no such file. */
  Optional<byte[]> read(String name) {
    var place = find(name).map(places::get).filter(one -> !one.encrypted());
    if (place.isEmpty()) {
      return Optional.empty();
    }
    return switch (place.get().method()) {
      case STORED -> Optional.of(stored(name, place.get()));
      case DEFLATED -> Optional.of(inflated(name, place.get()));
      default -> {
        damaged = true;
        yield Optional.empty();
      }
    };
  }

  private void take(String name, long bytes) {
    limits.goOn();
    taken += bytes;
    limits.requireSize(name, taken);
  }

  private byte[] stored(String name, Place place) {
    take(name, place.length());
    var bytes = new byte[place.length()];
    System.arraycopy(zip, place.offset(), bytes, 0, bytes.length);
    return bytes;
  }

  private byte[] inflated(String name, Place place) {
    var out = new ByteArrayOutputStream(Math.max(64, Math.min(place.length(), 1 << 20)));
    var inflater = new Inflater(true);
    try {
      inflater.setInput(zip, place.offset(), place.length());
      var buffer = new byte[16_384];
      for (var read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        take(name, read);
        out.write(buffer, 0, read);
      }
      damaged |= !inflater.finished();
    } catch (DataFormatException broken) {
      damaged = true;
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }
}
