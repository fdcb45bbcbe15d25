package org.offprint.containers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.convert.Container;

/** The pictures of one page, each read when it is asked for. */
final class HeldPictures implements Container.Pictures {

  private final Shelf shelf;
  private final String base;
  private final Map<String, File> bySha256 = new HashMap<>();

  /** Where the files of a container are, by address. */
  interface Shelf {
    /**
     * Finds a file.
     *
     * @param address an absolute address, or a path
     * @return the file, or nothing
     */
    Optional<File> find(String address);
  }

  /** A file that can be read again and again. */
  interface File {
    /**
     * Its bytes.
     *
     * @return all bytes
     * @throws IOException if it cannot be read, or is too long
     */
    byte[] read() throws IOException;

    /**
     * Its media type, as declared.
     *
     * @return lower case, without parameters; empty where none is
     */
    String type();
  }

  /**
   * The pictures of a page.
   *
   * @param base the address or path of the page
   */
  HeldPictures(Shelf shelf, String base) {
    this.shelf = shelf;
    this.base = base;
  }

  @Override
  public Optional<Picture.Held> find(String printed) throws IOException {
    var address = Addresses.resolve(base, printed);
    var file = shelf.find(address).or(() -> shelf.find(printed.strip()));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var bytes = file.get().read();
    var type = PictureType.of(bytes, file.get().type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    var held = Picture.Held.of(bytes, type);
    bySha256.putIfAbsent(held.sha256(), file.get());
    return Optional.of(held);
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    var file = bySha256.get(sha256);
    return file == null
        ? Container.Pictures.NONE.open(sha256)
        : new ByteArrayInputStream(file.read());
  }
}
