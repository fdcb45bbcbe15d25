package org.offprint.html;

import java.util.List;
import java.util.Locale;

/** Words that say that a date is that of a change. */
final class PageDates {

  private static final List<String> UPDATES = List.of(
      "updat",
      "modifi",
      "edited",
      "aktualis",
      "geändert",
      "mis à jour",
      "mise à jour",
      "actualiz",
      "atualiz",
      "aggiorna",
      "bijgewerkt",
      "aktualiz",
      "обновл",
      "оновл",
      "güncel",
      "uppdater",
      "opdater",
      "oppdater",
      "päivitet",
      "frissít",
      "diperbarui",
      "更新",
      "تحديث",
      "ενημερώ");

  private PageDates() {}

  static boolean isUpdate(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.length() < 120 && UPDATES.stream().anyMatch(lower::contains);
  }
}
