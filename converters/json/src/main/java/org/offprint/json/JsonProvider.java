package org.offprint.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Picture;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/**
 * The format {@code json}: the document of {@link ArticleJson} on a line of its own; an anthology is one such line for
 * each of its articles.
 */
public final class JsonProvider implements FormatProvider<JsonOptions> {

  /** Made by the service loader. */
  public JsonProvider() {}

  @Override
  public Format format() {
    return new Format("json", "json", "application/json", "The whole article as JSON", List.of());
  }

  @Override
  public JsonOptions defaults() {
    return new JsonOptions(JsonOptions.Content.ARTICLE);
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(JsonOptions options) {
    return (edition, material, out, limits) -> {
      limits.goOn();
      if (edition instanceof Edition.Single single) {
        return write(single.entry(), options, out);
      }
      var findings = new ArrayList<Finding>();
      var anthology = (Edition.Anthology) edition;
      for (var i = 0; i < anthology.size(); i++) {
        limits.goOn();
        findings.addAll(write(anthology.entries().open(i), options, out));
      }
      return List.copyOf(findings);
    };
  }

  private static List<Finding> write(Entry entry, JsonOptions options, OutputStream out)
      throws IOException {
    out.write(ArticleJson.bytes(entry, options.embed()));
    out.write("\n".getBytes(StandardCharsets.UTF_8));
    var held = entry.article().figures().stream()
        .filter(figure -> figure.picture() instanceof Picture.Held)
        .count();
    return held == 0
        ? List.of()
        : List.of(Finding.of(
            Codes.FORMAT_LIMIT, "JSON names " + held + " pictures by hash, without their bytes."));
  }
}
