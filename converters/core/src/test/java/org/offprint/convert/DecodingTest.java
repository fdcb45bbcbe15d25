package org.offprint.convert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset KOI8_R = Charset.forName("KOI8-R");

  private static byte[] bytes(int... units) {
    var bytes = new byte[units.length];
    for (var i = 0; i < units.length; i++) {
      bytes[i] = (byte) units[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Test
  void readsNothingFromNoBytes() {
    assertThat(Decoding.of(new byte[0])).isEqualTo(new Decoding("", UTF_8, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EF BB BF",
    "UTF-16LE, FF FE",
    "UTF-16BE, FE FF",
    "UTF-32LE, FF FE 00 00",
    "UTF-32BE, 00 00 FE FF"
  })
  void takesTheByteOrderMarkForTheEncodingAndOffTheText(String name, String mark) {
    var units = mark.split(" ");
    var head = new byte[units.length];
    for (var i = 0; i < units.length; i++) {
      head[i] = (byte) Integer.parseInt(units[i], 16);
    }
    var text = "Паром \uD83D\uDEA2 — ferry";

    var decoding = Decoding.of(join(head, text.getBytes(Charset.forName(name))));

    assertThat(decoding.text()).isEqualTo(text);
    assertThat(decoding.charset().name()).isEqualTo(name);
    assertThat(decoding.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sailed at noon.\nNobody waved.\n",
        "Паром отошёл в полдень.\nНикто не махал рукой.\n",
        "渡し船は正午に出た。\n誰も手を振らなかった。\n2019年6月5日\n"
      })
  void readsUtf16WithoutAMarkByItsZeroBytes(String text) {
    for (var charset : List.of(UTF_16LE, UTF_16BE)) {
      var decoding = Decoding.of(text.getBytes(charset));

      assertThat(decoding.text()).isEqualTo(text);
      assertThat(decoding.charset()).isEqualTo(charset);
      assertThat(decoding.findings())
          .extracting(Finding::code)
          .containsExactly(Codes.ASSUMED_ENCODING);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "naïve café — “quoted”",
        "Паром",
        "渡し船",
        "สวัสดี",
        "\uD83D\uDEA2",
        "a\u0000b"
      })
  void readsWellFormedUtf8WithoutADoubt(String text) {
    assertThat(Decoding.of(text.getBytes(UTF_8))).isEqualTo(new Decoding(text, UTF_8, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First line\nHe said: “all fine” — and left. It cost €5.",
        "First line\nLe café est fermé à midi, déjà. C’est l’été, où aller ?",
        "First line\nDie Fähre fährt über den Öresund, heißt es. Ärger gab es nicht.",
        "First line\n¿Dónde está el señor Muñoz? ¡Aquí! Es una canción española.",
        "First line\nO avião não está em São Paulo; é a situação.",
        "First line\nRødgrød med fløde på en ø. Åse så en båt.",
        "First line\nThe café"
      })
  void readsWesternTextAsWindows1252(String text) {
    var decoding = Decoding.of(text.getBytes(WINDOWS_1252));

    assertThat(decoding.text()).isEqualTo(text);
    assertThat(decoding.charset()).isEqualTo(WINDOWS_1252);
    assertThat(decoding.findings()).hasSize(1);
    assertThat(decoding.findings().get(0).code()).isEqualTo(Codes.ASSUMED_ENCODING);
    assertThat(decoding.findings().get(0).line()).isEqualTo(2);
    assertThat(decoding.findings().get(0).message()).contains("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Паромы снова ходят",
        "# Мост открыли раньше срока\n\nМарина Вершинина\n\n«Мы не ждали», — сказал он. Ёлка 2019.",
        "МОСТ ОТКРЫЛИ РАНЬШЕ СРОКА, СООБЩИЛИ В МЭРИИ",
        "According to TASS: мэр города подписал соглашение, the report said."
      })
  void tellsWindows1251FromKoi8(String text) {
    var windows = Decoding.of(text.getBytes(WINDOWS_1251));
    assertThat(windows.text()).isEqualTo(text);
    assertThat(windows.findings())
        .extracting(Finding::code)
        .containsExactly(Codes.ASSUMED_ENCODING);

    var russian = text.replace('«', '"').replace('»', '"').replace('—', '-');
    var koi8 = Decoding.of(russian.getBytes(KOI8_R));
    assertThat(koi8.text()).isEqualTo(russian);
    assertThat(koi8.charset()).isEqualTo(KOI8_R);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Президент підписав закон, який набуде чинності з січня. Її слова",
        "Президентът подписа закона, който влиза в сила от януари.",
        "Предсједник је потписао закон који ступа на снагу у јануару. Љубав, ђак"
      })
  void readsOtherCyrillicLanguagesAsWindows1251(String text) {
    assertThat(Decoding.of(text.getBytes(WINDOWS_1251)).text()).isEqualTo(text);
  }

  @Test
  void keepsUtf8WithAFewBadBytesAndSaysWhereTheyStand() {
    var bytes =
        join("Überfähre\nEngin".getBytes(UTF_8), bytes(0xFF, 0xC3), "(eers — ok".getBytes(UTF_8));

    var decoding = Decoding.of(bytes);

    assertThat(decoding.text()).isEqualTo("Überfähre\nEngin\uFFFD\uFFFD(eers — ok");
    assertThat(decoding.findings()).singleElement().satisfies(finding -> {
      assertThat(finding.code()).isEqualTo(Codes.BAD_BYTES);
      assertThat(finding.line()).isEqualTo(2);
      assertThat(finding.column()).isEqualTo(6);
      assertThat(finding.message()).contains("FF C3");
    });
  }

  @Test
  void countsBadPlacesAfterTheFirstFew() {
    var bytes = join("ä".repeat(400).getBytes(UTF_8), "a\u00FFb\n".repeat(30).getBytes(ISO_8859_1));

    var findings = Decoding.of(bytes).findings();

    assertThat(findings).hasSize(6);
    assertThat(findings.get(4).line()).isEqualTo(5);
    assertThat(findings.get(5).message()).contains("25").contains("30");
  }

  @Test
  void takesStrayBytesInAsciiForDamageUnlessTheyMakeLetters() {
    var damaged = join(
        "An ordinary English sentence with dam".getBytes(UTF_8),
        bytes(0xFE, 0x81, 0xFF),
        "age.".getBytes(UTF_8));

    assertThat(Decoding.of(damaged).charset()).isEqualTo(UTF_8);
    assertThat(Decoding.of("An ordinary sentence na\u00EFvely put.".getBytes(WINDOWS_1252))
            .charset())
        .isEqualTo(WINDOWS_1252);
  }

  @Test
  void replacesSurrogatesAndOverlongFormsInUtf8() {
    var bytes = join("ä".repeat(9).getBytes(UTF_8), bytes(0xED, 0xA0, 0x80, 'x', 0xC0, 0xAF));

    var text = Decoding.of(bytes).text();

    assertThat(text).startsWith("äääääääää\uFFFD").contains("x\uFFFD").doesNotContain("/");
  }

  @Test
  void saysThatBinaryDataLooksBinary() {
    var random = new byte[5000];
    new Random(7).nextBytes(random);

    assertThat(Decoding.of(random).findings())
        .extracting(Finding::code)
        .contains(Codes.LOOKS_BINARY);
    assertThat(Decoding.of(new byte[5000]).findings())
        .extracting(Finding::code)
        .contains(Codes.LOOKS_BINARY);
    assertThat(Decoding.of("a\u0000b, a stray NUL in a text of some length".getBytes(UTF_8))
            .findings())
        .isEmpty();
  }

  @Test
  void readsBytesInTheEncodingThatIsForced() {
    assertThat(Decoding.of(bytes(0xE9), WINDOWS_1251).text()).isEqualTo("й");
    assertThat(Decoding.of(bytes(0x93, 0xE9, 0x94), ISO_8859_1).text()).isEqualTo("“é”");
    assertThat(Decoding.of(bytes(0xEF, 0xBB, 0xBF, 'a'), UTF_8).text()).isEqualTo("a");
    assertThat(Decoding.of(bytes(0xFF, 0xFE, 'a', 0), Charset.forName("UTF-16")).text())
        .isEqualTo("a");
    assertThat(Decoding.of(bytes('a', 0xFF), UTF_8).findings())
        .extracting(Finding::code)
        .containsExactly(Codes.BAD_BYTES);
  }

  @Test
  void mapsTheC1BytesOfWindows1252AsBrowsersDo() {
    var all = new byte[32];
    for (var i = 0; i < 32; i++) {
      all[i] = (byte) (0x80 + i);
    }

    assertThat(Decoding.of(all, WINDOWS_1252).text())
        .isEqualTo("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ");
  }

  @Test
  void neverThrowsAndKeepsAsciiWhateverTheBytes() {
    var random = new Random(11);
    for (var round = 0; round < 2000; round++) {
      var noise = new byte[random.nextInt(60)];
      random.nextBytes(noise);
      var decoding = Decoding.of(join("plain words ".getBytes(UTF_8), noise));

      assertThat(decoding.text()).isNotNull();
      if (decoding.charset().name().startsWith("UTF-16")) {
        continue;
      }
      assertThat(decoding.text()).startsWith("plain words ");
    }
  }
}
