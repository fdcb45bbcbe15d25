package org.offprint.conformance.nu;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker as a process: reads a path a line and answers each with its complaints and a
 * line with a dot. A complaint is a line of four fields with tabs between: how the file was read
 * (as HTML, as XML), severity, line and column, and message. Each file is read both ways.
 */
public final class NuJudge {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";
  private static final String XHTML = "http://s.validator.nu/xhtml5-all.rnc";

  /** Said of every page that is XHTML too; the checker's own front ends make it a mere note. */
  private static final String NOTE_ON_XHTML = "Trailing slash on void elements";

  private final PrintStream out;

  private NuJudge(PrintStream out) {
    this.out = out;
  }

  /**
   * Judges the files named on standard input until it ends.
   *
   * @param args not used
   * @throws Exception if standard input cannot be read or the checker cannot be set up
   */
  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, UTF_8);
    // The checker writes notes of its own there; the answers must stay clean.
    System.setOut(System.err);
    var judge = new NuJudge(out);
    var html = judge.checker("html", HTML);
    var xml = judge.checker("xml", XHTML);
    var paths = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (var path = paths.readLine(); path != null; path = paths.readLine()) {
      var file = Path.of(path).toFile();
      judge.check("html", () -> html.checkHtmlFile(file, true));
      judge.check("xml", () -> xml.checkXmlFile(file));
      out.println(".");
    }
  }

  private SimpleDocumentValidator checker(String reading, String schema) throws Exception {
    var complaints = new Complaints(reading);
    var checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(schema, complaints);
    checker.setUpValidatorAndParsers(complaints, true, false);
    return checker;
  }

  private void check(String reading, Check check) {
    try {
      check.run();
    } catch (SAXParseException e) {
      // A fatal error: the handler has said it.
    } catch (IOException | SAXException | RuntimeException e) {
      complain(reading, "unreadable", "", e.toString());
    }
  }

  private void complain(String reading, String severity, String place, String message) {
    out.println(String.join(
        "\t", reading, severity, place, String.valueOf(message).replaceAll("\\s+", " ")));
  }

  /** One check of one file. */
  private interface Check {
    void run() throws IOException, SAXException;
  }

  /** Prints what the checker says. */
  private final class Complaints implements ErrorHandler {

    private final String reading;

    Complaints(String reading) {
      this.reading = reading;
    }

    @Override
    public void warning(SAXParseException e) {
      if (!String.valueOf(e.getMessage()).startsWith(NOTE_ON_XHTML)) {
        say("warning", e);
      }
    }

    @Override
    public void error(SAXParseException e) {
      say("error", e);
    }

    @Override
    public void fatalError(SAXParseException e) {
      say("fatal", e);
    }

    private void say(String severity, SAXParseException e) {
      complain(reading, severity, e.getLineNumber() + ":" + e.getColumnNumber(), e.getMessage());
    }
  }
}
