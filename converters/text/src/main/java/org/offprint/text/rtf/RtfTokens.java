package org.offprint.text.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts RTF into groups, control words, control symbols and characters (RTF 1.9.1, "RTF Syntax"). */
final class RtfTokens {

  /** What was read last. */
  enum Kind {
    OPEN,
    CLOSE,
    WORD,
    SYMBOL,
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 40;

  private final byte[] bytes;
  private int at;
  private int line = 1;
  private String word = "";
  private boolean parameter;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The name of a control word. */
  String word() {
    return word;
  }

  /** The parameter of a control word, or the character or byte that was read. */
  int value() {
    return value;
  }

  /** The parameter, or another number where there is none. */
  int value(int otherwise) {
    return parameter ? value : otherwise;
  }

  /** The line of the input, from 1. */
  int line() {
    return line;
  }

  Kind next() {
    while (at < bytes.length) {
      var c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\n' -> line++;
        case '\r' -> {
          if (at == bytes.length || bytes[at] != '\n') {
            line++;
          }
        }
        case 0 -> {}
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    if (at == bytes.length) {
      return Kind.END;
    }
    var c = bytes[at] & 0xFF;
    if (!isLetter(c)) {
      at++;
      return symbol(c);
    }
    var start = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
    number();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && parameter && value > 0) {
      at = (int) Math.min(bytes.length, (long) at + value);
    }
    return Kind.WORD;
  }

  private void number() {
    parameter = false;
    value = 0;
    var minus = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    var from = minus ? at + 1 : at;
    var number = 0L;
    while (from < bytes.length && isDigit(bytes[from])) {
      number = Math.min(number * 10 + bytes[from++] - '0', Integer.MAX_VALUE);
      parameter = true;
    }
    if (parameter) {
      at = from;
      value = (int) (minus ? -number : number);
    }
  }

  private Kind symbol(int c) {
    if (c == '\'') {
      var high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
      var low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      if (high >= 0 && low >= 0) {
        at += 2;
        value = high << 4 | low;
        word = "'";
        return Kind.SYMBOL;
      }
      value = '?';
      return Kind.BYTE;
    }
    if (c == '\n' || c == '\r') {
      if (c == '\r' && at < bytes.length && bytes[at] == '\n') {
        at++;
      }
      line++;
      word = "par";
      parameter = false;
      return Kind.WORD;
    }
    word = String.valueOf((char) c);
    value = c;
    return Kind.SYMBOL;
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
