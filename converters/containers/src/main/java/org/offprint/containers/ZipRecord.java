package org.offprint.containers;

/**
 * What the directory of a zip says of a file (APPNOTE clause 4.3.12).
 *
 * @param name its path with slashes, never leading out of the zip
 * @param header where its local header is
 * @param packed its length in the zip
 * @param unpacked its length as declared
 * @param crc the CRC-32 of its bytes
 * @param method how it is packed: 0 as it is, 8 deflated
 * @param encrypted whether it needs a password
 */
record ZipRecord(
    String name, long header, long packed, long unpacked, long crc, int method, boolean encrypted) {

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  boolean isStored() {
    return method == STORED;
  }

  boolean isFolder() {
    return name.isEmpty() || name.endsWith("/");
  }

  /** Why it cannot be unpacked; empty if it can. */
  String obstacle() {
    if (encrypted) {
      return "is encrypted. Unpack it with its password, and give the folder";
    }
    return method == STORED || method == DEFLATED
        ? ""
        : "is packed by a method that is not supported (" + method
            + "). Pack it again as an ordinary zip";
  }
}
