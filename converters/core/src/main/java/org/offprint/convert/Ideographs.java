package org.offprint.convert;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well bytes read in the encodings in which a character of Chinese, Japanese or Korean takes two of them. */
final class Ideographs {

  private static final String TABLE = "common-characters.tsv";

  /** What share of a text its commonest characters are at least. */
  private static final Map<String, Double> SHARES =
      Map.of("GB18030", 0.5, "Big5-HKSCS", 0.5, "x-windows-949", 0.45);

  private static final double KANA_SHARE = 0.25;

  private final Map<String, Set<Integer>> common = new HashMap<>();

  Ideographs() {
    for (var cells : TsvRows.of(TABLE)) {
      var characters = new HashSet<Integer>();
      cells.get(1).codePoints().forEach(characters::add);
      common.put(cells.get(0), characters);
    }
  }

  /** The score of each encoding in which the bytes are well-formed: near 1 if they read well. */
  Map<Charset, Double> scores(byte[] bytes, int length) {
    var scores = new LinkedHashMap<Charset, Double>();
    for (var name : List.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949")) {
      var charset = Charset.forName(name);
      var text = text(bytes, length, charset);
      if (!text.isEmpty()) {
        scores.put(charset, score(name, text));
      }
    }
    return scores;
  }

  private double score(String name, String text) {
    var all = 0;
    var good = 0;
    for (var i = 0; i < text.length(); ) {
      var cp = text.codePointAt(i);
      i += Character.charCount(cp);
      if (cp >= 0x80) {
        all++;
        good += isGood(name, cp) ? 1 : 0;
      }
    }
    var needed = SHARES.getOrDefault(name, KANA_SHARE);
    var share = all == 0 ? 0 : (double) good / all;
    return share >= needed ? 1 : share / needed * 0.7;
  }

  private boolean isGood(String name, int cp) {
    return common.containsKey(name) ? common.get(name).contains(cp) : cp >= 0x3041 && cp <= 0x30FC;
  }

  /** The text; empty if the bytes are not well-formed, but for a few that are damaged or cut off. */
  private static String text(byte[] bytes, int length, Charset charset) {
    var decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes, 0, length);
    var out = CharBuffer.allocate(length + 1);
    var most = length / 500;
    for (var bad = 0; ; bad++) {
      var result = decoder.decode(in, out, false);
      if (!result.isError()) {
        return out.flip().toString();
      } else if (bad >= most) {
        return "";
      }
      in.position(in.position() + result.length());
    }
  }
}
