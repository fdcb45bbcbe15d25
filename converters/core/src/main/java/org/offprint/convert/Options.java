package org.offprint.convert;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a format, bound by name. The record of options is the schema, so a plug-in's options appear on the
 * command line and in the list of formats by themselves.
 */
public final class Options {

  private Options() {}

  /**
   * One option.
   *
   * @param name its name, words parted by hyphens
   * @param about what it does
   * @param value its default
   * @param choices the values it takes, for an enum or a boolean; otherwise empty
   */
  public record Option(String name, String about, String value, List<String> choices) {}

  /**
   * The options of a format.
   *
   * @param defaults its default options
   * @return one entry for each component
   */
  public static List<Option> list(Record defaults) {
    var options = new ArrayList<Option>();
    for (var component : defaults.getClass().getRecordComponents()) {
      var about = Optional.ofNullable(component.getAnnotation(About.class))
          .map(About::value)
          .orElse("");
      options.add(new Option(
          name(component), about, show(value(component, defaults)), choices(component.getType())));
    }
    return List.copyOf(options);
  }

  /**
   * Sets options by name.
   *
   * @param defaults the options to start from
   * @param given names and values; names that the format does not have are passed over
   * @param <O> the record of options
   * @return changed options
   * @throws IllegalArgumentException if a value does not fit; the message says which values do
   */
  @SuppressWarnings("unchecked")
  public static <O extends Record> O bind(O defaults, Map<String, String> given) {
    if (given.isEmpty()) {
      return defaults;
    }
    var components = defaults.getClass().getRecordComponents();
    var values = new Object[components.length];
    var types = new Class<?>[components.length];
    for (var i = 0; i < components.length; i++) {
      var text = given.get(name(components[i]));
      types[i] = components[i].getType();
      values[i] = text == null
          ? value(components[i], defaults)
          : parse(name(components[i]), types[i], text);
    }
    try {
      var constructor = defaults.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return (O) constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(
          String.valueOf(refused.getCause().getMessage()), refused.getCause());
    } catch (ReflectiveOperationException unreachable) {
      throw new IllegalStateException("Every record has its canonical constructor.", unreachable);
    }
  }

  private static String name(RecordComponent component) {
    var out = new StringBuilder();
    for (var c : component.getName().toCharArray()) {
      out.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static Object value(RecordComponent component, Record from) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(from);
    } catch (ReflectiveOperationException unreachable) {
      throw new IllegalStateException("Every record component can be read.", unreachable);
    }
  }

  private static String show(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : String.valueOf(value);
  }

  private static List<String> choices(Class<?> type) {
    if (type == boolean.class) {
      return List.of("true", "false");
    }
    var choices = new ArrayList<String>();
    if (type.isEnum()) {
      for (var constant : type.getEnumConstants()) {
        choices.add(show(constant));
      }
    }
    return List.copyOf(choices);
  }

  private static Object parse(String name, Class<?> type, String text) {
    try {
      if (type == String.class) {
        return text;
      } else if (type == int.class) {
        return Integer.valueOf(text);
      } else if (type == long.class) {
        return Long.valueOf(text);
      } else if (type == double.class) {
        return Double.valueOf(text);
      }
    } catch (NumberFormatException bad) {
      throw new IllegalArgumentException(
          "'" + text + "' is no number for the option " + name + ".", bad);
    }
    var choices = choices(type);
    var word = text.strip().toLowerCase(Locale.ROOT);
    var at = choices.indexOf(word);
    if (at < 0) {
      throw new IllegalArgumentException("'" + text + "' does not fit the option " + name
          + ". It takes " + String.join(", ", choices) + ".");
    }
    return type == boolean.class ? (Object) Boolean.valueOf(word) : type.getEnumConstants()[at];
  }
}
