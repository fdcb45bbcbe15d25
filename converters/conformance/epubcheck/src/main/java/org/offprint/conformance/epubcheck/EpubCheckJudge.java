package org.offprint.conformance.epubcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * EPUBCheck as a process: reads a path a line and answers each with its complaints and a line with
 * a dot. A complaint is a line of four fields with tabs between: severity, message id, file with
 * line and column, and message. Warnings are complaints too; notes on usage are not.
 */
public final class EpubCheckJudge {

  private final PrintStream out;

  private EpubCheckJudge(PrintStream out) {
    this.out = out;
  }

  /**
   * Judges the files named on standard input until it ends.
   *
   * @param args not used
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    var judge = new EpubCheckJudge(new PrintStream(System.out, true, UTF_8));
    // The checker writes notes of its own there; the answers must stay clean.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    // Some sixty notices that its XSLT has another version, at each start.
    System.setErr(System.out);
    var paths = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (var path = paths.readLine(); path != null; path = paths.readLine()) {
      judge.judge(Path.of(path));
      judge.out.println(".");
    }
  }

  private void judge(Path book) {
    try {
      var complaints = new Complaints(String.valueOf(book.getFileName()));
      new EpubCheck(book.toFile(), complaints).doValidate();
    } catch (RuntimeException broken) {
      complain("unreadable", "", book.toString(), broken.toString());
    }
  }

  private void complain(String... fields) {
    for (int i = 0; i < fields.length; i++) {
      fields[i] = String.valueOf(fields[i]).replaceAll("\\s+", " ");
    }
    out.println(String.join("\t", fields));
  }

  /** Prints what the checker says. */
  private final class Complaints extends MasterReport {

    Complaints(String book) {
      setEpubFileName(book);
    }

    @Override
    public void message(Message message, EPUBLocation place, Object... values) {
      var severity = message.getSeverity();
      if (severity == Severity.FATAL
          || severity == Severity.ERROR
          || severity == Severity.WARNING) {
        complain(
            severity.name().toLowerCase(Locale.ROOT),
            String.valueOf(message.getID()),
            place.getPath() + ":" + place.getLine() + ":" + place.getColumn(),
            message.getMessage(values));
      }
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {}

    @Override
    public int generate() {
      return 0;
    }

    @Override
    public void initialize() {}
  }
}
