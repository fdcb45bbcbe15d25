package org.offprint.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Character references as archives left them in text: {@code &amp;}, {@code &nbsp;}, {@code &#8217;}. */
public final class Entities {

  /** HTML 4.01 clause 24.2.1: the names of U+00A0 to U+00FF, in order. */
  private static final String LATIN_1 =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo"
          + " not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14"
          + " frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc"
          + " Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave"
          + " Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil"
          + " egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml"
          + " divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  /** HTML 4.01 clauses 24.3.1 and 24.4.1, and the apostrophe of XML: the rest in common use. */
  private static final String OTHERS = "quot=\" amp=& lt=< gt=> apos=' OElig=Œ oelig=œ Scaron=Š"
      + " scaron=š Yuml=Ÿ fnof=ƒ circ=ˆ tilde=˜ ensp=\u2002 emsp=\u2003 thinsp=\u2009 zwnj=\u200C"
      + " zwj=\u200D lrm=\u200E rlm=\u200F ndash=– mdash=— lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=”"
      + " bdquo=„ dagger=† Dagger=‡ bull=• hellip=… permil=‰ prime=′ Prime=″ lsaquo=‹ rsaquo=›"
      + " oline=‾ frasl=⁄ euro=€ trade=™ larr=← uarr=↑ rarr=→ darr=↓ harr=↔ minus=− infin=∞ asymp=≈"
      + " ne=≠ le=≤ ge=≥ radic=√ sum=∑ part=∂ Alpha=Α Beta=Β Gamma=Γ Delta=Δ Epsilon=Ε Zeta=Ζ Eta=Η"
      + " Theta=Θ Iota=Ι Kappa=Κ Lambda=Λ Mu=Μ Nu=Ν Xi=Ξ Omicron=Ο Pi=Π Rho=Ρ Sigma=Σ Tau=Τ"
      + " Upsilon=Υ Phi=Φ Chi=Χ Psi=Ψ Omega=Ω alpha=α beta=β gamma=γ delta=δ epsilon=ε zeta=ζ eta=η"
      + " theta=θ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ omicron=ο pi=π rho=ρ sigmaf=ς sigma=σ tau=τ"
      + " upsilon=υ phi=φ chi=χ psi=ψ omega=ω";

  /** WHATWG HTML clause 13.2.5.80: what the numbers 0x80 to 0x9F mean; the five without meaning are themselves. */
  private static final String C1 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int LONGEST = 10;

  private Entities() {}

  /** Made when the first one is met: most texts have none. */
  private static final class Names {
    static final Map<String, String> ALL = names();

    private static Map<String, String> names() {
      var all = new LinkedHashMap<String, String>();
      var c = '\u00A0';
      for (var name : LATIN_1.split(" ")) {
        all.put(name, String.valueOf(c++));
      }
      for (var pair : OTHERS.split(" ")) {
        var equals = pair.indexOf('=');
        all.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
      return all;
    }
  }

  /**
   * A character reference in a text.
   *
   * @param text what it means
   * @param length how long it is; 0 if there is none
   */
  public record Found(String text, int length) {
    static final Found NONE = new Found("", 0);
  }

  /**
   * Reads the character reference at an ampersand. It must end with a semicolon: archives
   * print {@code AT&T}, and {@code &copy=1} in addresses.
   *
   * @param text the text
   * @param from the index of the ampersand
   * @return what stands there; of the length 0 if it is no reference that is known
   */
  public static Found at(String text, int from) {
    var end = semicolon(text, from);
    if (end < from + 2) {
      return Found.NONE;
    }
    var name = text.substring(from + 1, end);
    var meaning = name.charAt(0) == '#' ? number(name) : Names.ALL.getOrDefault(name, "");
    return meaning.isEmpty() ? Found.NONE : new Found(meaning, end + 1 - from);
  }

  private static int semicolon(String text, int from) {
    var last = Math.min(text.length(), from + LONGEST + 2);
    for (var i = from; i < last; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static String number(String name) {
    var hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    var digits = name.substring(hex ? 2 : 1);
    var cp = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = Character.digit(digits.charAt(i), hex ? 16 : 10);
      if (digit < 0 || digits.charAt(i) > 'f' || cp > Character.MAX_CODE_POINT) {
        return "";
      }
      cp = cp * (hex ? 16 : 10) + digit;
    }
    if (cp >= 0x80 && cp <= 0x9F) {
      return String.valueOf(C1.charAt(cp - 0x80));
    }
    var usable = cp == '\t'
        || cp == '\n'
        || cp >= ' ' && Character.isValidCodePoint(cp) && !(cp >= 0xD800 && cp <= 0xDFFF);
    return usable ? Character.toString(cp) : "";
  }
}
