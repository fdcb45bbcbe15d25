package org.offprint.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;

/**
 * The front door: reads archived articles and writes them in any format on the class path.
 *
 * <pre>{@code
 * Offprint.standard().convert(Path.of("article.txt"), Path.of("article.pdf"));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; writers are made once and shared.
 */
public final class Offprint {

  private final Registry registry;
  private final ReadOptions reading;
  private final Map<String, String> writing;
  private final boolean overwrite;
  private final boolean prove;
  private final ConcurrentMap<String, Writer> writers = new ConcurrentHashMap<>();

  private Offprint(
      Registry registry,
      ReadOptions reading,
      Map<String, String> writing,
      boolean overwrite,
      boolean prove) {
    this.registry = registry;
    this.reading = reading;
    this.writing = Map.copyOf(writing);
    this.overwrite = overwrite;
    this.prove = prove;
  }

  /**
   * With everything that is on the class path, and the usual options.
   *
   * @return the front door
   */
  public static Offprint standard() {
    return of(Registry.load(Offprint.class.getClassLoader()));
  }

  /**
   * With the readers and writers of a registry.
   *
   * @param registry what can be read and written
   * @return the front door
   */
  public static Offprint of(Registry registry) {
    return new Offprint(registry, ReadOptions.STANDARD, Map.of(), false, false);
  }

  /**
   * The same with other options for reading.
   *
   * @param options how inputs are read
   * @return changed copy
   */
  public Offprint reading(ReadOptions options) {
    return new Offprint(registry, options, writing, overwrite, prove);
  }

  /**
   * The same with other options for writing; each format takes those it knows.
   *
   * @param options names and values as {@link Options} binds them, such as {@code page} and {@code letter}
   * @return changed copy
   */
  public Offprint writing(Map<String, String> options) {
    return new Offprint(registry, reading, options, overwrite, prove);
  }

  /**
   * The same, with existing outputs replaced. An input is never replaced.
   *
   * @return changed copy
   */
  public Offprint overwriting() {
    return new Offprint(registry, reading, writing, true, prove);
  }

  /**
   * The same, with each output read back and held against its article before it is put in place: see {@link Proof}. An
   * output that nobody can read back is written with a finding of {@link Codes#NOT_PROVED}.
   *
   * @return changed copy, which throws {@link ConversionException.Unproven} and leaves nothing where an output says
   *     something else
   */
  public Offprint proving() {
    return new Offprint(registry, reading, writing, overwrite, true);
  }

  /**
   * What one conversion may take.
   *
   * @return the limits
   */
  public Limits limits() {
    return reading.limits();
  }

  /**
   * What can be read and written.
   *
   * @return the registry
   */
  public Registry registry() {
    return registry;
  }

  /**
   * Reads the articles of an input.
   *
   * @param input the input
   * @return its articles, one by one
   * @throws ConversionException.NoArticle if there is no word in it
   * @throws ConversionException.UnknownFormat if no reader knows it
   */
  public Readings read(Input input) {
    return reader(new Reviser(Revision.NONE, reading.corrections())).read(input);
  }

  /**
   * Reads the articles of a file. One that holds other files is read as it goes, and never is in memory as a whole.
   *
   * @param file the file
   * @return its articles, one by one
   * @throws IOException if it cannot be read
   * @throws ConversionException.NoArticle if there is no word in it
   */
  public Readings read(Path file) throws IOException {
    return read(file, Revision.NONE);
  }

  /**
   * Reads the articles of a file as {@link #read(Path)} does, with what a person says of each of them.
   *
   * @param file the file
   * @param revision what a person says; what the options for reading say of every article wins over it
   * @return its articles, one by one
   * @throws IOException if it cannot be read
   * @throws ConversionException.NoArticle if there is no word in it
   */
  public Readings read(Path file, Revision revision) throws IOException {
    var reviser = new Reviser(revision, reading.corrections());
    return reviser.over(reader(reviser).read(ByteSource.of(file)));
  }

  private Reader reader(Reviser reviser) {
    return new Reader(registry, reading, reviser);
  }

  /**
   * Converts a file that holds one article; the suffix of the output says to what.
   *
   * @param input the archived article
   * @param output the file to write
   * @return what was done
   * @throws IOException if the input cannot be read
   * @throws ConversionException if it holds no article, the format is unknown or the output cannot be written
   */
  public Conversion convert(Path input, Path output) throws IOException {
    requireOther(input, output);
    var format = formatOf(output);
    registry.format(format);
    WholeFile.requireFree(output, overwrite);
    var findings = new ArrayList<Finding>();
    try (var readings = read(input)) {
      var first = readings.next().orElseThrow(() -> noArticle(input));
      if (readings.next().isPresent()) {
        throw new ConversionException.Unwritable(input
            + ": holds several articles, which do not fit one file. Convert it into a folder.");
      }
      findings.addAll(first.findings());
      findings.addAll(readings.atEnd());
      findings.addAll(write(first, first.input().orElseThrow(), format, output));
      return new Conversion(List.of(output), findings, List.of(first.ledger()));
    }
  }

  private static ConversionException.NoArticle noArticle(Path input) {
    return new ConversionException.NoArticle(input + ": holds no article.");
  }

  /**
   * Writes an article that was read.
   *
   * @param article the article with what stands beside it
   * @param input what it was read from
   * @param format the name of the format
   * @param output the file to write
   * @return doubts about the output
   */
  public List<Finding> write(Reading article, Input input, String format, Path output) {
    return write(article, input, format, output, List.of());
  }

