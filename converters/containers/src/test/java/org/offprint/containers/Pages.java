package org.offprint.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** Small pages, a picture, and the files that hold them. */
final class Pages {

  /** One red pixel, as the PNG specification has it. */
  static final byte[] PNG = Base64.getDecoder()
      .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElF"
          + "TkSuQmCC");

  static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><title>Ferry</title>"
      + "<h1>Ferry returns</h1><img src=\"pic.png\"><p>The ferry is back.</p></html>";

  private Pages() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A record of a web archive. */
  static byte[] record(String type, String url, String contentType, byte[] block) {
    var head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
        + "\r\nWARC-Date: 2021-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:"
        + "00000000-0000-0000-0000-" + String.format("%012x", url.hashCode() & 0xFFFFFFFL)
        + ">\r\nContent-Type: " + contentType + "\r\nContent-Length: " + block.length
        + "\r\n\r\n";
    return join(bytes(head), block, bytes("\r\n\r\n"));
  }

  /** What a server answered, as a record. */
  static byte[] response(String url, String status, String headers, byte[] body) {
    return record(
        "response",
        url,
        "application/http; msgtype=response",
        join(bytes("HTTP/1.1 " + status + "\r\n" + headers + "\r\n"), body));
  }

  static byte[] page(String url) {
    return response(url, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", bytes(PAGE));
  }

  /** A file inside a container as it was handed out. */
  record Opened(Container.Member member, Input input) {
    String name() {
      return input.name();
    }

    String text() {
      return new String(input.bytes(), StandardCharsets.UTF_8);
    }
  }

  /** All that a container holds, and what it says of itself. */
  record Contents(List<Opened> files, List<String> findings) {
    List<String> names() {
      return files.stream().map(Opened::name).toList();
    }

    String told() {
      return String.join("\n", findings);
    }
  }

  static Contents open(Container container, String name, byte[] bytes) throws IOException {
    return open(container, name, bytes, Limits.STANDARD);
  }

  static Contents open(Container container, String name, byte[] bytes, Limits limits)
      throws IOException {
    var files = new ArrayList<Opened>();
    var findings = new ArrayList<String>();
    try (var members = container.open(ByteSource.of(Input.of(name, bytes)), limits)) {
      for (var next = members.next(); next.isPresent(); next = members.next()) {
        try {
          files.add(new Opened(next.get(), next.get().file().input(limits)));
        } catch (IOException unreadable) {
          findings.add(next.get().file().name() + ": " + unreadable.getMessage());
        }
      }
      members.findings().forEach(finding -> findings.add(finding.message()));
    }
    return new Contents(files, findings);
  }
}
