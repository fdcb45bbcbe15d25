package org.offprint.convert;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Entry;

/**
 * Reads a finished output as a person sees it, for the {@link Proof}. A witness knows nothing of the writer of its
 * format: it reads with another library, or from the standard alone. Registered in {@code META-INF/services}.
 */
public interface Witness {

  /**
   * The format it reads.
   *
   * @return the name of the format, such as {@code pdf}
   */
  String format();

  /**
   * Reads an output.
   *
   * @param output the finished bytes
   * @param limits what it may take
   * @return what is to be seen in it
   * @throws NoText if the output leaves out the text on purpose
   * @throws IOException if the bytes are not a whole file of the format; the message says what is wrong
   * @throws ConversionException.Cancelled if it is no longer wanted
   */
  Seen see(byte[] output, Limits limits) throws IOException;

  /**
   * The article that an output carries as data, so that outputs can be held against each other without their source.
   *
   * @param output the finished bytes
   * @param limits what it may take
   * @return the whole article; empty where the output carries none, or its facts only
   * @throws IOException if the bytes are not a whole file of the format, or the data are damaged
   */
  Optional<Entry> carried(byte[] output, Limits limits) throws IOException;

  /** An output that is whole, but was asked to hold no more than facts: there is no text in it to prove. */
  final class NoText extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what the output holds instead
     */
    public NoText(String message) {
      super(message);
    }
  }
}
