package org.offprint.typeset.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The faces that come with Offprint, each loaded when it is first needed and then kept. */
public final class FontLibrary {
  private static final FontLibrary BUNDLED = new FontLibrary();

  private final AtomicReferenceArray<Face> loaded =
      new AtomicReferenceArray<>(BundledFace.values().length);
  private final Family serif = new Family(
      stack(BundledFace.SERIF, BundledFace.SANS),
      stack(BundledFace.SERIF_BOLD, BundledFace.SANS_BOLD),
      stack(BundledFace.SERIF_ITALIC, BundledFace.SANS_ITALIC),
      stack(BundledFace.SERIF_BOLD_ITALIC, BundledFace.SANS_BOLD_ITALIC));
  private final Family sans = new Family(
      stack(BundledFace.SANS, BundledFace.SERIF),
      stack(BundledFace.SANS_BOLD, BundledFace.SERIF_BOLD),
      stack(BundledFace.SANS_ITALIC, BundledFace.SERIF_ITALIC),
      stack(BundledFace.SANS_BOLD_ITALIC, BundledFace.SERIF_BOLD_ITALIC));
  private final FontStack mono = stack(BundledFace.MONO, BundledFace.SERIF);

  private FontLibrary() {}

  /** The one library of the process. */
  public static FontLibrary bundled() {
    return BUNDLED;
  }

  /** Liberation Serif; Lato for what it lacks. */
  public Family serif() {
    return serif;
  }

  /** Lato; Liberation Serif for what it lacks. */
  public Family sans() {
    return sans;
  }

  /** Liberation Mono in one style. */
  public Family mono() {
    return new Family(mono, mono, mono, mono);
  }

  private FontStack stack(BundledFace first, BundledFace second) {
    return new FontStack(
        this, first, second, first == BundledFace.MONO ? BundledFace.SANS : BundledFace.MONO);
  }

  /** A face; the same object for all callers. */
  Face face(BundledFace name) {
    var face = loaded.get(name.ordinal());
    if (face == null) {
      loaded.compareAndSet(name.ordinal(), null, load(name));
      face = loaded.get(name.ordinal());
    }
    return face;
  }

  private static byte[] joined(byte[] first, int count, byte[] second) {
    var all = Arrays.copyOf(first, count + second.length);
    System.arraycopy(second, 0, all, count, second.length);
    return all;
  }

  private static Face load(BundledFace name) {
    try (var in = FontLibrary.class.getResourceAsStream(name.resource())) {
      if (in == null) {
        throw new IllegalStateException(
            "the font " + name.resource() + " is not on the class path");
      }
      // The size is known, so that the bytes need not be gathered in pieces.
      var bytes = new byte[in.available()];
      int count = in.readNBytes(bytes, 0, bytes.length);
      var rest = in.readAllBytes();
      return new Face(
          rest.length == 0 && count == bytes.length ? bytes : joined(bytes, count, rest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
