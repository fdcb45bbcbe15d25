package org.offprint.containers;

/**
 * A part of a saved page.
 *
 * @param type its media type, lower case
 * @param encoding the encoding that its header declares; empty where it does not
 * @param location its {@code Content-Location}; empty where it has none
 * @param id its {@code Content-ID} without brackets; empty where it has none
 * @param bytes its content, decoded
 */
record MhtmlPart(String type, String encoding, String location, String id, byte[] bytes)
    implements HeldPictures.File {

  boolean isPage() {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  @Override
  public byte[] read() {
    return bytes;
  }
}
