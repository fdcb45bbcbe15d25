package org.offprint.conformance.verapdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * veraPDF as a process: reads a path a line and answers each with its complaints and a line with a
 * dot. A complaint is a line of four fields with tabs between: profile, rule (clause and test
 * number), place and message.
 */
public final class VeraPdfJudge {

  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

  private VeraPdfJudge() {}

  /**
   * Judges the files named on standard input until it ends.
   *
   * @param args not used
   * @throws IOException if standard input cannot be read
   */
  public static void main(String[] args) throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    var paths = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    var out = new PrintStream(System.out, true, UTF_8);
    for (var path = paths.readLine(); path != null; path = paths.readLine()) {
      for (var profile : PROFILES) {
        judge(Path.of(path), profile, out);
      }
      out.println(".");
    }
  }

  private static void judge(Path pdf, PDFAFlavour profile, PrintStream out) {
    var foundry = Foundries.defaultInstance();
    try (var in = Files.newInputStream(pdf);
        var parser = foundry.createParser(in, profile);
        var validator = foundry.createValidator(profile, false)) {
      validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .forEach(assertion -> complain(
              out,
              profile.getId(),
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber(),
              assertion.getLocation().getContext(),
              assertion.getMessage()));
    } catch (IOException | VeraPDFException | RuntimeException e) {
      complain(out, profile.getId(), "unreadable", pdf.toString(), e.toString());
    }
  }

  private static void complain(PrintStream out, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      fields[i] = String.valueOf(fields[i]).replaceAll("\\s+", " ");
    }
    out.println(String.join("\t", fields));
  }
}
