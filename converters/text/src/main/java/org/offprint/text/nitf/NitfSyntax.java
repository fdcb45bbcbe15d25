package org.offprint.text.nitf;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * NITF, the News Industry Text Format of the IPTC, alone or inside another document. Document types and entities of a
 * file are never followed; a file that ends early is read as far as it goes.
 */
public final class NitfSyntax implements Syntax {

  /** Made by the service loader. */
  public NitfSyntax() {}

  @Override
  public String name() {
    return "nitf";
  }

  @Override
  public String description() {
    return "news as NITF, the XML of news agencies";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    var opens = head.stripLeading().startsWith("<") || head.startsWith("\u00EF\u00BB\u00BF<");
    var at = head.indexOf("<nitf");
    var after = at < 0 || at + 5 >= head.length() ? 'x' : head.charAt(at + 5);
    return opens && at >= 0 && (after == '>' || after <= ' ')
        ? new Match(Match.Strength.SURE, "it has an element nitf")
        : Match.NONE;
  }

  /** The encoding that the XML declaration names; empty where it names none. */
  private static String declared(String head) {
    var end = head.indexOf("?>");
    var at = head.indexOf("encoding=");
    if (at < 0 || end < at || at + 10 >= head.length()) {
      return "";
    }
    var close = head.indexOf(head.charAt(at + 9), at + 10);
    return close < 0 || close > end ? "" : head.substring(at + 10, close);
  }

  /** Characters that XML forbids would end the reading; they are blanks. */
  private static String visible(String text) {
    var clean = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var forbidden = c < ' ' && "\t\n\r".indexOf(c) < 0 || c >= 0xFFFE;
      clean.append(forbidden ? ' ' : c);
    }
    return clean.toString();
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var reader = new NitfReader(limits);
    var decoding = Decoding.of(input, declared(input.sample().ascii()));
    reader.read(visible(decoding.text()));
    var findings = new ArrayList<Finding>(decoding.findings());
    var pieces = reader.pieces();
    limits.requireBlocks(input.name(), pieces.size());
    reader
        .fault()
        .ifPresent(fault -> findings.add(Finding.at(
            Codes.NOT_READABLE,
            reader.line(),
            pieces.isEmpty()
                ? "It is no NITF that can be read. " + fault
                : "The file is damaged here, and was read up to this place. " + fault)));
    var text = Words.clean(reader.text()).words().toString();
    var words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return new Draft(
        input,
        name(),
        "application/xml",
        text,
        words ? pieces : List.of(),
        words ? reader.fields() : List.of(),
        findings);
  }
}
