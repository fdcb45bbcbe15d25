package org.offprint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;

/** Prints objects in as few characters as the syntax allows (ISO 32000-1, 7.3). */
final class CosPrinter implements ICOSVisitor {
  private static final String DELIMITERS = "()<>[]{}/% \n";

  private final Bytes out;

  CosPrinter(Bytes out) {
    this.out = out;
  }

  void print(COSBase value) throws IOException {
    value.accept(this);
  }

  /** Parts a token from the one before it where nothing else does. */
  private void part() {
    if (out.size() > 0 && DELIMITERS.indexOf(out.last()) < 0) {
      out.write(' ');
    }
  }

  @Override
  public void visitFromArray(COSArray array) throws IOException {
    out.write('[');
    for (int i = 0; i < array.size(); i++) {
      print(array.get(i));
    }
    out.write(']');
  }

  @Override
  public void visitFromDictionary(COSDictionary dictionary) throws IOException {
    out.ascii("<<");
    for (var entry : dictionary.entrySet()) {
      print(entry.getKey());
      print(entry.getValue());
    }
    out.ascii(">>");
  }

  @Override
  public void visitFromObject(COSObject reference) {
    part();
    out.integer(reference.getKey().getNumber()).ascii(" 0 R");
  }

  @Override
  public void visitFromBoolean(COSBoolean value) {
    part();
    out.ascii(value.getValue() ? "true" : "false");
  }

  @Override
  public void visitFromInt(COSInteger value) {
    part();
    out.integer(value.longValue());
  }

  @Override
  public void visitFromFloat(COSFloat value) {
    part();
    out.decimal(value.floatValue(), 4);
  }

  @Override
  public void visitFromNull(COSNull value) {
    part();
    out.ascii("null");
  }

  @Override
  public void visitFromName(COSName name) throws IOException {
    name.writePDF(out);
  }

  void name(String name) {
    out.write('/');
    for (var b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F && b != '#' && DELIMITERS.indexOf(b) < 0) {
        out.write(b);
      } else {
        out.write('#');
        out.write("0123456789ABCDEF".charAt(b >> 4 & 0xF));
        out.write("0123456789ABCDEF".charAt(b & 0xF));
      }
    }
  }

  @Override
  public void visitFromString(COSString string) {
    out.write('(');
    for (var b : string.getBytes()) {
      if (b == '(' || b == ')' || b == '\\') {
        out.write('\\');
        out.write(b);
      } else if (b == '\r') {
        // Bare, it would be read as a line feed.
        out.ascii("\\r");
      } else {
        out.write(b);
      }
    }
    out.write(')');
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    throw new IOException("A stream is an object of its own.");
  }

  @Override
  public void visitFromDocument(COSDocument document) throws IOException {
    throw new IOException("A document is not a value.");
  }
}
