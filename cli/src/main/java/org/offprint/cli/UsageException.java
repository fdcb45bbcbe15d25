package org.offprint.cli;

/** A command that was not understood; the message says what to type instead. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
