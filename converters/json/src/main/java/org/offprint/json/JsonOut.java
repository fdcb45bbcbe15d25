package org.offprint.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON text that grows in memory. What is absent, an empty list included, is left out. */
final class JsonOut {

  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(JsonIn.MAX_DEPTH).build())
      .build();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json;

  JsonOut() {
    try {
      json = FACTORY.createGenerator(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** One call of the generator, which writes to memory and so cannot fail. */
  @FunctionalInterface
  private interface Call {
    void run() throws IOException;
  }

  private static void run(Call call) {
    try {
      call.run();
    } catch (StreamConstraintsException tooDeep) {
      throw new IllegalArgumentException(
          "The article nests too deep for JSON: " + tooDeep.getOriginalMessage(), tooDeep);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void object(Runnable members) {
    run(json::writeStartObject);
    members.run();
    run(json::writeEndObject);
  }

  void object(String name, Runnable members) {
    run(() -> json.writeFieldName(name));
    object(members);
  }

  <T> void array(List<T> items, Consumer<? super T> each) {
    run(json::writeStartArray);
    items.forEach(each);
    run(json::writeEndArray);
  }

  /** An array even where it is empty. */
  <T> void array(String name, List<T> items, Consumer<? super T> each) {
    run(() -> json.writeFieldName(name));
    array(items, each);
  }

  <T> void list(String name, List<T> items, Consumer<? super T> each) {
    if (!items.isEmpty()) {
      array(name, items, each);
    }
  }

  <T> void optional(String name, Optional<T> value, Consumer<? super T> write) {
    if (value.isPresent()) {
      run(() -> json.writeFieldName(name));
      write.accept(value.get());
    }
  }

  /** A value, or {@code null} where there is none. */
  <T> void nullable(String name, Optional<T> value, Consumer<? super T> write) {
    run(() -> json.writeFieldName(name));
    if (value.isPresent()) {
      write.accept(value.get());
    } else {
      run(json::writeNull);
    }
  }

  void string(CharSequence value) {
    run(() -> json.writeString(value.toString()));
  }

  void string(String name, CharSequence value) {
    run(() -> json.writeStringField(name, value.toString()));
  }

  /** A string that is left out where it is empty. */
  void text(String name, CharSequence value) {
    if (value.length() > 0) {
      string(name, value);
    }
  }

  void number(long value) {
    run(() -> json.writeNumber(value));
  }

  void real(double value) {
    run(() -> json.writeNumber(value));
  }

  void bool(boolean value) {
    run(() -> json.writeBoolean(value));
  }

  void none() {
    run(json::writeNull);
  }

  void name(String name) {
    run(() -> json.writeFieldName(name));
  }

  void number(String name, long value) {
    run(() -> json.writeNumberField(name, value));
  }

  void number(String name, double value) {
    run(() -> json.writeNumberField(name, value));
  }

  void bool(String name, boolean value) {
    run(() -> json.writeBooleanField(name, value));
  }

  byte[] bytes() {
    run(json::close);
    return bytes.toByteArray();
  }

  String text() {
    run(json::close);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
