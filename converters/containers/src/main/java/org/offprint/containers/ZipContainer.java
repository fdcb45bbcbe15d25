package org.offprint.containers;

import java.io.IOException;
import java.util.Set;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

/** A zip as a folder of articles with their pictures (PKWARE APPNOTE 6.3.3). */
public final class ZipContainer implements Container {

  /** Zips that are documents themselves, and are no folders. */
  private static final Set<String> DOCUMENTS = Set.of(
      "epub", "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "pptx", "pptm", "odt", "ods", "odp",
      "ott", "fodt", "pages", "numbers", "key", "jar", "apk", "wacz", "kmz", "xpi", "crx", "ipa");

  /** Made by the service loader. */
  public ZipContainer() {}

  @Override
  public String name() {
    return "zip";
  }

  @Override
  public String description() {
    return "a zip of articles with their pictures";
  }

  @Override
  public boolean opens(Sample sample) {
    return isZip(sample) && !DOCUMENTS.contains(sample.suffix()) && !isDocument(sample.ascii());
  }

  /** Whether it begins with a file, or is an empty zip. */
  static boolean isZip(Sample sample) {
    var bytes = sample.bytes();
    return bytes.length >= 22
        && bytes[0] == 'P'
        && bytes[1] == 'K'
        && (bytes[2] == 3 && bytes[3] == 4 || bytes[2] == 5 && bytes[3] == 6);
  }

  /** Documents name themselves by their first files (EPUB OCF 3.3 clause 4.3, OPC clause 7.3). */
  private static boolean isDocument(String head) {
    return head.startsWith("mimetype", 30)
        || head.contains("[Content_Types].xml")
        || head.startsWith("_rels/", 30)
        || head.startsWith("word/", 30)
        || head.startsWith("docProps/", 30)
        || head.contains("META-INF/container.xml")
        || head.contains("META-INF/MANIFEST.MF");
  }

  @Override
  public Members open(ByteSource file, Limits limits) throws IOException {
    return new ZipMembers(file, limits);
  }
}