  /**
   * Writes an article that was read, as one of several outputs.
   *
   * @param article the article with what stands beside it
   * @param input what it was read from
   * @param format the name of the format
   * @param output the file to write
   * @param others all outputs of the article, which a format may name, as a reference names the document
   * @return doubts about the output
   */
  public List<Finding> write(
      Reading article, Input input, String format, Path output, List<Path> others) {
    var findings = new ArrayList<Finding>();
    var material =
        new Writer.Material(article.resources(), input.bytes(), Writer.Place.of(output, others));
    WholeFile.write(
        output,
        overwrite,
        out -> findings.addAll(
            write(new Edition.Single(article.entry()), material, format, out, output.toString())));
    return List.copyOf(findings);
  }

  /**
   * Writes an article that a program made.
   *
   * @param article the article
   * @param format the name of the format
   * @param output the file to write
   * @return doubts about the output
   * @throws ConversionException.Unwritable if it exists, or cannot be written
   */
  public List<Finding> write(Article article, String format, Path output) {
    var findings = new ArrayList<Finding>();
    WholeFile.write(
        output,
        overwrite,
        out -> findings.addAll(
            write(Edition.of(article), Writer.Material.NONE, format, out, output.toString())));
    return List.copyOf(findings);
  }

  /**
   * Writes an edition to a file.
   *
   * @param edition the edition
   * @param material the bytes that belong to it
   * @param format the name of the format
   * @param output the file to write
   * @return doubts about the output
   * @throws ConversionException.Unwritable if it exists, or cannot be written
   */
  public List<Finding> write(
      Edition edition, Writer.Material material, String format, Path output) {
    var findings = new ArrayList<Finding>();
    WholeFile.write(
        output,
        overwrite,
        out -> findings.addAll(write(edition, material, format, out, output.toString())));
    return List.copyOf(findings);
  }

  /**
   * Writes an edition to a stream.
   *
   * @param edition the edition
   * @param material the bytes that belong to it
   * @param format the name of the format
   * @param out where the bytes go; left open
   * @return doubts about the output
   * @throws IOException if it cannot be written
   * @throws ConversionException.Unproven if it says something else, under {@link #proving}; nothing is written then
   */
  public List<Finding> write(
      Edition edition, Writer.Material material, String format, OutputStream out)
      throws IOException {
    return write(edition, material, format, out, "The output");
  }

  private List<Finding> write(
      Edition edition, Writer.Material material, String format, OutputStream out, String called)
      throws IOException {
    var provider = registry.format(format);
    var writer = writers.computeIfAbsent(provider.format().name(), name -> writer(provider));
    if (!prove) {
      return writer.write(edition, material, out, reading.limits());
    }
    var bytes = new ByteArrayOutputStream();
    var findings = new ArrayList<>(writer.write(edition, material, bytes, reading.limits()));
    findings.addAll(new Proving(registry, reading.limits())
        .prove(called, provider.format().name(), edition, bytes.toByteArray()));
    bytes.writeTo(out);
    return List.copyOf(findings);
  }

  /**
   * Holds a finished file against an article: whether it says what the article says. Its suffix tells the format.
   *
   * @param output a file that was written earlier
   * @param entry the article with what stands beside it, such as {@link Reading#entry} or {@link #carried}
   * @return what differs; empty where the file is proved
   * @throws IOException if it cannot be read, is damaged, or holds no text ({@link Witness.NoText})
   * @throws ConversionException.UnknownFormat if nobody reads files of this format back
   */
  public List<Difference> verify(Path output, Entry entry) throws IOException {
    var seen = witness(output).see(bytes(output), reading.limits());
    return Proof.of(entry).hold(seen);
  }

  /**
   * The article that a finished file carries as data, so that other outputs can be held against it.
   *
   * @param output a file that was written earlier
   * @return the whole article; empty where the file carries none, or its facts only
   * @throws IOException if it cannot be read, or is damaged
   * @throws ConversionException.UnknownFormat if nobody reads files of this format back
   */
  public Optional<Entry> carried(Path output) throws IOException {
    return witness(output).carried(bytes(output), reading.limits());
  }

  private byte[] bytes(Path output) throws IOException {
    return Input.of(output, reading.limits()).bytes();
  }

  private Witness witness(Path output) {
    var format = registry.format(formatOf(output)).format().name();
    return registry
        .witness(format)
        .orElseThrow(() -> new ConversionException.UnknownFormat(output
            + ": cannot be proved, since nobody on the class path reads " + format + " back."));
  }

  private <O extends Record> Writer writer(FormatProvider<O> provider) {
    return provider.writer(Options.bind(provider.defaults(), writing));
  }

  /**
   * Refuses an output that is the input itself, under whatever name.
   *
   * @param input the input
   * @param output the output
   * @throws IOException if the file system cannot tell
   * @throws ConversionException.Unwritable if both are the same file
   */
  public static void requireOther(Path input, Path output) throws IOException {
    if (Files.exists(output) && Files.exists(input) && Files.isSameFile(input, output)) {
      throw new ConversionException.Unwritable(
          output
              + ": is the input itself, which is never replaced. Give the output another name or folder.");
    }
  }

  private String formatOf(Path output) {
    return registry.formatOf(String.valueOf(output.getFileName())).orElseGet(() -> suffix(output));
  }

  private static String suffix(Path output) {
    var name = String.valueOf(output.getFileName());
    var dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.length() - 1) {
      throw new ConversionException.UnknownFormat(
          output + ": has no suffix that tells the format. Name it such as article.pdf.");
    }
    return name.substring(dot + 1);
  }
}
