/**
 * Fonts and shaping: from characters to glyphs.
 *
 * <p>Faces are read straight from the bytes of the TrueType file (OpenType 1.9), never through the
 * window toolkit and never from the system, so the same text gives the same glyphs on every machine.
 * All types are immutable or hide a bounded cache, and are safe to share between threads.
 */
package org.offprint.typeset.font;
