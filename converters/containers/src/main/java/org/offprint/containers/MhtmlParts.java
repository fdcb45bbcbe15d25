package org.offprint.containers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.offprint.convert.ByteSource;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;

/** Reads the parts of a multipart message (RFC 2046 clause 5.1), as far as it goes. */
final class MhtmlParts {

  private final ByteSource file;
  private final Limits limits;
  private final List<MhtmlPart> list = new ArrayList<>();
  private String problem = "";
  private String address = "";
  private String date = "";
  private String start = "";
  private long left;
  private int leftOut;

  private String location = "";
  private String id = "";
  private String encoding = "";
  private boolean wholeIsMultipart;
  private int depth;

  private MhtmlParts(ByteSource file, Limits limits) {
    this.file = file;
    this.limits = limits;
    left = 2 * limits.inputBytes();
  }

  /** Reads a file. */
  static MhtmlParts read(ByteSource file, Limits limits) throws IOException {
    var parts = new MhtmlParts(file, limits);
    try (var in = file.stream(0)) {
      var config = MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxContentLen(-1)
          .build();
      var tokens = new MimeTokenStream(config);
      tokens.parse(in);
      parts.walk(tokens);
    } catch (MimeException damaged) {
      parts.problem = "is damaged: " + damaged.getMessage();
    }
    return parts;
  }

  private void walk(MimeTokenStream tokens) throws IOException, MimeException {
    for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; ) {
      limits.goOn();
      switch (state) {
        case T_START_HEADER -> {
          location = "";
          id = "";
          encoding = "";
        }
        case T_START_BODYPART -> depth++;
        case T_END_BODYPART -> depth--;
        case T_FIELD -> field(tokens.getField());
        case T_BODY -> body(tokens);
        default -> {}
      }
      state = tokens.next();
    }
  }

  private void field(Field field) {
    var body = field.getBody().strip();
    switch (field.getNameLowerCase()) {
      case "content-location" -> location = unfolded(body);
      case "content-id" -> id = bare(body);
      case "snapshot-content-location" -> address = depth == 0 ? unfolded(body) : address;
      case "date" -> date = depth == 0 ? body.replaceAll("\\s++", " ") : date;
      case "content-type" -> {
        encoding = parameter(body, "charset");
        wholeIsMultipart |= depth == 0 && body.regionMatches(true, 0, "multipart/", 0, 10);
        start = depth == 0 ? bare(parameter(body, "start")) : start;
      }
      default -> {}
    }
  }

  /** Long addresses are folded at any place (RFC 2557 clause 4.4.2), and hold no blanks. */
  private static String unfolded(String body) {
    var text = new StringBuilder();
    body.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static String bare(String id) {
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  private static String parameter(String contentType, String name) {
    var lower = contentType.toLowerCase(Locale.ROOT);
    for (var at = lower.indexOf(';'); at >= 0; at = lower.indexOf(';', at + 1)) {
      var rest = contentType.substring(at + 1).stripLeading();
      if (rest.regionMatches(true, 0, name + "=", 0, name.length() + 1)) {
        return rest.substring(name.length() + 1).split("[;\\s]", 2)[0].replace("\"", "");
      }
    }
    return "";
  }

  private void body(MimeTokenStream tokens) throws IOException {
    var about = tokens.getBodyDescriptor();
    var type = String.valueOf(about.getMimeType()).toLowerCase(Locale.ROOT);
    var isPage = type.contains("html");
    if (depth == 0 && wholeIsMultipart || type.startsWith("multipart/")) {
      problem = "names no boundary between its parts, so nothing of it can be read";
      return;
    }
    if (!isPage && !type.startsWith("image/") && !type.equals("application/octet-stream")) {
      list.add(new MhtmlPart(type, encoding, location, id, new byte[0]));
      return;
    }
    var most = (int) Math.min(limits.inputBytes() + 1, Math.min(left + 1, Integer.MAX_VALUE - 8));
    byte[] bytes;
    try (var in = tokens.getDecodedInputStream()) {
      bytes = in.readNBytes(most);
    }
    if (bytes.length > limits.inputBytes() || bytes.length > left) {
      tooLarge(isPage);
      return;
    }
    left -= bytes.length;
    list.add(new MhtmlPart(type, encoding, location, id, bytes));
  }

  private void tooLarge(boolean isPage) {
    if (isPage && list.stream().noneMatch(MhtmlPart::isPage)) {
      throw new ConversionException.LimitExceeded(
          file.name() + ": the page in it is over the limit of " + limits.inputBytes()
              + " bytes. Raise the limit.");
    }
    problem = ++leftOut + " parts of it are too long together, and are left out";
  }

  List<MhtmlPart> list() {
    return list;
  }

  /** What is wrong with it as a whole. */
  Optional<String> problem() {
    return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
  }

  /** The address of the page, as the browser wrote it; empty where it did not. */
  String address() {
    return address;
  }

  /** When it was saved, as written; empty where it is not said. */
  String date() {
    return date;
  }

  /** Which part the header calls the start; empty where it calls none. */
  String start() {
    return start;
  }
}
