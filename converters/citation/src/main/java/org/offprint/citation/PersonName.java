package org.offprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in its parts, as lists of references sort it. Bylines print names in their natural order, so a name is
 * parted only where that order can be told: in alphabets that put the given name first. Chinese, Japanese, Korean,
 * Hungarian and Vietnamese names stay whole, and Spanish ones of three words or more, where nobody can say whether the
 * second is a given name or the first surname.
 *
 * @param given the given names with initials and titles
 * @param particle lower-case words such as {@code van der}; may be empty
 * @param family the family name
 * @param suffix such as {@code Jr.}; may be empty
 */
record PersonName(String given, String particle, String family, String suffix) {

  private static final Set<String> FAMILY_FIRST =
      Set.of("hu", "ja", "km", "ko", "mn", "ta", "vi", "yue", "zh");
  private static final Set<String> TWO_SURNAMES = Set.of("ast", "ca", "es", "eu", "gl");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
  private static final Set<String> PARTICLES = Set.of(
      "af", "al", "av", "aw", "bar", "ben", "bin", "bint", "da", "das", "de", "degli", "del",
      "della", "den", "der", "des", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "les",
      "lo", "los", "op", "'t", "te", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur");
  private static final Set<Character.UnicodeScript> ALPHABETS = Set.of(
      Character.UnicodeScript.LATIN,
      Character.UnicodeScript.CYRILLIC,
      Character.UnicodeScript.GREEK,
      Character.UnicodeScript.ARMENIAN);
  private static final Pattern PATRONYMIC = Pattern.compile("(?:вич|вна|чна|шна|йович|івна|їч)$");
  private static final int MOST_WORDS = 6;

  /**
   * Parts a name.
   *
   * @param printed the name on one line
   * @param language the primary language of the article; {@code und} where it is not known
   * @return its parts, or nothing where the name is one word or its order cannot be told
   */
  static Optional<PersonName> of(String printed, String language) {
    var comma = printed.indexOf(',');
    if (comma >= 0) {
      return withComma(printed.substring(0, comma), printed.substring(comma + 1), language);
    }
    var words = new ArrayList<>(List.of(printed.split(" ")));
    var suffix = words.size() > 2 && isSuffix(words.get(words.size() - 1))
        ? words.remove(words.size() - 1)
        : "";
    if (words.size() < 2
        || words.size() > MOST_WORDS
        || FAMILY_FIRST.contains(language)
        || !words.stream().allMatch(PersonName::isNameWord)) {
      return Optional.empty();
    }
    return parted(words, suffix, language);
  }

  /** "Oake, Maren" says itself which part is which; "John Smith, Jr." holds a suffix. */
  private static Optional<PersonName> withComma(String before, String after, String language) {
    var first = before.strip();
    var second = after.strip();
    if (first.isEmpty() || second.isEmpty() || second.indexOf(',') >= 0) {
      return Optional.empty();
    }
    if (isSuffix(second)) {
      return of(first, language)
          .map(name -> new PersonName(name.given(), name.particle(), name.family(), second));
    }
    return words(first) && words(second)
        ? Optional.of(new PersonName(second, "", first, ""))
        : Optional.empty();
  }

  private static boolean words(String text) {
    return List.of(text.split(" ")).stream().allMatch(PersonName::isNameWord);
  }

  private static Optional<PersonName> parted(List<String> words, String suffix, String language) {
    var capitals = onlyWordInCapitals(words);
    var last = words.size() - 1;
    var family = last;
    if (capitals == 0 || capitals == last) {
      family = capitals;
    } else if (words.size() == 3 && PATRONYMIC.matcher(words.get(2)).find()) {
      family = 0;
    } else if (TWO_SURNAMES.contains(language) && capitalised(words) > 2) {
      return Optional.empty();
    }
    if (family == 0) {
      return Optional.of(
          new PersonName(String.join(" ", words.subList(1, last + 1)), "", words.get(0), suffix));
    }
    var particle = family;
    while (particle > 0 && isParticle(words.get(particle - 1))) {
      particle--;
    }
    return particle == 0 || isParticle(words.get(family))
        ? Optional.empty()
        : Optional.of(new PersonName(
            String.join(" ", words.subList(0, particle)),
            String.join(" ", words.subList(particle, family)),
            words.get(family),
            suffix));
  }

  /** A surname set in capitals, as agencies of many countries print it: its place, or -1. */
  private static int onlyWordInCapitals(List<String> words) {
    var found = -1;
    for (var i = 0; i < words.size(); i++) {
      var letters = words.get(i).codePoints().filter(Character::isLetter).toArray();
      var capitals = letters.length > 2;
      for (var letter : letters) {
        capitals &= Character.isUpperCase(letter);
      }
      if (capitals && found >= 0) {
        return -1;
      }
      found = capitals ? i : found;
    }
    return found;
  }

  private static long capitalised(List<String> words) {
    return words.stream().filter(word -> !isParticle(word)).count();
  }

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** A particle, or a word of one of the alphabets with a capital in it: "García", "O'Neill", "J.", "al-Assad". */
  private static boolean isNameWord(String word) {
    if (isParticle(word)) {
      return true;
    }
    var capital = false;
    for (var i = 0; i < word.length(); ) {
      var cp = word.codePointAt(i);
      i += Character.charCount(cp);
      if (Character.isLetter(cp)) {
        if (!ALPHABETS.contains(Character.UnicodeScript.of(cp))) {
          return false;
        }
        capital |= Character.isUpperCase(cp);
      } else if (Character.getType(cp) != Character.NON_SPACING_MARK && ".'’-‐".indexOf(cp) < 0) {
        return false;
      }
    }
    return capital;
  }
}
