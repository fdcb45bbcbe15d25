package org.offprint.convert;

/** A conversion that could not be done. The message names the file, what was wrong and what to do. */
public abstract sealed class ConversionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ConversionException(String message, Throwable cause) {
    super(message, cause);
  }

  /** No reader or writer has the name that was asked for. */
  public static final class UnknownFormat extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what was asked for, and what is known
     */
    public UnknownFormat(String message) {
      super(message, null);
    }
  }

  /** The input holds no article. */
  public static sealed class NoArticle extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which input, and why
     */
    public NoArticle(String message) {
      super(message, null);
    }
  }

  /** The input holds other files, and none of a kind that may be an article, such as a zip of pictures. */
  public static final class NothingInside extends NoArticle {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which input, and what is in it
     */
    public NothingInside(String message) {
      super(message);
    }
  }

  /** What a person says of articles, in a sheet or a file beside them, cannot be understood. */
  public static final class UnreadableFacts extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which file and line, what is wrong, and what to do
     */
    public UnreadableFacts(String message) {
      super(message, null);
    }
  }

  /** The input is over a limit. */
  public static final class LimitExceeded extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which limit, and how to raise it
     */
    public LimitExceeded(String message) {
      super(message, null);
    }
  }

  /** The output cannot be written where it was asked for. */
  public static final class Unwritable extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which output, why, and what to do
     */
    public Unwritable(String message) {
      super(message, null);
    }

    /**
     * Makes one.
     *
     * @param message which output, why, and what to do
     * @param cause what the file system said
     */
    public Unwritable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The output does not say what the article says, so it was not put in place; see {@link Offprint#proving}. */
  public static final class Unproven extends ConversionException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which output, the first difference, and what to do
     */
    public Unproven(String message) {
      super(message, null);
    }

    /**
     * Makes one.
     *
     * @param message which output, and what to do
     * @param cause why it cannot be read back
     */
    public Unproven(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The conversion was cancelled through {@link Limits}. */
  public static final class Cancelled extends ConversionException {
    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public Cancelled() {
      super("The conversion was cancelled.", null);
    }
  }
}
