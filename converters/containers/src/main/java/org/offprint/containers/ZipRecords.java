package org.offprint.containers;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** The files of a zip: by its directory, or, where that is missing, by what stands before each file. */
final class ZipRecords {

  private ZipRecords() {}

  static List<ZipRecord> of(ByteSource zip, Limits limits, List<Finding> findings)
      throws IOException {
    var records = ZipDirectory.read(zip, limits);
    if (records.isEmpty()) {
      findings.add(Finding.of(
          Codes.NOT_READABLE,
          zip.name() + ": the zip is cut off, or damaged at its end; what can be found is read."));
      return LocalHeaders.read(zip, limits);
    }
    var packed = records.get().stream().mapToLong(ZipRecord::packed).sum();
    if (packed < 0 || packed > zip.length()) {
      throw new ZipException("the files in it overlap, as in zips that are made to fill a machine");
    }
    return records.get();
  }
}
