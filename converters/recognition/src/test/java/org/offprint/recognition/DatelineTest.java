package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Words;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          LONDON (Reuters) - Boats ran again. | LONDON (Reuters) - | LONDON
          LONDON, June 5 (Coast Wire) - Boats ran again. | LONDON, June 5 (Coast Wire) - | LONDON
          BEIJING, June 5 (Xinhua) -- Boats ran again. | BEIJING, June 5 (Xinhua) -- | BEIJING
          PARIS (AP) — Boats ran again. | PARIS (AP) — | PARIS
          London (AFP) - Boats ran again. | London (AFP) - | London
          SEOUL/TOKYO — Boats ran again. | SEOUL/TOKYO — | SEOUL/TOKYO
          PORT TOWN, June 5, 2019 /NEWSLINE/ The harbour is open. | PORT TOWN, June 5, 2019 /NEWSLINE/ | PORT TOWN
          Hamburg (dpa) - Die Boote fahren wieder. | Hamburg (dpa) - | Hamburg
          Hamburg (dpa/lno) – Die Boote fahren wieder. | Hamburg (dpa/lno) – | Hamburg
          BERLIN, 5. Juni (Reuters) - Die Boote fahren wieder. | BERLIN, 5. Juni (Reuters) - | BERLIN
          Paris (AFP) – Les bateaux naviguent. | Paris (AFP) – | Paris
          Paris, 5 juin 2019 (AFP) - Les bateaux naviguent. | Paris, 5 juin 2019 (AFP) - | Paris
          BREST, 5 juin (Reuters) - Les bateaux naviguent. | BREST, 5 juin (Reuters) - | BREST
          MADRID, 5 Jun. (EUROPA PRESS) - Los barcos salen. | MADRID, 5 Jun. (EUROPA PRESS) - | MADRID
          Madrid, 5 jun (EFE).- Los barcos salen. | Madrid, 5 jun (EFE).- | Madrid
          BUENOS AIRES (Reuters) - Los barcos salen. | BUENOS AIRES (Reuters) - | BUENOS AIRES
          Lisboa, 05 jun 2019 (Lusa) – Os barcos saem. | Lisboa, 05 jun 2019 (Lusa) – | Lisboa
          São Paulo, 5 jun (EFE).- Os barcos saem. | São Paulo, 5 jun (EFE).- | São Paulo
          SÃO PAULO (Reuters) - Os barcos saem. | SÃO PAULO (Reuters) - | SÃO PAULO
          (ANSA) - ROMA, 5 GIU - I traghetti ripartono. | (ANSA) - ROMA, 5 GIU - | ROMA
          ROMA (Reuters) - I traghetti ripartono. | ROMA (Reuters) - | ROMA
          MILANO, 5 giugno (Adnkronos) - I traghetti ripartono. | MILANO, 5 giugno (Adnkronos) - | MILANO
          DEN HAAG (ANP) - De boten varen weer. | DEN HAAG (ANP) - | DEN HAAG
          AMSTERDAM (Reuters) - De boten varen weer. | AMSTERDAM (Reuters) - | AMSTERDAM
          ROTTERDAM, 5 juni (ANP) - De boten varen weer. | ROTTERDAM, 5 juni (ANP) - | ROTTERDAM
          Warszawa (PAP) - Promy pływają. | Warszawa (PAP) - | Warszawa
          GDAŃSK, 5 czerwca (PAP) - Promy pływają. | GDAŃSK, 5 czerwca (PAP) - | GDAŃSK
          WARSZAWA, 5 czerwca (Reuters) - Promy pływają. | WARSZAWA, 5 czerwca (Reuters) - | WARSZAWA
          МОСКВА (Рейтер) - Паромы ходят. | МОСКВА (Рейтер) - | МОСКВА
          ПЕТЕРБУРГ, 5 июня (Интерфакс) - Паромы ходят. | ПЕТЕРБУРГ, 5 июня (Интерфакс) - | ПЕТЕРБУРГ
          КИЇВ, 5 червня (Укрінформ) - Пороми ходять. | КИЇВ, 5 червня (Укрінформ) - | КИЇВ
          ANKARA, 5 Haziran (Reuters) - Vapurlar çalışıyor. | ANKARA, 5 Haziran (Reuters) - | ANKARA
          İSTANBUL (DHA) - Vapurlar çalışıyor. | İSTANBUL (DHA) - | İSTANBUL
          İZMİR (Anadolu Ajansı) - Vapurlar çalışıyor. | İZMİR (Anadolu Ajansı) - | İZMİR
          Jakarta (ANTARA) - Kapal berlayar lagi. | Jakarta (ANTARA) - | Jakarta
          Hà Nội (TTXVN) – Phà chạy lại. | Hà Nội (TTXVN) – | Hà Nội
          القاهرة (رويترز) - عادت العبارات إلى العمل. | القاهرة (رويترز) - | القاهرة
          新华社北京6月5日电 渡轮恢复通航。 | 新华社北京6月5日电 | 北京
          中新社香港6月5日电（记者王苇）渡轮恢复通航。 | 中新社香港6月5日电 | 香港
          新华社上海12月31日电 渡轮恢复通航。 | 新华社上海12月31日电 | 上海
          [東京 5日 ロイター] - フェリーが運航を再開した。 | [東京 5日 ロイター] | 東京
          【ロンドン 共同】フェリーが運航を再開した。 | 【ロンドン 共同】 | ロンドン
          【パリ AFP時事】フェリーが運航を再開した。 | 【パリ AFP時事】 | パリ
          (서울=연합뉴스) 여객선이 다시 다닌다. | (서울=연합뉴스) | 서울
          [서울=뉴시스] 여객선이 다시 다닌다. | [서울=뉴시스] | 서울
          (부산=연합뉴스) 김갈대 기자 = 여객선이 다시 다닌다. | (부산=연합뉴스) | 부산
          МОСКВА, 5 июня (ТАСС) — Паромы ходят. | МОСКВА, 5 июня (ТАСС) — | МОСКВА
          """)
  void opensAWireStory(String text, String printed, String place) {
    var dateline = Dateline.read(text).orElseThrow();
    assertThat(dateline.printed().toString()).isEqualTo(printed);
    assertThat(dateline.reading()).contains(Words.of(place));
    var read = Texts.read("# Ferries\n\n" + text + "\n\nNobody was hurt in the storm, they said.");
    assertThat(read.body().get(0)).isEqualTo(text);
    assertThat(read.reading().article().dateline()).contains(dateline);
    assertThat(read.lost()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          The boats ran again - and nobody knew why.
          (Reuters) said the boats ran again.
          [sic] The boats ran again.
          (Paris, London) Boats ran again.
          【独自】フェリーが運航を再開した。
          【解説】なぜ 共同 なのか。
          电影节在北京开幕。
          新华社发表电文说渡轮恢复通航。
          (사진=연합뉴스 제공 자료) 여객선이 다시 다닌다.
          Boats (and barges) ran again.
          Ann Reed - a captain - was glad.
          NATO (the alliance) met on Monday.
          He said so — twice.
          """)
  void isNotMadeUp(String text) {
    assertThat(Dateline.read(text)).isEmpty();
  }
}
