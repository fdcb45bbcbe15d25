package org.offprint.text.wiki;

import java.util.Locale;
import java.util.Set;

/** What Wikinews calls its templates, pictures and categories, in its larger languages; all in small letters. */
final class WikiNames {

  static final Set<String> DATE = Set.of(
      "date",
      "datum",
      "fecha",
      "data",
      "дата",
      "dato",
      "päiväys",
      "dátum",
      "tarih",
      "日付",
      "日期",
      "ημερομηνία",
      "تاريخ",
      "תאריך",
      "dateline",
      "byline",
      "fechaflecha",
      "날짜");
  static final Set<String> SOURCE = Set.of(
      "source",
      "sources",
      "quelle",
      "fuente",
      "fonte",
      "źródło",
      "источник",
      "källa",
      "bron",
      "lähde",
      "kaynak",
      "джерело",
      "πηγή",
      "مصدر",
      "来源",
      "來源",
      "出典",
      "source-pr",
      "source-reuse");
  static final Set<String> QUOTE = Set.of(
      "quoteleft",
      "quoteright",
      "quote",
      "cquote",
      "pullquote",
      "pull quote",
      "zitat",
      "citation",
      "cita",
      "cytat",
      "цитата",
      "citat",
      "quotebox",
      "quote box");
  static final Set<String> PICTURE = Set.of(
      "file",
      "image",
      "datei",
      "bild",
      "fichier",
      "archivo",
      "imagen",
      "ficheiro",
      "arquivo",
      "imagem",
      "immagine",
      "bestand",
      "afbeelding",
      "файл",
      "изображение",
      "plik",
      "grafika",
      "fil",
      "αρχείο",
      "ملف",
      "קובץ",
      "文件",
      "檔案",
      "ファイル",
      "dosya",
      "зображення",
      "tiedosto");
  static final Set<String> CATEGORY = Set.of(
      "category",
      "kategorie",
      "catégorie",
      "categoría",
      "categoria",
      "категория",
      "kategoria",
      "kategori",
      "categorie",
      "κατηγορία",
      "تصنيف",
      "קטגוריה",
      "分类",
      "分類",
      "カテゴリ",
      "категорія",
      "luokka",
      "분류");
  private static final Set<String> OPTIONS = Set.of(
      "thumb",
      "thumbnail",
      "frame",
      "framed",
      "frameless",
      "border",
      "left",
      "right",
      "center",
      "none",
      "upright",
      "miniatur",
      "mini",
      "vignette",
      "miniatura",
      "мини",
      "справа",
      "слева",
      "links",
      "rechts",
      "gauche",
      "droite",
      "izquierda",
      "derecha",
      "miniaturadeimagen");

  private WikiNames() {}

  /** Whether a part of a picture says how it is set, and is no caption. */
  static boolean isOption(String part) {
    var bare = part.strip().toLowerCase(Locale.ROOT);
    return OPTIONS.contains(bare)
        || bare.endsWith("px")
        || bare.startsWith("alt=")
        || bare.startsWith("link=")
        || bare.startsWith("upright=");
  }
}
