/**
 * Opens files that hold other files: zip (PKWARE APPNOTE 6.3.3), WARC (ISO 28500:2017), WACZ 1.1.1 and MHTML (RFC 2557).
 * Nothing is unpacked to disk under a name of theirs, and nothing but the file that is read and the places of the others
 * is in memory.
 *
 * <p>The four containers are asked of every input, so they look at first bytes and names alone; what does the work is
 * loaded when a file is opened.
 */
package org.offprint.containers;
