package org.offprint.convert;

/** How our own outputs are known again, so that a folder run does not take them for archived articles. */
public final class OwnOutput {

  /** What every output says of the program that made it, without a version: the same article gives the same bytes. */
  public static final String GENERATOR = "Offprint";

  private OwnOutput() {}

  /**
   * Tells whether an input is an output of ours.
   *
   * @param sample its first bytes
   * @return whether its head names this program as the generator: the PDF {@code Producer} or comment, the HTML {@code
   *     generator}, the Markdown front matter, the first member of the JSON, the comment in an EPUB's container file,
   *     the extended properties of a Word document, the comment or first lines of a reference or of TEI
   */
  public static boolean isOurs(Sample sample) {
    var head = sample.ascii();
    if (head.startsWith("%PDF-")) {
      return head.substring(0, Math.min(200, head.length())).contains("%" + GENERATOR);
    }
    if (head.startsWith("mimetypeapplication/epub+zip", 30)) {
      return head.substring(0, Math.min(400, head.length())).contains("<!-- " + GENERATOR + " -->");
    }
    if (head.startsWith("[Content_Types].xml", 30)) {
      return head.contains("<Application>" + GENERATOR + "</Application>");
    }
    if (head.startsWith("{\"format\":\"offprint-")
        || head.startsWith("[{\"custom\":{\"generator\":\"" + GENERATOR + "\"}")
        || head.startsWith("% " + GENERATOR + "\n")
        || head.startsWith("TY  - NEWS\r\nID  - ")
        || head.substring(isMarkedUtf8(head) ? 3 : 0).startsWith("file,id,headline,kicker,")
        || head.startsWith("<?xml") && head.contains("?>\n<!-- " + GENERATOR + " -->\n")) {
      return true;
    }
    return head.contains("<meta name=\"generator\" content=\"" + GENERATOR + "\"")
        || head.startsWith("---\n") && head.contains("\ngenerator: \"" + GENERATOR + "\"\n");
  }

  private static boolean isMarkedUtf8(String head) {
    return head.startsWith("\u00EF\u00BB\u00BF");
  }
}
