/**
 * Conversion: what it means to read, write and prove an article, and the front door {@link
 * org.offprint.convert.Offprint}.
 *
 * <p>Reading answers four questions in four places: what does the file say ({@link org.offprint.convert.Syntax}), whose
 * convention is this ({@link org.offprint.convert.Frame}), what does a newsroom reader see ({@link
 * org.offprint.convert.Recogniser}), how is it shown ({@link org.offprint.convert.FormatProvider}). Each is found
 * through {@code META-INF/services}, so a third party adds one by one class and one line.
 */
package org.offprint.convert;
