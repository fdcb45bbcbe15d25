package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An outside judge of files, in a JVM and on a class path of its own, since judges want other
 * versions of the same libraries. One process serves many files, because starting is what costs.
 */
final class Judge implements AutoCloseable {

  /**
   * What a judge holds against a file.
   *
   * @param reading the profile judged by, or how the file was read
   * @param rule the rule broken (clause and test number), or the severity
   * @param place where in the file, in the judge's words
   * @param message what is wrong
   */
  record Complaint(String reading, String rule, String place, String message) {

    private static Complaint of(String line) {
      var fields = line.split("\t", 4);
      return new Complaint(fields[0], fields[1], fields[2], fields[3]);
    }
  }

  private final String name;
  private final Path log;
  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  private Judge(String name, String main) throws IOException {
    this.name = name;
    var target = Path.of(System.getProperty("offprint.root", "../.."))
        .resolve("converters/conformance/" + name + "/target");
    var classPath = target.resolve("classes")
        + File.pathSeparator
        + Files.readString(target.resolve("classpath.txt"), UTF_8).strip();
    log = target.resolve("judge.log");
    process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true",
            "-cp",
            classPath,
            main)
        .redirectError(log.toFile())
        .start();
    questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), UTF_8));
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
  }

  /** Returns veraPDF, for PDF/UA-1 and PDF/A-3a. */
  static Judge veraPdf() throws IOException {
    return new Judge("verapdf", "org.offprint.conformance.verapdf.VeraPdfJudge");
  }

  /** Returns the Nu HTML checker, reading each file as HTML and as XHTML. */
  static Judge nu() throws IOException {
    return new Judge("nu", "org.offprint.conformance.nu.NuJudge");
  }

  /** Returns EPUBCheck; its complaints are read as severity, rule, place and message. */
  static Judge epubCheck() throws IOException {
    return new Judge("epubcheck", "org.offprint.conformance.epubcheck.EpubCheckJudge");
  }

  /** Returns what this judge holds against {@code file}; nothing if all is well. */
  List<Complaint> judge(Path file) throws IOException {
    questions.write(file.toAbsolutePath() + "\n");
    questions.flush();
    var complaints = new ArrayList<Complaint>();
    for (var line = answers.readLine(); !".".equals(line); line = answers.readLine()) {
      if (line == null) {
        throw new IOException(name + " ended early: " + Files.readString(log, UTF_8));
      }
      complaints.add(Complaint.of(line));
    }
    return complaints;
  }

  @Override
  public void close() throws IOException {
    questions.close();
    answers.close();
    process.destroy();
  }
}
