package org.offprint.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.offprint.article.Picture;

/** Names of held pictures by their hash (RFC 6920, clause 3: {@code ni:///sha-256;…?ct=image/jpeg}). */
final class PictureNames {

  private static final String START = "ni:///sha-256;";
  private static final String TYPE = "?ct=";

  private PictureNames() {}

  static String of(Picture.Held picture) {
    var hash = HexFormat.of().parseHex(picture.sha256());
    return START
        + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
        + TYPE
        + picture.mediaType();
  }

  static Optional<Picture.Held> read(String address) {
    var type = address.indexOf(TYPE);
    if (!address.startsWith(START) || type < 0) {
      return Optional.empty();
    }
    try {
      var hash = Base64.getUrlDecoder()
          .decode(address.substring(START.length(), type).getBytes(StandardCharsets.ISO_8859_1));
      return hash.length == 32
          ? Optional.of(new Picture.Held(
              HexFormat.of().formatHex(hash), address.substring(type + TYPE.length())))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
