package org.offprint.containers;

import static org.offprint.containers.Pages.PAGE;
import static org.offprint.containers.Pages.PNG;
import static org.offprint.containers.Pages.bytes;
import static org.offprint.containers.Pages.gzip;
import static org.offprint.containers.Pages.join;
import static org.offprint.containers.Pages.page;
import static org.offprint.containers.Pages.response;
import static org.offprint.containers.Pages.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

/** Files that were cut at any byte, or of which some bytes changed, fail in no other way than by what is said of them. */
class CutFilesTest {

  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);
  private static final Limits SMALL =
      new Limits(1 << 16, 50, 1000, () -> false, new Limits.Unpacking(100, 1 << 20, 50, 2));

  private static Map<Container, byte[]> files() throws IOException {
    var zip = new LinkedHashMap<String, byte[]>();
    zip.put("a.html", bytes(PAGE));
    zip.put("pic.png", PNG);
    zip.put("b.txt", bytes("Second."));
    var records = new byte[][] {
      page("http://site.example/a"),
      response(
          "http://site.example/b",
          "200 OK",
          "Content-Type: text/html\r\n"
              + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
          chunk(gzip(bytes(PAGE)))),
      response("http://site.example/pic.png", "200 OK", "Content-Type: image/png\r\n", PNG)
    };
    var packed = join(gzip(records[0]), gzip(records[1]), gzip(records[2]));
    var wacz = new LinkedHashMap<String, byte[]>();
    wacz.put("archive/x.warc.gz", packed);
    wacz.put("pages/pages.jsonl", bytes("{\"url\":\"http://site.example/a\"}\n"));
    wacz.put("datapackage.json", bytes("{}"));
    var mhtml = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\n"
        + "Content-Type: text/html\r\nContent-Location: http://site.example/a\r\n\r\n" + PAGE
        + "\r\n--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        + "Content-Location: http://site.example/pic.png\r\n\r\n"
        + Base64.getEncoder().encodeToString(PNG) + "\r\n--B--\r\n";
    var files = new LinkedHashMap<Container, byte[]>();
    files.put(new ZipContainer(), zip(zip));
    files.put(new WarcContainer(), join(records));
    files.put(new Gzipped(), packed);
    files.put(new WaczContainer(), zip(wacz));
    files.put(new MhtmlContainer(), bytes(mhtml));
    return files;
  }

  private static byte[] chunk(byte[] body) {
    return join(bytes(Integer.toHexString(body.length) + "\r\n"), body, bytes("\r\n0\r\n\r\n"));
  }

  /** The same container under another key. */
  private static final class Gzipped implements Container {
    private final Container warc = new WarcContainer();

    @Override
    public String name() {
      return warc.name();
    }

    @Override
    public String description() {
      return warc.description();
    }

    @Override
    public boolean opens(Sample sample) {
      return warc.opens(sample);
    }

    @Override
    public Members open(ByteSource file, Limits limits) throws IOException {
      return warc.open(file, limits);
    }
  }

  @Test
  void cutAtEveryByte() throws IOException {
    for (var file : files().entrySet()) {
      for (var length = 0; length < file.getValue().length; length += 7) {
        readAll(file.getKey(), Arrays.copyOf(file.getValue(), length), "cut at " + length);
      }
    }
  }

  @Test
  void changedAnywhere() throws IOException {
    for (var file : files().entrySet()) {
      for (var seed = 0; seed < SEEDS; seed++) {
        var random = new Random(seed);
        var bytes = file.getValue().clone();
        for (var i = 0; i < 1 + random.nextInt(8); i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        readAll(file.getKey(), bytes, "seed " + seed);
      }
    }
  }

  private static void readAll(Container container, byte[] bytes, String what) {
    try {
      var contents = Pages.open(container, "x." + container.name(), bytes, SMALL);
      for (var file : contents.files()) {
        file.member().pictures().find("pic.png");
      }
    } catch (IOException | ConversionException expected) {
      // This is how a bad file is told of.
    } catch (RuntimeException | Error fault) {
      throw new AssertionError(container.name() + ", " + what, fault);
    }
  }
}
