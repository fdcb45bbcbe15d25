package org.offprint.text.rtf;

import java.util.Map;
import java.util.Set;

/** What single control words of RTF stand for. */
final class RtfWords {

  /** Groups that are no text, without an asterisk before their name. */
  static final Set<String> SKIPPED = Set.of(
      "colortbl",
      "info",
      "ftnsep",
      "ftnsepc",
      "ftncn",
      "aftnsep",
      "aftnsepc",
      "aftncn",
      "xe",
      "tc",
      "rxe",
      "filetbl",
      "listtable",
      "listoverridetable",
      "revtbl",
      "rsidtbl",
      "userprops",
      "xmlnstbl",
      "bkmkstart",
      "bkmkend",
      "objdata",
      "objclass",
      "objname",
      "nonshppict",
      "shpinst",
      "sp",
      "ud",
      "template",
      "operator",
      "private",
      "pgdsctbl",
      "datafield",
      "formfield",
      "latentstyles");

  /** Groups that are left out and that a person may miss. */
  static final Map<String, String> LEFT_OUT = Map.ofEntries(
      Map.entry("pict", "pictures"),
      Map.entry("header", "running heads"),
      Map.entry("headerl", "running heads"),
      Map.entry("headerr", "running heads"),
      Map.entry("headerf", "running heads"),
      Map.entry("footer", "running feet"),
      Map.entry("footerl", "running feet"),
      Map.entry("footerr", "running feet"),
      Map.entry("footerf", "running feet"),
      Map.entry("annotation", "comments"));

  static final Map<String, String> CHARACTERS = Map.ofEntries(
      Map.entry("tab", "\t"),
      Map.entry("emdash", "—"),
      Map.entry("endash", "–"),
      Map.entry("lquote", "‘"),
      Map.entry("rquote", "’"),
      Map.entry("ldblquote", "“"),
      Map.entry("rdblquote", "”"),
      Map.entry("bullet", "•"),
      Map.entry("emspace", "\u2003"),
      Map.entry("enspace", "\u2002"),
      Map.entry("qmspace", "\u2005"),
      Map.entry("zwj", "\u200D"),
      Map.entry("zwnj", "\u200C"),
      Map.entry("ltrmark", "\u200E"),
      Map.entry("rtlmark", "\u200F"));

  private RtfWords() {}
}
