package org.offprint.testkit;

import java.util.List;
import java.util.Locale;

/** Words and sentences in the scripts that every writer sets, with the characters that break careless writers. */
final class Prose {

  /** The words of one language, with the commonest among them, by which the language is told. */
  private record Lexicon(String language, List<String> words) {}

  private static final List<Lexicon> LEXICONS = List.of(
      new Lexicon(
          "en",
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
              "the",
              "of",
              "of",
              "and",
              "and",
              "a",
              "in",
              "in",
              "was",
              "were",
              "with",
              "that",
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
              "2019",
              "which",
              "has")),
      new Lexicon(
          "de",
          List.of(
              "Straße",
              "Überprüfung",
              "der",
              "der",
              "die",
              "die",
              "und",
              "und",
              "das",
              "ist",
              "nicht",
              "mit",
              "von",
              "dem",
              "den",
              "ein",
              "eine",
              "auf",
              "für",
              "größer",
              "Gemeinderat",
              "Brücke",
              "Hafen",
              "wurde",
              "schließlich",
              "Öffnung",
              "Zeitung",
              "haben",
              "auch",
              "nach",
              "Schifffahrt",
              "Bürgermeisterin")),
      new Lexicon(
          "fr",
          List.of(
              "le",
              "la",
              "les",
              "des",
              "et",
              "et",
              "dans",
              "est",
              "une",
              "que",
              "pour",
              "sur",
              "avec",
              "qui",
              "façade",
              "œuvre",
              "coopération",
              "déjà",
              "été",
              "mairie",
              "pont",
              "bateau",
              "préfecture",
              "pluie",
              "rivière",
              "conseil",
              "hier",
              "après",
              "ministère",
              "n'ont",
              "l'eau",
              "aux")),
      new Lexicon(
          "vi",
          List.of(
              "thành", "phố", "người", "được", "những", "không", "của", "và", "các", "một", "có",
              "cho", "nước", "đường", "trường", "học", "tại", "với", "Nguyễn", "ngày", "thuyền",
              "cầu", "mưa", "lũ", "đã", "trong", "là", "này")),
      new Lexicon(
          "ru",
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
              "и",
              "в",
              "в",
              "на",
              "не",
              "с",
              "по",
              "для",
              "это",
              "как",
              "из",
              "энергетики",
              "щука",
              "цены",
              "район",
              "было",
              "также",
              "который",
              "этого")),
      new Lexicon(
          "el",
          List.of(
              "η",
              "κυβέρνηση",
              "ανακοίνωσε",
              "ότι",
              "το",
              "το",
              "λιμάνι",
              "άνοιξε",
              "ξανά",
              "χθες",
              "και",
              "και",
              "πλοία",
              "Αθήνα",
              "ώρα",
              "γέφυρα",
              "νερό",
              "του",
              "της",
              "με",
              "για",
              "από",
              "στην",
              "δεν",
              "είναι")));

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
  private final String language;
  private final List<String> lexicon;

  Prose(Dice dice, boolean awkward) {
    this.dice = dice;
    this.awkward = awkward;
    var picked = dice.pick(LEXICONS);
    language = picked.language();
    lexicon = picked.words();
  }

  /** The language of the words, as a BCP 47 tag. */
  String language() {
    return language;
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
