package org.offprint.markdown;

/** What becomes of the bytes of pictures. */
public enum Pictures {
  /** They stand at the end of the file as {@code data:} addresses (RFC 2397), so that it is whole. */
  EMBED,
  /** They are left out; the picture is named by its hash (RFC 6920). */
  NAME
}
