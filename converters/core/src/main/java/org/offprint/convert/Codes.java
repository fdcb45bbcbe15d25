package org.offprint.convert;

/** The kinds of doubt that the rooms of this house report; each has a section in {@code docs/findings.md}. */
public final class Codes {

  /** The input is not UTF-8, and its encoding was assumed. */
  public static final Finding.Code ASSUMED_ENCODING = new Finding.Code(
      "OFP-D001",
      Severity.WARNING,
      "Check the letters beyond ASCII; convert the file to UTF-8 if they are wrong.");

  /** Bytes that mean nothing in the encoding of the input were replaced. */
  public static final Finding.Code BAD_BYTES = new Finding.Code(
      "OFP-D002", Severity.WARNING, "Look at the place in the file; the bytes show as U+FFFD.");

  /** Characters that no XML format can carry were removed. */
  public static final Finding.Code REMOVED_CHARACTERS =
      new Finding.Code("OFP-D003", Severity.NOTE, "");

  /** The input looks like binary data. */
  public static final Finding.Code LOOKS_BINARY =
      new Finding.Code("OFP-D004", Severity.WARNING, "Give the text of the article instead.");

  /** The input is not of the kind that its syntax reads, or is damaged. */
  public static final Finding.Code NOT_READABLE =
      new Finding.Code("OFP-D005", Severity.WARNING, "Save it again, or give it in another form.");

  /** What a person says of an article cannot be understood, or can be in two ways. */
  public static final Finding.Code UNCLEAR_CORRECTION =
      new Finding.Code("OFP-C001", Severity.WARNING, "");

  /** A cell of a sheet of corrections was emptied, which does not take the fact away. */
  public static final Finding.Code EMPTIED_CELL = new Finding.Code(
      "OFP-C002", Severity.WARNING, "Write - into the cell to take the fact away.");

  /** A cell of a sheet of corrections seems to have been changed by a spreadsheet, not by a person. */
  public static final Finding.Code SPREADSHEET_FORM =
      new Finding.Code("OFP-C003", Severity.NOTE, "");

  /** A row of a sheet of corrections fits no article. */
  public static final Finding.Code UNUSED_ROW =
      new Finding.Code("OFP-C004", Severity.WARNING, "Check its file name and number.");

  /** The article has no headline that can be told. */
  public static final Finding.Code NO_HEADLINE =
      new Finding.Code("OFP-R001", Severity.NOTE, "The title is the first words, in brackets.");

  /** The article has no source address. */
  public static final Finding.Code NO_SOURCE = new Finding.Code("OFP-R002", Severity.NOTE, "");

  /** A date has more than one reading. */
  public static final Finding.Code AMBIGUOUS_DATE =
      new Finding.Code("OFP-R003", Severity.WARNING, "Say the language, or the date, to decide.");

  /** Nesting deeper than the limit was taken as text. */
  public static final Finding.Code TOO_DEEP = new Finding.Code("OFP-R004", Severity.WARNING, "");

  /** The text of the headline occurs again in the body. */
  public static final Finding.Code HEADLINE_TWICE = new Finding.Code("OFP-R005", Severity.NOTE, "");

  /** A heading level was changed, since levels cannot skip. */
  public static final Finding.Code HEADING_LEVEL = new Finding.Code("OFP-R006", Severity.NOTE, "");

  /** A link or note leads nowhere. */
  public static final Finding.Code DEAD_LINK = new Finding.Code("OFP-R007", Severity.NOTE, "");

  /** Input that was tangled beyond sense was taken as plain text. */
  public static final Finding.Code TANGLED = new Finding.Code("OFP-R008", Severity.WARNING, "");

  /** A repair changed the text. */
  public static final Finding.Code REPAIRED =
      new Finding.Code("OFP-R009", Severity.NOTE, "Give --as-archived to keep the text as it is.");

  /** Part of what the file holds was left out on purpose, and is named. */
  public static final Finding.Code LEFT_OUT = new Finding.Code("OFP-R010", Severity.NOTE, "");

  /** A file that holds several articles says another number than were found, or numbers that are not there. */
  public static final Finding.Code MISSING_ARTICLES =
      new Finding.Code("OFP-R011", Severity.WARNING, "Export the missing articles again.");

  /** Characters that no font at hand can show are drawn as boxes. */
  public static final Finding.Code MISSING_GLYPH = new Finding.Code(
      "OFP-W001",
      Severity.WARNING,
      "The text behind the box is right and can be copied and searched.");

  /** Something the format cannot say was written another way. */
  public static final Finding.Code FORMAT_LIMIT = new Finding.Code("OFP-W002", Severity.NOTE, "");

  /** A template lacks a style that is needed, so one of ours was added. */
  public static final Finding.Code TEMPLATE_STYLE = new Finding.Code(
      "OFP-W003", Severity.NOTE, "Give the template a style of this name to change its look.");

  /** Nobody can read this output back, so it was written without proof. */
  public static final Finding.Code NOT_PROVED = new Finding.Code("OFP-P001", Severity.WARNING, "");

  private Codes() {}
}
