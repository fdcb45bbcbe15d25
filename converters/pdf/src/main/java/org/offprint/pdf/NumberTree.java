package org.offprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;

/** A number tree (ISO 32000-1, 7.9.7) whose keys count from 0. */
final class NumberTree {
  private static final int LEAF = 128;

  private final CosFile file;
  private final List<COSObject> leaves = new ArrayList<>();
  private COSArray current = new COSArray();
  private int size;

  NumberTree(CosFile file) {
    this.file = file;
  }

  int size() {
    return size;
  }

  /** Adds a value and returns its key. */
  int add(COSBase value) throws IOException {
    current.add(COSInteger.get(size));
    current.add(value);
    size++;
    if (size % LEAF == 0) {
      flush();
    }
    return size - 1;
  }

  COSObject save() throws IOException {
    if (leaves.isEmpty()) {
      return file.add(new Dict().put("Nums", current));
    }
    if (current.size() > 0) {
      flush();
    }
    return file.add(new Dict().put("Kids", new COSArray(leaves)));
  }

  private void flush() throws IOException {
    int first = leaves.size() * LEAF;
    leaves.add(
        file.add(new Dict().put("Limits", Dict.numbers(first, size - 1)).put("Nums", current)));
    current = new COSArray();
  }
}
