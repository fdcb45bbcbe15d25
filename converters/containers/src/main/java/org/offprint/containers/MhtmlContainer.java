package org.offprint.containers;

import java.io.IOException;
import java.util.Locale;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

/** A page that a browser saved with its pictures in one file (MHTML, RFC 2557). */
public final class MhtmlContainer implements Container {

  /** Made by the service loader. */
  public MhtmlContainer() {}

  @Override
  public String name() {
    return "mhtml";
  }

  @Override
  public String description() {
    return "pages saved in one file (.mht, .mhtml)";
  }

  @Override
  public boolean opens(Sample sample) {
    var named = sample.suffix().equals("mht") || sample.suffix().equals("mhtml");
    var bytes = sample.bytes();
    if (!named && (bytes.length == 0 || !isHeader(bytes))) {
      return false;
    }
    return named || isMultipart(head(sample.ascii()));
  }

  /** Whether the first line is a field of a header, as few other files begin. */
  private static boolean isHeader(byte[] bytes) {
    for (var i = 0; i < Math.min(bytes.length, 40); i++) {
      if (bytes[i] == ':') {
        return i > 1;
      }
      if (bytes[i] != '-'
          && !(bytes[i] >= 'A' && bytes[i] <= 'Z' || bytes[i] >= 'a' && bytes[i] <= 'z')) {
        return false;
      }
    }
    return false;
  }

  private static String head(String text) {
    var lines = text.replace("\r\n", "\n");
    var end = lines.indexOf("\n\n");
    return ("\n" + (end < 0 ? lines : lines.substring(0, end))).toLowerCase(Locale.ROOT);
  }

  private static boolean isMultipart(String head) {
    var at = head.indexOf("\ncontent-type:");
    if (at < 0 || !head.contains("\nmime-version:")) {
      return false;
    }
    var value = head.substring(at + "\ncontent-type:".length()).stripLeading();
    return value.startsWith("multipart/related")
        || value.startsWith("multipart/alternative")
            && head.contains("\nsnapshot-content-location:")
        || value.startsWith("text/html") && head.contains("\ncontent-location:");
  }

  @Override
  public Members open(ByteSource file, Limits limits) throws IOException {
    return new MhtmlMembers(file, limits);
  }
}
