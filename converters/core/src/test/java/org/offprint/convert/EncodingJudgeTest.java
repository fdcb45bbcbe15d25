package org.offprint.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingJudgeTest {

  /** Encoding, a few sentences, a headline. */
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments(
            "windows-1250",
            "Ministerstwo ogłosiło wczoraj, że most zostanie otwarty wcześniej niż planowano. „To dobra wiadomość” — powiedział burmistrz Łodzi, źródło PAP.",
            "Żółw śpi"),
        arguments(
            "ISO-8859-2",
            "Ministerstwo ogłosiło wczoraj, że most zostanie otwarty wcześniej. Źródło: śledczy badają pożar.",
            "Źródło pożaru"),
        arguments(
            "windows-1250",
            "Příliš žluťoučký kůň úpěl ďábelské ódy. Vláda včera schválila nový rozpočet na příští rok.",
            "Vláda schválila nový rozpočet, řekl ministr"),
        arguments(
            "ISO-8859-2",
            "Vláda včera schválila nový rozpočet na příští rok, uvedl ministr. Šéf úřadu zůstává, řekl žalobce.",
            "Praha má žízeň a šťávu"),
        arguments(
            "windows-1250",
            "A kormány tegnap elfogadta a jövő évi költségvetést, közölte a miniszter. Az ülésen hűvös légkör uralkodott, győzelem született.",
            "Győr és Sopron között hűvösebb idő várható"),
        arguments(
            "windows-1250",
            "Guvernul a aprobat ieri bugetul pentru anul viitor, a anunţat ministrul. În şedinţă s-au purtat discuţii aprinse.",
            "Bucureşti şi Iaşi aşteaptă"),
        arguments(
            "windows-1251",
            "Вчера правительство утвердило бюджет на следующий год, сообщил министр. «Мы довольны», — сказал он.",
            "Мост открыт"),
        arguments(
            "windows-1251",
            "Уряд учора затвердив бюджет на наступний рік, повідомив міністр. Її рішення є остаточним.",
            "Київ чекає"),
        arguments(
            "KOI8-R",
            "Вчера правительство утвердило бюджет на следующий год, сообщил министр.",
            "Мост открыт"),
        arguments(
            "KOI8-U",
            "Уряд учора затвердив бюджет на наступний рік, повідомив міністр. Її рішення є остаточним.",
            "Київ і світ"),
        arguments(
            "IBM866",
            "Вчера правительство утвердило бюджет на следующий год, сообщил министр.",
            "Мост открыт"),
        arguments(
            "ISO-8859-5",
            "Вчера правительство утвердило бюджет на следующий год, сообщил министр.",
            "Мост открыт"),
        arguments(
            "x-MacUkraine",
            "Вчера правительство утвердило бюджет на следующий год, сообщил министр. Явка высокая, Юрий рад.",
            "Явка выросла вновь"),
        arguments(
            "windows-1252",
            "Le gouvernement a approuvé hier le budget de l’année prochaine, a annoncé le ministre. « C’est déjà l’été », dit-il.",
            "Fermé à midi"),
        arguments(
            "windows-1252",
            "Die Regierung hat gestern den Haushalt für nächstes Jahr beschlossen. Fähren fahren über die Förde, heißt es.",
            "Über Köln"),
        arguments(
            "windows-1252",
            "Ríkisstjórnin samþykkti í gær fjárlög næsta árs, sagði ráðherra. Það er gott að þessu er lokið.",
            "Það er gott"),
        arguments(
            "windows-1252",
            "O governo aprovou ontem o orçamento do próximo ano. A decisão não é fácil, disse o ministro em São Paulo.",
            "São Paulo não dorme"),
        arguments(
            "windows-1253",
            "Η κυβέρνηση ενέκρινε χθες τον προϋπολογισμό του επόμενου έτους, ανακοίνωσε ο υπουργός. Άλλες πηγές διαψεύδουν.",
            "Ανοιχτό το λιμάνι"),
        arguments(
            "ISO-8859-7",
            "Η κυβέρνηση ενέκρινε χθες τον προϋπολογισμό του επόμενου έτους. Άλλες πηγές διαψεύδουν.",
            "Άνοιξε το λιμάνι"),
        arguments(
            "windows-1254",
            "Hükümet dün gelecek yılın bütçesini onayladı, dedi bakan. İstanbul'da köprü açıldı, işçiler çalışıyor.",
            "İstanbul'da yağmur başladı"),
        arguments(
            "windows-1255",
            "הממשלה אישרה אתמול את תקציב השנה הבאה, הודיע השר. הגשר נפתח לפני הזמן בתל אביב.",
            "הגשר נפתח"),
        arguments(
            "windows-1256",
            "وافقت الحكومة أمس على ميزانية العام المقبل، حسبما أعلن الوزير. وتم افتتاح الجسر في القاهرة.",
            "فتح الجسر"),
        arguments(
            "windows-1257",
            "Vyriausybė vakar patvirtino kitų metų biudžetą, pranešė ministras. Šiaurėje šąla, žmonės laukia žinių.",
            "Žmonės laukia žinių Šiauliuose"),
        arguments(
            "windows-1257",
            "Valdība vakar apstiprināja nākamā gada budžetu, paziņoja ministrs. Rīgā tiek atklāts jauns tilts.",
            "Rīgā līst lietus un ļaudis gaida"),
        arguments(
            "x-windows-874",
            "รัฐบาลอนุมัติงบประมาณปีหน้าเมื่อวานนี้ รัฐมนตรีกล่าว สะพานเปิดก่อนกำหนดในกรุงเทพ",
            "สะพานเปิดแล้ว"),
        arguments("GB18030", "政府昨天批准了明年的预算，部长宣布。北京的大桥提前开通，人们很高兴。", "大桥开通了"),
        arguments("Big5-HKSCS", "政府昨天批准了明年的預算，部長宣布。台北的大橋提前開通，人們很高興。", "大橋開通了"),
        arguments("windows-31j", "政府は昨日、来年度の予算を承認したと大臣が発表した。東京の橋は予定より早く開通した。", "橋が開通した"),
        arguments("EUC-JP", "政府は昨日、来年度の予算を承認したと大臣が発表した。東京の橋は予定より早く開通した。", "橋が開通した"),
        arguments("ISO-2022-JP", "政府は昨日、来年度の予算を承認したと大臣が発表した。", "橋が開通した"),
        arguments(
            "x-windows-949", "정부는 어제 내년도 예산을 승인했다고 장관이 발표했다. 서울의 다리는 예정보다 일찍 개통됐다.", "다리가 열렸다"));
  }

  @Test
  void tableHoldsTwentyEncodings() {
    var names = new HashSet<Object>();
    texts().forEach(row -> names.add(row.get()[0]));
    assertThat(names).hasSizeGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void tellsEncodingOfTextsAndHeadlines(String name, String text, String headline) {
    for (var words : new String[] {text, headline}) {
      var decoding = Decoding.of(words.getBytes(Charset.forName(name)));
      assertThat(decoding.text()).isEqualTo(words);
      assertThat(decoding.findings())
          .extracting(Finding::code)
          .containsExactly(Codes.ASSUMED_ENCODING);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void tellsEncodingOfWholeFileByItsForeignPart(String name, String text, String headline) {
    var words = "By Ann Reed\n\nJune 5, 2019\n\n" + "A plain line of English.\n".repeat(20) + text;
    assertThat(Decoding.of(words.getBytes(Charset.forName(name))).text()).isEqualTo(words);
  }

  @Test
  void readsVietnameseTonesThatStandAfterTheirVowels() {
    var text = "Chính phủ hôm qua đã phê duyệt ngân sách năm tới. Cầu mở sớm hơn ở Hà Nội.";
    var decoding = Decoding.of(tonesApart(text).getBytes(Charset.forName("windows-1258")));
    assertThat(decoding.charset().name()).isEqualTo("windows-1258");
    assertThat(Normalizer.normalize(decoding.text(), Normalizer.Form.NFC)).isEqualTo(text);
  }

  /** Vowels whole, tones as marks of their own: the form of windows-1258. */
  private static String tonesApart(String text) {
    var out = new StringBuilder();
    for (var c : text.split("")) {
      var parts = Normalizer.normalize(c, Normalizer.Form.NFD);
      var vowel = parts.substring(0, 1);
      var tones = "";
      for (var mark : parts.substring(1).split("")) {
        if ("\u0302\u0306\u031B".contains(mark)) {
          vowel = Normalizer.normalize(vowel + mark, Normalizer.Form.NFC);
        } else {
          tones += mark;
        }
      }
      out.append(vowel).append(tones);
    }
    return out.toString();
  }

  @Test
  void saysWhereItOnlyGuesses() {
    var sure = Decoding.of("Вчера правительство утвердило бюджет на следующий год."
        .getBytes(Charset.forName("KOI8-R")));
    assertThat(sure.findings().get(0).message()).contains("KOI8-R, in which they read well.");
    var guess = Decoding.of("¹²³¤¦ a ¨¬¯ b ¸¶ ".repeat(4).getBytes(ISO_8859_1));
    assertThat(guess.findings().get(0).message()).contains("a guess");
  }

  @Test
  void wordOfAPersonWinsOverEverything() {
    var cyrillic = "Вчера правительство утвердило бюджет".getBytes(Charset.forName("windows-1251"));
    var input = Input.of("a.txt", cyrillic).declared("koi8-r");
    assertThat(Decoding.of(input).charset().name()).isEqualTo("KOI8-R");
    assertThat(Decoding.of(input.forced(Charset.forName("windows-1251"))).text())
        .startsWith("Вчера правительство");
    var good = Input.of("a.txt", "Überfähre".getBytes(UTF_8));
    assertThat(Decoding.of(good.declared("windows-1252")).text()).isEqualTo("Überfähre");
    assertThat(Decoding.of(good.forced(Charset.forName("windows-1252"))).text())
        .isEqualTo("ÃœberfÃ¤hre");
  }
}
