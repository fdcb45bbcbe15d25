package org.offprint.containers;

import java.io.IOException;
import org.offprint.convert.ByteSource;
import org.offprint.convert.Container;
import org.offprint.convert.Limits;
import org.offprint.convert.Sample;

/** A packed web archive (WACZ 1.1.1): a zip with WARC files, and a list of their pages. */
public final class WaczContainer implements Container {

  /** Made by the service loader. */
  public WaczContainer() {}

  @Override
  public String name() {
    return "wacz";
  }

  @Override
  public String description() {
    return "packed web archives (.wacz)";
  }

  @Override
  public boolean opens(Sample sample) {
    if (!ZipContainer.isZip(sample)) {
      return false;
    }
    var head = sample.ascii();
    return sample.suffix().equals("wacz")
        || head.startsWith("archive/", 30) && head.contains(".warc")
        || head.contains("datapackage.json") && head.contains("pages/pages.jsonl");
  }

  @Override
  public Members open(ByteSource file, Limits limits) throws IOException {
    return Wacz.open(file, limits);
  }
}
