package org.offprint.containers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/**
 * What a server sent, read from a web archive as often as it is asked for.
 *
 * @param capture where it is
 * @param limits how long it may be
 */
record Archived(Capture capture, Limits limits) implements HeldPictures.File {

  private static final int MOST_IN_ONE = 10_000;

  @Override
  public byte[] read() throws IOException {
    try (var in = capture.file().stream(capture.offset())) {
      var record = record(in);
      return Input.of(capture.file().name() + "!" + capture.url(), body(record), limits)
          .bytes();
    } catch (IOException | ConversionException expected) {
      throw expected;
    } catch (RuntimeException broken) {
      throw new IOException("its record is damaged (" + broken.getMessage() + ")", broken);
    }
  }

  /** The record itself, where a gzip holds more than one. */
  private WarcRecord record(InputStream in) throws IOException {
    var reader = WarcWalk.reader(in);
    for (var i = 0; i < MOST_IN_ONE; i++) {
      var record = reader.next();
      if (record.isEmpty()) {
        break;
      }
      var headers = record.get().headers();
      if (WarcScan.url(headers).equals(capture.url())
          && headers.first("WARC-Date").orElse("").strip().equals(capture.date())
          && !record.get().type().equals("request")) {
        return record.get();
      }
    }
    throw new IOException("its record is not where it was");
  }

  private static InputStream body(WarcRecord record) throws IOException {
    if (!record.type().toLowerCase(Locale.ROOT).equals("response")) {
      return record.body().stream();
    }
    var http = HttpResponse.parse(record.body());
    List<String> encodings = http.headers().all("Content-Encoding");
    return HttpBody.decoded(http.body().stream(), encodings);
  }

  @Override
  public String type() {
    return capture.type();
  }
}
