package org.offprint.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 from the events of its parser. Nothing is resolved: no tag makes an object, no alias is followed, so
 * that a file cannot grow beyond its own size.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 30;

  /** A collection that is still open. */
  private static final class Open {
    final boolean mapping;
    final List<Yaml> items = new ArrayList<>();
    final List<Yaml.Pair> pairs = new ArrayList<>();
    Optional<String> key = Optional.empty();

    Open(boolean mapping) {
      this.mapping = mapping;
    }

    void add(Yaml value) {
      if (!mapping) {
        items.add(value);
      } else if (key.isEmpty()) {
        key = Optional.of(spelled(value));
      } else {
        pairs.add(new Yaml.Pair(key.get(), value));
        key = Optional.empty();
      }
    }

    private static String spelled(Yaml value) {
      if (value instanceof Yaml.Scalar scalar) {
        return scalar.text();
      } else if (value instanceof Yaml.Sequence list) {
        return list.items().stream().map(Open::spelled).collect(Collectors.joining(" "));
      }
      return ((Yaml.Mapping) value)
          .pairs().stream()
              .map(pair -> pair.key() + " " + spelled(pair.value()))
              .collect(Collectors.joining(" "));
    }

    Yaml value() {
      return mapping ? new Yaml.Mapping(pairs) : new Yaml.Sequence(items);
    }
  }

  private final int firstLine;
  private final Deque<Open> open = new ArrayDeque<>();

  private YamlReader(int firstLine) {
    this.firstLine = firstLine;
    open.push(new Open(false));
  }

  /**
   * Reads front matter.
   *
   * @param yaml its characters, without the lines of dashes
   * @param firstLine the line of the file where they begin, from 1
   * @return the keys and values, or nothing if it is not YAML, or no mapping
   */
  static Optional<Yaml.Mapping> read(String yaml, int firstLine) {
    var settings = LoadSettings.builder()
        .setCodePointLimit(Math.max(1, yaml.length()))
        .setParseComments(false)
        .build();
    var reader = new YamlReader(firstLine);
    try {
      for (var event : new Parse(settings).parseString(yaml)) {
        if (!reader.take(event)) {
          return Optional.empty();
        }
      }
    } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException notYaml) {
      return Optional.empty();
    }
    var all = reader.open.element().items;
    return all.size() == 1 && all.get(0) instanceof Yaml.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  private boolean take(Event event) {
    switch (event.getEventId()) {
      case Scalar -> open.element().add(scalar((ScalarEvent) event));
      case Alias ->
        open.element()
            .add(new Yaml.Scalar(
                "*" + ((AliasEvent) event).getAlias().getValue(), line(event), true));
      case SequenceStart -> open.push(new Open(false));
      case MappingStart -> open.push(new Open(true));
      case SequenceEnd, MappingEnd -> {
        var done = open.pop();
        open.element().add(done.value());
      }
      default -> {}
    }
    return open.size() <= MAX_DEPTH;
  }

  private Yaml.Scalar scalar(ScalarEvent event) {
    return new Yaml.Scalar(
        event.getValue(), line(event), event.getScalarStyle() != ScalarStyle.PLAIN);
  }

  private int line(Event event) {
    return firstLine + event.getStartMark().map(mark -> mark.getLine()).orElse(0);
  }
}
