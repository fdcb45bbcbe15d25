package org.offprint.typeset.line;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the patterns and exceptions of a file of the TeX project hyph-utf8: the groups {@code
 * \patterns} and {@code \hyphenation}, and {@code \input} of another such file. Other commands are
 * passed over.
 */
final class TexPatterns {
  private static final String PLACE = "/org/offprint/hyphenation/";

  private final PatternTrie trie = new PatternTrie();
  private final Map<String, int[]> exceptions = new HashMap<>();
  private Group group = Group.NONE;

  private enum Group {
    NONE,
    PATTERNS,
    EXCEPTIONS
  }

  PatternTrie trie() {
    return trie;
  }

  Map<String, int[]> exceptions() {
    return exceptions;
  }

  /** Reads a file from the class path; returns false if it is not there. */
  boolean read(String file) {
    try (var in = TexPatterns.class.getResourceAsStream(PLACE.concat(file))) {
      if (in == null) {
        return false;
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        readLine(line);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readLine(String line) {
    int comment = line.indexOf('%');
    int end = comment < 0 ? line.length() : comment;
    int i = 0;
    while (i < end) {
      if (line.charAt(i) <= ' ') {
        i++;
      } else {
        int stop = i;
        while (stop < end && line.charAt(stop) > ' ') {
          stop++;
        }
        i = readWord(line, i, stop, end);
      }
    }
  }

  /** Reads one word of a line; returns where to go on. */
  private int readWord(String line, int start, int stop, int end) {
    if (group == Group.NONE) {
      if (line.startsWith("\\patterns{", start)) {
        group = Group.PATTERNS;
        return start + "\\patterns{".length();
      } else if (line.startsWith("\\hyphenation{", start)) {
        group = Group.EXCEPTIONS;
        return start + "\\hyphenation{".length();
      } else if (line.startsWith("\\input", start)) {
        read(line.substring(stop, end).strip());
        return end;
      }
      return stop;
    }
    int close = line.indexOf('}', start);
    int last = close >= 0 && close < stop ? close : stop;
    if (last > start) {
      take(line.substring(start, last));
    }
    if (last < stop) {
      group = Group.NONE;
      return last + 1;
    }
    return stop;
  }

  private void take(String word) {
    if (group == Group.PATTERNS) {
      trie.add(word);
      return;
    }
    var letters = new StringBuilder();
    var points = new int[word.length()];
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == '-') {
        points[count++] = letters.length();
      } else {
        letters.append(word.charAt(i));
      }
    }
    exceptions.put(letters.toString(), Arrays.copyOf(points, count));
  }
}
