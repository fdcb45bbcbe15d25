/**
 * The only compressor: deflate and zip streams that have the same bytes on every machine.
 *
 * <p>The JDK compresses with whatever zlib it was built with, so its bytes differ between machines. The one used here
 * is pure Java. Everything in this package except {@link org.offprint.pack.ZipWriter} is safe for several threads.
 */
package org.offprint.pack;
