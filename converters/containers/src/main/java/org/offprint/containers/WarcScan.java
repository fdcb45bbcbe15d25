package org.offprint.containers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcRecord;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** Goes once through a web archive, and notes where its pages and pictures are. */
final class WarcScan {

  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final WarcIndex index;
  private final Skipped skipped;
  private final List<Finding> findings;
  private final Limits limits;

  WarcScan(WarcIndex index, Skipped skipped, List<Finding> findings, Limits limits) {
    this.index = index;
    this.skipped = skipped;
    this.findings = findings;
    this.limits = limits;
  }

  void scan(ByteSource file) throws IOException {
    try (var walk = new WarcWalk(file, limits, findings)) {
      for (var record = walk.next(); record.isPresent(); record = walk.next()) {
        limits.goOn();
        note(file, walk.offset(), record.get());
      }
    }
  }

  private void note(ByteSource file, long offset, WarcRecord record) {
    var headers = record.headers();
    var url = url(headers);
    try {
      switch (record.type().toLowerCase(Locale.ROOT)) {
        case "response" -> response(file, offset, record, url);
        case "resource" -> found(file, offset, headers, url, headers);
        case "conversion" -> conversion(file, offset, headers, url);
        case "request" -> request(record, url);
        case "revisit" -> skipped.count(Kind.REPEATED);
        default -> {}
      }
    } catch (IOException | RuntimeException broken) {
      findings.add(Finding.of(
          Codes.NOT_READABLE,
          file.name() + "!" + url + ": the record cannot be read: " + broken.getMessage() + "."));
    }
  }

  /** Some archives write the address in angle brackets, as an early draft of the standard had it. */
  static String url(MessageHeaders headers) {
    var url = headers.first("WARC-Target-URI").orElse("").strip();
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private void response(ByteSource file, long offset, WarcRecord record, String url)
      throws IOException {
    if (!isHttp(record.headers(), url)) {
      return;
    }
    var http = HttpResponse.parse(record.body());
    var status = http.status();
    if (status >= 300 && status < 400) {
      http.headers().first("Location").ifPresent(to -> index.redirect(url, to));
      skipped.count(Kind.REDIRECT);
    } else if (status < 200 || status == 204 || status == 206 || status >= 300) {
      skipped.count(Kind.ERROR);
    } else {
      found(file, offset, record.headers(), url, http.headers());
    }
  }

  private static boolean isHttp(MessageHeaders headers, String url) {
    var type = headers.first("Content-Type").orElse("application/http").toLowerCase(Locale.ROOT);
    return type.startsWith("application/http") && !url.startsWith("dns:");
  }

  private void request(WarcRecord record, String url) throws IOException {
    if (isHttp(record.headers(), url)) {
      var http = HttpRequest.parse(record.body());
      index.asked(url, http.headers().first("Sec-Fetch-Dest").orElse(""));
    }
  }

  private void found(
      ByteSource file, long offset, MessageHeaders warc, String url, MessageHeaders about) {
    var declared = MediaType.parseLeniently(about.first("Content-Type").orElse(""));
    var type = declared.base().toString().strip().toLowerCase(Locale.ROOT);
    var encoding = declared.parameters().getOrDefault("charset", "").strip();
    var date = warc.first("WARC-Date").orElse("").strip();
    var capture = new Capture(file, offset, url, date, type, encoding);
    if (PAGES.contains(type)) {
      page(capture, warc);
    } else {
      skipped.count(Kind.ofType(type));
      if (type.startsWith("image/") || type.isEmpty() || type.equals("application/octet-stream")) {
        index.picture(capture);
      }
    }
  }

  /** Text that was taken out of a page, as in the WET files of Common Crawl. */
  private void conversion(ByteSource file, long offset, MessageHeaders headers, String url) {
    var type = headers.first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("text/plain")) {
      var date = headers.first("WARC-Date").orElse("").strip();
      page(new Capture(file, offset, url, date, "text/plain", ""), headers);
    } else {
      found(file, offset, headers, url, headers);
    }
  }

  private void page(Capture capture, MessageHeaders warc) {
    var digest = warc.first("WARC-Payload-Digest").or(() -> warc.first("WARC-Block-Digest"));
    if (!index.page(capture, digest.orElse("").strip())) {
      skipped.count(Kind.REPEATED);
    }
  }
}
