package org.offprint.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ICC profile of sRGB (IEC 61966-2-1) as ISO 15076-1 version 4.2 defines profiles: three primaries adapted to D50
 * and one parametric curve that all of them share.
 */
final class SrgbProfile {
  private static final int HEADER = 128;
  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final double[] RED = {0.436_065_67, 0.222_488_40, 0.013_916_02};
  private static final double[] GREEN = {0.385_147_09, 0.716_873_17, 0.097_076_42};
  private static final double[] BLUE = {0.143_066_41, 0.060_607_91, 0.714_096_07};

  /** Bradford adaptation from D65 to D50. */
  private static final double[] ADAPTATION = {
    1.047_88, 0.022_92, -0.050_22, 0.029_59, 0.990_48, -0.017_07, -0.009_25, 0.015_08, 0.751_68
  };

  /** Exponent, slope and offset, slope of the linear part, and where that ends. */
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private final List<String> names = new ArrayList<>();
  private final List<byte[]> values = new ArrayList<>();

  /** The bytes of the profile. */
  static byte[] bytes() {
    var profile = new SrgbProfile();
    profile.tag("desc", text("sRGB IEC61966-2.1"));
    profile.tag("cprt", text("Public domain"));
    profile.tag("wtpt", xyz(D50));
    profile.tag("chad", numbers("sf32", ADAPTATION));
    profile.tag("rXYZ", xyz(RED));
    profile.tag("gXYZ", xyz(GREEN));
    profile.tag("bXYZ", xyz(BLUE));
    var curve = curve();
    profile.tag("rTRC", curve);
    profile.tag("gTRC", curve);
    profile.tag("bTRC", curve);
    return profile.build();
  }

  private void tag(String name, byte[] value) {
    names.add(name);
    values.add(value);
  }

  private byte[] build() {
    var table = new Bytes(160).int4(names.size());
    var data = new Bytes(512);
    int start = HEADER + 4 + 12 * names.size();
    int offset = start;
    for (int i = 0; i < names.size(); i++) {
      if (i == 0 || values.get(i) != values.get(i - 1)) {
        offset = start + data.size();
        data.write(values.get(i), 0, values.get(i).length);
        while (data.size() % 4 != 0) {
          data.write(0);
        }
      }
      table.ascii(names.get(i)).int4(offset).int4(values.get(i).length);
    }
    var profile = header(start + data.size());
    profile.write(table.array(), 0, table.size());
    profile.write(data.array(), 0, data.size());
    return profile.toArray();
  }

  private static Bytes header(int size) {
    var header = new Bytes(size).int4(size).int4(0).int4(0x0420_0000);
    header.ascii("mntrRGB XYZ ");
    // A date has to be given; it is that of the standard.
    header.int2(2004).int2(10).int2(1).int2(0).int2(0).int2(0);
    header.ascii("acsp").int4(0).int4(0).int4(0).int4(0).int4(0).int4(0).int4(0);
    for (var part : D50) {
      header.int4(fixed(part));
    }
    while (header.size() < HEADER) {
      header.write(0);
    }
    return header;
  }

  private static byte[] text(String text) {
    var characters = text.getBytes(StandardCharsets.UTF_16BE);
    var value = new Bytes(64).ascii("mluc").int4(0).int4(1).int4(12);
    value.ascii("enUS").int4(characters.length).int4(28);
    value.write(characters, 0, characters.length);
    return value.toArray();
  }

  private static byte[] xyz(double[] parts) {
    return numbers("XYZ ", parts);
  }

  private static byte[] curve() {
    var value = new Bytes(32).ascii("para").int4(0).int2(3).int2(0);
    for (var part : CURVE) {
      value.int4(fixed(part));
    }
    return value.toArray();
  }

  private static byte[] numbers(String type, double[] parts) {
    var value = new Bytes(64).ascii(type).int4(0);
    for (var part : parts) {
      value.int4(fixed(part));
    }
    return value.toArray();
  }

  /** An s15Fixed16Number. */
  private static int fixed(double value) {
    return (int) Math.round(value * 65_536);
  }
}
