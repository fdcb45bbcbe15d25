package org.offprint.convert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * What can be read and written: the syntaxes, frames, containers, formats and witnesses found through {@code META-INF/services}.
 *
 * @param syntaxes the syntaxes, by name
 * @param frames the frames, in the order in which they are asked
 * @param containers the containers, by name
 * @param formats the formats, by name
 * @param witnesses who reads finished outputs back, by format
 * @param recogniser the recogniser; empty where its room is not on the class path
 */
public record Registry(
    List<Syntax> syntaxes,
    List<Frame> frames,
    List<Container> containers,
    List<FormatProvider<?>> formats,
    List<Witness> witnesses,
    Optional<Recogniser> recogniser) {

  /** Puts each list in its order, so that the class path's order does not matter. */
  public Registry {
    syntaxes = syntaxes.stream().sorted(Comparator.comparing(Syntax::name)).toList();
    frames = frames.stream()
        .sorted(Comparator.comparingInt(Frame::order).thenComparing(Frame::name))
        .toList();
    containers =
        containers.stream().sorted(Comparator.comparing(Container::name)).toList();
    formats = formats.stream()
        .<FormatProvider<?>>sorted(Comparator.comparing(p -> p.format().name()))
        .toList();
    if (!(witnesses instanceof LateWitnesses)) {
      witnesses = LateWitnesses.sorted(witnesses);
    }
  }

  /**
   * What a class loader finds.
   *
   * @param loader the class loader
   * @return the registry
   */
  public static Registry load(ClassLoader loader) {
    var formats = new ArrayList<FormatProvider<?>>();
    ServiceLoader.load(FormatProvider.class, loader).forEach(formats::add);
    return new Registry(
        all(Syntax.class, loader),
        all(Frame.class, loader),
        all(Container.class, loader),
        formats,
        new LateWitnesses(loader),
        ServiceLoader.load(Recogniser.class, loader).findFirst());
  }

  private static <T> List<T> all(Class<T> service, ClassLoader loader) {
    var found = new ArrayList<T>();
    ServiceLoader.load(service, loader).forEach(found::add);
    return found;
  }

  /**
   * Tells whether a file may be an article, or hold some. Any text can be read as plain text, but a file that nobody
   * asked for has to look like an article.
   *
   * @param sample its first bytes
   * @return whether a container opens it or a syntax finds it likely
   */
  public boolean reads(Sample sample) {
    return containers.stream().anyMatch(container -> container.opens(sample))
        || mayBeArticle(sample);
  }

  boolean mayBeArticle(Sample sample) {
    return syntaxes.stream()
        .anyMatch(
            syntax -> syntax.looksLike(sample).strength().compareTo(Match.Strength.LIKELY) >= 0);
  }

  /**
   * The format that the name of a file tells, by the longest suffix, so that {@code a.tei.xml} is TEI.
   *
   * @param name the name of a file
   * @return the name of the format, or nothing where no format has such a suffix of two parts
   */
  public Optional<String> formatOf(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return formats.stream()
        .map(FormatProvider::format)
        .filter(format -> format.suffix().indexOf('.') > 0)
        .filter(format -> lower.endsWith("." + format.suffix()))
        .map(Format::name)
        .findFirst();
  }

  /**
   * Finds a format.
   *
   * @param word its name, suffix or an alias, in any case
   * @return the provider
   * @throws ConversionException.UnknownFormat if there is none; the message lists those there are
   */
  public FormatProvider<?> format(String word) {
    var lower = word.strip().toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(provider -> provider.format().isCalled(lower))
        .findFirst()
        .orElseThrow(() -> new ConversionException.UnknownFormat(
            "Unknown format '" + word + "'. Known: " + names(formats) + "."));
  }

  /**
   * Finds who reads outputs of a format back.
   *
   * @param format the name of the format
   * @return the witness, or nothing where the format has none
   */
  public Optional<Witness> witness(String format) {
    return witnesses.stream().filter(one -> one.format().equals(format)).findFirst();
  }

  private static String names(List<FormatProvider<?>> formats) {
    return formats.stream()
        .map(provider -> provider.format().name())
        .collect(Collectors.joining(", "));
  }
}
