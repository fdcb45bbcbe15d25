package org.offprint.text.nitf;

/** The moments of NITF. */
final class NitfMoment {

  private NitfMoment() {}

  /** NITF writes moments in the basic form of ISO 8601, which readers expect with hyphens. */
  static String extended(String norm) {
    var day = norm.length() >= 8 ? norm.substring(0, 8) : "";
    if (day.isEmpty() || !day.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return norm;
    }
    var time = norm.length() >= 15 && norm.charAt(8) == 'T' ? norm.substring(9, 15) : "";
    var date = day.substring(0, 4) + "-" + day.substring(4, 6) + "-" + day.substring(6);
    return time.isEmpty() || !time.chars().allMatch(c -> c >= '0' && c <= '9')
        ? date + norm.substring(8)
        : date + "T" + time.substring(0, 2) + ":" + time.substring(2, 4) + ":" + time.substring(4)
            + zone(norm.substring(15));
  }

  private static String zone(String zone) {
    return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
  }
}
