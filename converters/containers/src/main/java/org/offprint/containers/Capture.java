package org.offprint.containers;

import org.offprint.convert.ByteSource;

/**
 * Where a record of a web archive is that may be wanted again.
 *
 * @param file the archive
 * @param offset its first byte, or that of the gzip around it
 * @param url the address that was archived, as written
 * @param date when it was, as written
 * @param type its media type, lower case, without parameters
 * @param encoding the encoding that its server declared; empty where none
 */
record Capture(
    ByteSource file, long offset, String url, String date, String type, String encoding) {}
