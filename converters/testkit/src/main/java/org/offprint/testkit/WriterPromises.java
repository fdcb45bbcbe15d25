package org.offprint.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.ConversionException;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Limits;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Sample;
import org.offprint.convert.Writer;

/**
 * What every writer promises. Inherit it in the room of the format.
 *
 * @param <O> the options record of the format
 */
public abstract class WriterPromises<O extends Record> {

  /** For the tests of a format. */
  protected WriterPromises() {}

  /**
   * The format under test.
   *
   * @return a new provider
   */
  protected abstract FormatProvider<O> provider();

  /**
   * How many seeded articles are written.
   *
   * @return a tenth of the property {@code offprint.seeds}
   */
  protected int seeds() {
    return Math.max(10, Integer.getInteger("offprint.seeds", 300) / 10);
  }

  /**
   * Whether outputs of the format say that this program made them.
   *
   * @return true but for a format in which there is no place for anything that is not text of the article
   */
  protected boolean isMarked() {
    return true;
  }

  private static byte[] write(Writer writer, Entry entry) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(new Edition.Single(entry), Writer.Material.NONE, out, Limits.STANDARD);
    return out.toByteArray();
  }

  @Test
  void writesEverySeededArticle() throws IOException {
    var writer = provider().writer(provider().defaults());
    for (var seed = 0L; seed < seeds(); seed++) {
      assertThat(write(writer, Articles.any(seed))).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void writesTheSameBytesUnderAnotherLocaleZoneAndWriter() throws IOException {
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    for (var seed = 0L; seed < Math.min(10, seeds()); seed++) {
      var first = write(provider().writer(provider().defaults()), Articles.any(seed));
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        assertThat(write(provider().writer(provider().defaults()), Articles.any(seed)))
            .as("seed %d", seed)
            .isEqualTo(first);
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void isKnownAgainAsOurOwnOutput() throws IOException {
    var bytes = write(provider().writer(provider().defaults()), Articles.any(7));
    var sample = Sample.of("a." + provider().format().suffix(), bytes);
    assertThat(OwnOutput.isOurs(sample)).isEqualTo(isMarked());
  }

  @Test
  void leavesTheStreamOpenAndPassesOnItsFailure() throws IOException {
    var writer = provider().writer(provider().defaults());
    var closed = new boolean[1];
    var out = new FilterOutputStream(new ByteArrayOutputStream()) {
      @Override
      public void close() throws IOException {
        closed[0] = true;
        super.close();
      }
    };
    writer.write(new Edition.Single(Articles.any(1)), Writer.Material.NONE, out, Limits.STANDARD);
    assertThat(closed[0]).isFalse();

    var full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
    assertThatThrownBy(() -> writer.write(
            new Edition.Single(Articles.any(1)), Writer.Material.NONE, full, Limits.STANDARD))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  @Test
  void stopsWhenItIsCancelled() {
    var writer = provider().writer(provider().defaults());
    var cancelled = Limits.STANDARD.cancelledBy(() -> true);
    assertThatThrownBy(() -> writer.write(
            new Edition.Single(Articles.any(1)),
            Writer.Material.NONE,
            OutputStream.nullOutputStream(),
            cancelled))
        .isInstanceOf(ConversionException.Cancelled.class);
  }
}
