package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Tokens;

/** What a document holds that is left out on purpose, so that a finding can name it. */
final class LeftOut {

  /** Kinds of what is left out, in the order of the findings. */
  enum What {
    DELETED("Text that tracked changes delete is left out"),
    HIDDEN("Hidden text is left out"),
    PLACEHOLDER("Prompts of empty form fields are left out"),
    CONTENTS("A table of contents is left out, since the headings say the same"),
    COMMENT("Comments are left out"),
    MARGIN("Headers and footers of the pages are left out"),
    EMBEDDED("An embedded document is left out"),
    SYMBOL("Symbols of a font without letters stand as \uFFFD");

    private final String message;

    What(String message) {
      this.message = message;
    }
  }

  private static final int SHOWN = 120;

  private final Map<What, List<String>> texts = new LinkedHashMap<>();

  void add(What what, String text) {
    var bare = text.strip();
    if (what == What.EMBEDDED || what == What.SYMBOL || !Tokens.of(bare).isEmpty()) {
      texts.computeIfAbsent(what, none -> new ArrayList<>()).add(bare);
    }
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (var what : What.values()) {
      var all = texts.get(what);
      if (all != null) {
        var text = String.join(" … ", all).replaceAll("\\s+", " ");
        findings.add(Finding.of(
            Codes.LEFT_OUT,
            what.message + (text.isBlank() ? "." : ": “" + shortened(text) + "”.")));
      }
    }
    return findings;
  }

  private static String shortened(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
    return text.substring(0, end) + "…";
  }
}
