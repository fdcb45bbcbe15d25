package org.offprint.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A PDF dictionary that is filled in one expression. Its keys keep their order. */
final class Dict extends COSDictionary {

  /** A dictionary that says its type. */
  static Dict of(String type) {
    return new Dict().name("Type", type);
  }

  Dict put(String key, COSBase value) {
    setItem(COSName.getPDFName(key), value);
    return this;
  }

  /** Puts a name. PDFBox keeps every name for ever, so only names that recur may come here. */
  Dict name(String key, String value) {
    return put(key, COSName.getPDFName(value));
  }

  /** Puts a text string (ISO 32000-1, 7.9.2.2). */
  Dict text(String key, String value) {
    return put(key, new COSString(value));
  }

  Dict integer(String key, long value) {
    return put(key, COSInteger.get(value));
  }

  Dict number(String key, double value) {
    return put(key, number(value));
  }

  Dict flag(String key, boolean value) {
    return put(key, COSBoolean.getBoolean(value));
  }

  /** An array. */
  static COSArray array(COSBase... values) {
    return new COSArray(List.of(values));
  }

  /** An array of numbers. */
  static COSArray numbers(double... values) {
    var array = new COSArray();
    for (var value : values) {
      array.add(number(value));
    }
    return array;
  }

  /** A number, to the hundredth. */
  static COSBase number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? COSInteger.get(hundredths / 100)
        : new COSFloat(hundredths / 100f);
  }

  /** A name as a value. */
  static COSName name(String value) {
    return COSName.getPDFName(value);
  }
}
