package org.offprint.testkit;

import java.util.List;
import java.util.Locale;

/** Words and sentences in the scripts that every writer sets, with the characters that break careless writers. */
final class Prose {

  private static final List<List<String>> LEXICONS = List.of(
      List.of(
          "harbour",
          "officials",
          "first",
          "affair",
          "ferry",
          "office",
          "waited",
          "AV",
          "To",
          "Wave",
          "re-election",
          "the",
          "of",
          "and",
          "a",
          "in",
          "council",
          "difficult",
          "flood",
          "efficient",
          "Tuesday",
          "said",
          "o'clock",
          "people",
          "bridge",
          "long-standing",
          "water",
          "level",
          "report",
          "minister",
          "fluffy",
          "Type",
          "2019"),
      List.of(
          "Straße",
          "Überprüfung",
          "façade",
          "œuvre",
          "niño",
          "Łódź",
          "żółty",
          "České",
          "Ærø",
          "İstanbul",
          "größer",
          "naïve",
          "coopération",
          "Ελλάδα",
          "señal",
          "déjà",
          "vu",
          "und",
          "die",
          "été",
          "Gemeinderat"),
      List.of(
          "Thành", "phố", "người", "được", "những", "không", "Việt", "Nam", "nước", "đường",
          "trường", "học", "tại", "với", "Nguyễn", "ngày", "thuyền", "cầu", "mưa", "lũ"),
      List.of(
          "паром",
          "снова",
          "ходит",
          "городской",
          "совет",
          "сообщил",
          "что",
          "ёлка",
          "объявление",
          "мост",
          "и",
          "в",
          "Министерство",
          "энергетики",
          "щука",
          "цены",
          "Україна",
          "їжак",
          "район"),
      List.of(
          "Η",
          "κυβέρνηση",
          "ανακοίνωσε",
          "ότι",
          "το",
          "λιμάνι",
          "άνοιξε",
          "ξανά",
          "χθες",
          "και",
          "πλοία",
          "Αθήνα",
          "ώρα",
          "γέφυρα",
          "νερό"));

  private static final List<String> AWKWARD = List.of(
      "*",
      "**",
      "_x_",
      "snake_case_name",
      "#1",
      "1917.",
      "3)",
      "+",
      "-",
      "—",
      "<b>",
      "</p>",
      "&amp;",
      "&",
      "\\",
      "\\$2.5Bln",
      "$3,500",
      "[x]",
      "[[y]]",
      "](",
      "`code`",
      "~~no~~",
      "|",
      "a|b",
      "^2^",
      "==",
      "%%",
      ":",
      "http://example.org/a_b",
      "www.example.org",
      "me@example.org",
      "\"quoted\"",
      "'single'",
      "“curly”",
      "…",
      "100%",
      "x<y>z",
      "<!-- c -->",
      "]]>",
      "{{t}}",
      "@here",
      "10\u00A0000\u00A0€",
      "\u202F",
      "½",
      "™",
      "№",
      "!",
      "![",
      "***",
      "---",
      "===",
      "1.",
      "x\u0301",
      "soft\u00ADhyphen",
      "zero\u200Bwidth",
      "'",
      "\"",
      "#",
      ">",
      "=");

  private final Dice dice;
  private final boolean awkward;
  private final List<String> lexicon;

  Prose(Dice dice, boolean awkward) {
    this.dice = dice;
    this.awkward = awkward;
    lexicon = dice.pick(LEXICONS);
  }

  String word() {
    return awkward && dice.oneIn(14) ? dice.pick(AWKWARD) : dice.pick(lexicon);
  }

  String words(int low, int high) {
    var out = new StringBuilder(word());
    for (var i = dice.between(low, high); i > 1; i--) {
      out.append(' ').append(word());
    }
    return out.toString();
  }

  /** A sentence: it starts with a capital letter and ends with a full stop. */
  String sentence() {
    var start = dice.pick(lexicon);
    return start.substring(0, 1).toUpperCase(Locale.ROOT) + start.substring(1) + " " + words(4, 24)
        + " " + dice.pick(lexicon) + ".";
  }

  String sentences(int low, int high) {
    var out = new StringBuilder(sentence());
    for (var i = dice.between(low, high); i > 1; i--) {
      out.append(' ').append(sentence());
    }
    return out.toString();
  }
}
