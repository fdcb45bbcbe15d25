package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files as the JDK reads and writes them. */
final class Zip {

  private Zip() {}

  /** Returns the files in a zip file, by their names. */
  static Map<String, byte[]> files(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  /** Returns a zip file with one of its texts changed. */
  static byte[] replace(byte[] zip, String name, UnaryOperator<String> change) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var changed = new ZipOutputStream(out, UTF_8)) {
      for (var file : files(zip).entrySet()) {
        changed.putNextEntry(new ZipEntry(file.getKey()));
        var bytes = file.getValue();
        changed.write(
            file.getKey().equals(name)
                ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)
                : bytes);
      }
    }
    return out.toByteArray();
  }
}
