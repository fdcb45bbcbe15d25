package org.offprint.containers;

import java.util.List;
import java.util.Set;

/** The folder that browsers save beside a page, with its pictures and the pages of its frames. */
final class SavedFolder {

  /** How browsers of several languages name it after the page. */
  private static final List<String> ENDS = List.of(
      "_files",
      ".files",
      "-files",
      "-Dateien",
      "_Dateien",
      "_fichiers",
      "-fichiers",
      "_archivos",
      "_ficheiros",
      "_arquivos",
      "_bestanden",
      "_pliki",
      "_filer",
      "-filer",
      "_tiedostot",
      "_soubory",
      "_dosyalar",
      "_elemei",
      "_datoteke",
      "_fitxers",
      "_fails",
      "_failid",
      "_bylos");

  private SavedFolder() {}

  /**
   * Tells whether a file belongs to a page.
   *
   * @param name the path of the file
   * @param pages the paths of all pages, without suffix
   */
  static boolean isPart(String name, Set<String> pages) {
    for (var slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      for (var end : ENDS) {
        var page = slash - end.length();
        if (name.startsWith(end, page) && pages.contains(name.substring(0, page))) {
          return true;
        }
      }
    }
    return false;
  }
}
