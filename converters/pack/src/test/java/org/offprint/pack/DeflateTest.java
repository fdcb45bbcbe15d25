package org.offprint.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's inflater is the judge: it is another program by other people. */
class DeflateTest {
  private static final int SEEDS = Integer.getInteger("offprint.seeds", 300);

  @Test
  void givesBackTheInput() throws DataFormatException {
    for (int seed = 0; seed < SEEDS; seed++) {
      var data = data(seed);
      assertThat(inflate(Deflate.zlib(data), false)).as("zlib, seed %d", seed).isEqualTo(data);
      assertThat(inflate(Deflate.raw(data), true)).as("raw, seed %d", seed).isEqualTo(data);
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 2, 63, 64, 65, 249, 250, 251, 255, 256, 32_505, 32_506, 32_507, 65_536})
  void givesBackInputAtTheEdgesOfItsTables(int length) throws DataFormatException {
    var random = new byte[length];
    new Random(length).nextBytes(random);
    for (var data : new byte[][] {random, new byte[length]}) {
      assertThat(inflate(Deflate.zlib(data), false)).isEqualTo(data);
      assertThat(inflate(Deflate.raw(data), true)).isEqualTo(data);
    }
  }

  @Test
  void givesBackManyDistantMatchesInShortCodes() throws DataFormatException {
    for (int length = 200; length < 40_000; length += 331) {
      var data = distantMatches(length);
      assertThat(inflate(Deflate.zlib(data), false)).isEqualTo(data);
    }
  }

  @Test
  void compressesAPartOfAnArray() throws DataFormatException {
    var data = "before|the part|after".getBytes(UTF_8);
    assertThat(inflate(Deflate.zlib(data, 7, 8), false)).isEqualTo("the part".getBytes(UTF_8));
  }

  @Test
  void findsMatchesAsFarAwayAsAWindowOf32Kilobytes() {
    var block = new byte[15_000];
    new Random(1).nextBytes(block);
    var twice = Arrays.copyOf(block, 2 * block.length);
    System.arraycopy(block, 0, twice, block.length, block.length);
    assertThat(Deflate.zlib(twice)).hasSizeLessThan(block.length + 500);
  }

  @Test
  void hasTheBytesThatItAlwaysHad() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (int seed = 0; seed < 50; seed++) {
      digest.update(Deflate.zlib(data(seed)));
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("6c8cee7be9adb2eee64cf45c9759ffe98baebf872b6441f99af2c2113e498eae");
  }

  /** Text, noise and repetition in turn; every tenth is long. */
  static byte[] data(int seed) {
    var random = new Random(seed);
    int length = random.nextInt(seed % 10 == 0 ? 200_000 : 3_000);
    var out = new ByteArrayOutputStream();
    while (out.size() < length) {
      int kind = random.nextInt(3);
      int run = 1 + random.nextInt(300);
      for (int i = 0; i < run; i++) {
        out.write(
            kind == 0
                ? random.nextInt(256)
                : kind == 1 ? "etaoin shrdlu".charAt(random.nextInt(13)) : run);
      }
    }
    return out.toByteArray();
  }

  /** Three known bytes at a time, from far back, never in the same order. */
  private static byte[] distantMatches(int length) {
    var random = new Random(length);
    var data = new byte[length];
    int head = length / 2;
    for (int i = 0; i < head; i++) {
      data[i] = (byte) random.nextInt(256);
    }
    for (int i = head; i + 3 <= length; i += 3) {
      System.arraycopy(data, random.nextInt(Math.max(1, head - 3)), data, i, 3);
    }
    return data;
  }

  static byte[] inflate(byte[] deflated, boolean raw) throws DataFormatException {
    var inflater = new Inflater(raw);
    inflater.setInput(deflated);
    var out = new ByteArrayOutputStream();
    var buffer = new byte[8_192];
    while (!inflater.finished()) {
      int n = inflater.inflate(buffer);
      if (n == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
        throw new DataFormatException("The stream ends early.");
      }
      out.write(buffer, 0, n);
    }
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return out.toByteArray();
  }
}
