package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type and method says what it is. The compiler only checks the comments it finds. */
class JavadocTest {

  private static final Path ROOT = Path.of(System.getProperty("offprint.root", "../.."));

  @Test
  void everyPublicTypeAndMethodIsDocumented() throws IOException {
    var sources = sources();
    assertThat(sources).hasSizeGreaterThan(10);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var silent = new ArrayList<String>();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var task = (JavacTask) compiler.getTask(
          null,
          files,
          null,
          List.of("-proc:none"),
          null,
          files.getJavaFileObjectsFromPaths(sources));
      for (var unit : task.parse()) {
        new Undocumented(unit, DocTrees.instance(task), silent).scan(unit, null);
      }
    }
    assertThat(silent).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  /** Collects the public types and methods of one file that have no comment. */
  private static final class Undocumented extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final DocTrees docs;
    private final List<String> found;

    Undocumented(CompilationUnitTree unit, DocTrees docs, List<String> found) {
      this.unit = unit;
      this.docs = docs;
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!isPublic(type.getModifiers())) {
        return null; // what is inside cannot be reached either
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (isPublic(method.getModifiers()) && !overrides(method)) {
        check(method.getName().toString());
      }
      return null; // classes in methods are private
    }

    private boolean isPublic(ModifiersTree modifiers) {
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || isMemberOfInterface() && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private boolean isMemberOfInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      Tree.Kind kind = parent.getLeaf().getKind();
      return kind == Tree.Kind.INTERFACE || kind == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private void check(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        var position =
            docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
        var line = unit.getLineMap().getLineNumber(position);
        found.add(ROOT.toAbsolutePath()
                .normalize()
                .toUri()
                .relativize(unit.getSourceFile().toUri()) + ":" + line + ": " + name);
      }
    }
  }
}
