package org.offprint.typeset.line;

import org.offprint.typeset.Owner;

/**
 * A stretch of a paragraph in one style.
 *
 * @param text its characters; U+2028 LINE SEPARATOR ends a line
 * @param style how it looks
 * @param owner what it belongs to
 */
public record TextSpan(String text, TextStyle style, Owner owner) {}
