package org.offprint.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.offprint.convert.ConversionException;

/** Why an input failed, told to a person who may have a thousand of them. */
final class Failures {

  private Failures() {}

  /** What is to be said of what an input threw. */
  static Report.Failure of(Path input, Throwable thrown) {
    if (thrown instanceof ConversionException failed) {
      return new Report.Failure(kind(failed), located(input, failed.getMessage()));
    } else if (thrown instanceof IOException unreadable) {
      return new Report.Failure(
          Report.Kind.INPUT, input + ": cannot be read: " + why(unreadable) + ".");
    } else if (thrown instanceof OutOfMemoryError) {
      return new Report.Failure(
          Report.Kind.INPUT,
          input + ": needs more memory than Java was given. Give more, such as -Xmx2g.");
    }
    return new Report.Failure(
        Report.Kind.FAULT,
        input + ": a fault of this program: " + thrown + ". Please report it with the file.");
  }

  private static Report.Kind kind(ConversionException failed) {
    if (failed instanceof ConversionException.NothingInside) {
      return Report.Kind.NOTHING_INSIDE;
    } else if (failed instanceof ConversionException.NoArticle) {
      return Report.Kind.NO_ARTICLE;
    }
    return failed instanceof ConversionException.Cancelled
        ? Report.Kind.CANCELLED
        : Report.Kind.INPUT;
  }

  /** Readers know an input by its name alone; a person needs its folder too. */
  private static String located(Path input, String message) {
    var name = input.getFileName() + ":";
    return message.startsWith(name) ? input + ":" + message.substring(name.length()) : message;
  }

  private static String why(IOException unreadable) {
    if (unreadable instanceof NoSuchFileException missing) {
      return missing.getReason() == null ? "there is no such file" : missing.getReason();
    }
    return unreadable instanceof AccessDeniedException
        ? "access is denied"
        : unreadable.getClass().getSimpleName() + " " + unreadable.getMessage();
  }
}
