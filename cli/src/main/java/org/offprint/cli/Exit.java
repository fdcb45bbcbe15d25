package org.offprint.cli;

/** The exit codes of the command, each listed by {@code --help}. */
final class Exit {

  /** All was done. */
  static final int DONE = 0;
  /** Some inputs failed. */
  static final int SOME_FAILED = 1;
  /** The command was not understood. */
  static final int USAGE = 2;
  /** There are warnings, and {@code --strict} was given. */
  static final int FINDINGS = 3;
  /** An output could not be written (EX_IOERR of sysexits). */
  static final int OUTPUT = 74;
  /** The run was interrupted (128 and SIGINT). */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
