package org.offprint.convert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/** A file that holds other files: a zip, a web archive, a page saved with its pictures. */
public interface Container {

  /**
   * Its name for {@code --from}.
   *
   * @return lower-case letters, digits and hyphens
   */
  String name();

  /**
   * What it is, for the list of formats.
   *
   * @return one phrase
   */
  String description();

  /**
   * Tells whether it can open a file. It is asked of every input, so it looks at the sample and loads nothing.
   *
   * @param sample the first bytes of the file
   * @return whether it can
   */
  boolean opens(Sample sample);

  /**
   * Opens a file. Nothing of it is read into memory but what is handed out, and what tells where things are.
   *
   * @param file the file
   * @param limits what it may take; the limit of an input goes for each file inside
   * @return what is inside, one by one
   * @throws IOException if it cannot be read
   */
  Members open(ByteSource file, Limits limits) throws IOException;

  /** The files inside a container that may be articles, one by one. What is certainly none is counted. */
  interface Members extends AutoCloseable {
    /**
     * The next file.
     *
     * @return the file, or nothing at the end
     * @throws IOException if the container can be read no further
     */
    Optional<Member> next() throws IOException;

    /**
     * Doubts about the container, and what was passed over; complete after the last file.
     *
     * @return the findings
     */
    List<Finding> findings();

    @Override
    void close() throws IOException;
  }

  /**
   * A file inside a container.
   *
   * @param file its bytes; its name is that of the container, an exclamation mark and its own
   * @param kind a file name with the suffix of its kind, for the syntaxes: what a server sends as a page is called
   *     {@code page.html} here whatever its address ends in
   * @param address the web address from which it was archived, as the container writes it; empty where it has none
   * @param captured when it was archived, as the container writes it; empty where it does not say
   * @param encoding the encoding that was declared outside the file, such as by HTTP; empty where none was
   * @param pictures the pictures beside it
   */
  record Member(
      ByteSource file,
      String kind,
      String address,
      String captured,
      String encoding,
      Pictures pictures) {
    /** Refuses null. */
    public Member {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(captured, "captured");
      Objects.requireNonNull(encoding, "encoding");
      Objects.requireNonNull(pictures, "pictures");
    }
  }

  /** The pictures that a container holds for a file inside it. */
  interface Pictures extends Resources {

    /** A container that holds none. */
    Pictures NONE = new Pictures() {
      @Override
      public Optional<Picture.Held> find(String printed) {
        return Optional.empty();
      }

      @Override
      public InputStream open(String sha256) throws IOException {
        return Resources.NONE.open(sha256);
      }
    };

    /**
     * Finds a picture. What was found can be opened until the container is closed.
     *
     * @param printed the address by which the file calls it, relative or absolute
     * @return the picture, or nothing if the container does not hold it
     * @throws IOException if the container cannot be read
     */
    Optional<Picture.Held> find(String printed) throws IOException;
  }
}
