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
      var folder = name.substring(0, slash);
      for (var end : ENDS) {
        if (folder.endsWith(end)
            && pages.contains(folder.substring(0, folder.length() - end.length()))) {
          return true;
        }
      }
    }
    return false;
  }
}
