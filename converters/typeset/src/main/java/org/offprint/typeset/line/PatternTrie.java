package org.offprint.typeset.line;

import java.util.Arrays;

/**
 * Hyphenation patterns as a trie (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983). Siblings
 * are linked lists; the first letters have an index of their own.
 */
final class PatternTrie {
  private static final int FIRST = 0x530;

  private char[] letters = new char[8192];
  private int[] children = new int[8192];
  private int[] siblings = new int[8192];
  private byte[][] values = new byte[8192][];
  private final int[] roots = new int[FIRST];
  private int size = 1;

  /**
   * Adds a pattern as TeX writes it, such as {@code .hy3ph} or {@code n2at}.
   *
   * @throws IllegalArgumentException if it holds no letter
   */
  void add(String pattern) {
    var key = new char[pattern.length()];
    var levels = new byte[pattern.length() + 1];
    int length = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c >= '0' && c <= '9') {
        levels[length] = (byte) (c - '0');
      } else {
        key[length++] = c;
      }
    }
    if (length > 0) {
      int node = node(key, length);
      values[node] = Arrays.copyOf(levels, length + 1);
    }
  }

  private int node(char[] key, int length) {
    int node = 0;
    for (int i = 0; i < length; i++) {
      int next = child(node, key[i]);
      node = next == 0 ? append(node, key[i]) : next;
    }
    return node;
  }

  private int child(int node, char letter) {
    int next = node == 0 && letter < FIRST ? roots[letter] : children[node];
    while (next != 0 && letters[next] != letter) {
      next = siblings[next];
    }
    return next;
  }

  private int append(int parent, char letter) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      children = Arrays.copyOf(children, 2 * size);
      siblings = Arrays.copyOf(siblings, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    letters[size] = letter;
    if (parent == 0 && letter < FIRST) {
      roots[letter] = size;
    } else {
      siblings[size] = children[parent];
      children[parent] = size;
    }
    return size++;
  }

  /** The level before each character of a word in dots; odd levels allow a break. */
  byte[] levels(String dotted) {
    var levels = new byte[dotted.length() + 1];
    for (int start = 0; start < dotted.length(); start++) {
      int node = 0;
      for (int i = start; i < dotted.length(); i++) {
        node = child(node, dotted.charAt(i));
        if (node == 0) {
          break;
        }
        raise(levels, start, values[node]);
      }
    }
    return levels;
  }

  private static void raise(byte[] levels, int start, byte[] value) {
    for (int i = 0; value != null && i < value.length; i++) {
      if (value[i] > levels[start + i]) {
        levels[start + i] = value[i];
      }
    }
  }
}
