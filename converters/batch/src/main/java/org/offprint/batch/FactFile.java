package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.convert.ConversionException.UnreadableFacts;
import org.offprint.convert.Corrections;
import org.offprint.convert.Decoding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The file of facts that stands beside an article: {@code article.offprint.yaml}, fields and values. */
final class FactFile {

  static final String SUFFIX = ".offprint.yaml";

  private final Path file;
  private final FactLines lines;

  private FactFile(Path file) {
    this.file = file;
    lines = new FactLines(file);
  }

  /**
   * What the file beside an input says. Its name is that of the input, whole or without suffix; the whole name wins.
   *
   * @throws UnreadableFacts if it cannot be understood; the message says which line, and what to do
   */
  static Corrections beside(Path input, Limits limits) throws IOException {
    var name = input.getFileName().toString();
    for (var stem : List.of(name, Plan.stem(name))) {
      var file = input.resolveSibling(stem + SUFFIX);
      if (Files.isRegularFile(file)) {
        return new FactFile(file).read(limits);
      }
    }
    return Corrections.NONE;
  }

  private Corrections read(Limits limits) throws IOException {
    var text = Decoding.of(Input.of(file, limits)).text();
    try {
      var root =
          new Compose(LoadSettings.builder().setLabel(file.toString()).build()).composeString(text);
      return root.isEmpty() ? Corrections.NONE : facts(root.get());
    } catch (MarkedYamlEngineException broken) {
      var line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw lines.wrong(
          line,
          broken.getProblem() + ". Write a field and its value on each line, such as"
              + " byline: \"Ann Reed\"; quote a value that is a hyphen or holds ': '.");
    } catch (YamlEngineException broken) {
      throw lines.wrong(1, "is no YAML that can be read: " + broken.getMessage());
    }
  }

  private Corrections facts(Node root) {
    if (!(root instanceof MappingNode)) {
      throw lines.wrong(1, "holds no fields. Write a field and its value on each line.");
    }
    for (NodeTuple one : ((MappingNode) root).getValue()) {
      var field = scalar(one.getKeyNode()).orElse("");
      lines.take(line(one.getKeyNode()), field, value(one.getValueNode()));
    }
    return lines.said();
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** The characters of a value as they stand there: a page 007 is no number. */
  private static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar
        ? Optional.of(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue())
        : Optional.empty();
  }

  private static Optional<String> value(Node node) {
    if (!(node instanceof SequenceNode)) {
      return scalar(node);
    }
    var all = new ArrayList<String>();
    for (var item : ((SequenceNode) node).getValue()) {
      var value = scalar(item);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      all.add(value.get());
    }
    return Optional.of(String.join("; ", all));
  }
}
