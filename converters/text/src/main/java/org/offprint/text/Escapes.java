package org.offprint.text;

/** Backslash escapes and character references, each resolved exactly once. */
final class Escapes {

  private Escapes() {}

  /**
   * Resolves all of them in a text.
   *
   * @param text a text without other marks, such as a link target
   * @return what it means
   */
  static String resolve(String text) {
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && Characters.isAsciiPunctuation(text.charAt(i + 1))) {
        out.append(text.charAt(i + 1));
        i += 2;
        continue;
      }
      var entity = c == '&' ? Entities.at(text, i) : Entities.Found.NONE;
      if (entity.length() > 0) {
        out.append(entity.text());
        i += entity.length();
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }
}
