package org.offprint.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which room may know what. The table is that of {@code docs/architecture.md}. */
class ArchitectureTest {

  private static final JavaClasses ALL = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("org.offprint");

  private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    MAY_KNOW.put("article", List.of());
    MAY_KNOW.put("convert", List.of("org.offprint.article"));
    room("pack", "com.jcraft.jzlib");
    room("text");
    room("frames");
    room("recognition");
    room("json", "com.fasterxml.jackson.core");
    room("markdown", "com.vladsch.flexmark", "org.commonmark", "org.snakeyaml.engine");
    room("html", "org.offprint.json", "org.jsoup");
    room(
        "typeset",
        "org.offprint.fonts",
        "org.apache.fontbox",
        "com.ibm.icu",
        "org.apache.pdfbox.io");
    room(
        "pdf",
        "org.offprint.typeset",
        "org.offprint.json",
        "org.offprint.pack",
        "org.apache.pdfbox",
        "org.apache.fontbox");
    room("docx", "org.offprint.json", "org.offprint.pack", "org.apache.poi");
    room("epub", "org.offprint.html", "org.offprint.json", "org.offprint.pack");
    room("batch", "org.offprint.json");
    room("cli", "org.offprint.batch", "org.offprint.json", "picocli");
    room("testkit", "org.junit", "org.assertj");
  }

  private static void room(String name, String... more) {
    var known = new ArrayList<>(List.of("org.offprint.article", "org.offprint.convert"));
    known.addAll(Arrays.asList(more));
    MAY_KNOW.put(name, known);
  }

  @Test
  void everyRoomKnowsOnlyWhatItsRowOfTheTableSays() {
    MAY_KNOW.forEach((room, others) -> {
      var allowed =
          new ArrayList<>(List.of("java..", "javax.xml..", "org.offprint." + room + ".."));
      others.forEach(other -> allowed.add(other + ".."));
      classes()
          .that()
          .resideInAPackage("org.offprint." + room + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(String[]::new))
          .check(ALL);
    });
  }

  @Test
  void everyPackageIsInTheTable() {
    var rooms = ALL.stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.split("\\.")[2])
        .filter(name ->
            !name.equals("conformance") && !name.equals("fonts") && !name.equals("hyphenation"))
        .distinct()
        .toList();
    assertThat(MAY_KNOW.keySet()).containsAll(rooms);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching("org.offprint.(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void noThirdPartyTypeIsInAPublicSignature() {
    var leaks = new ArrayList<String>();
    for (var type : ALL) {
      if (isOpen(type)
          && !type.getPackageName().contains("testkit")
          && !type.getPackageName().contains("conformance")) {
        type.getCodeUnits().stream()
            .filter(ArchitectureTest::isOpen)
            .forEach(unit -> collect(unit, leaks));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static void collect(JavaCodeUnit unit, List<String> leaks) {
    var types = new ArrayList<>(unit.getRawParameterTypes());
    types.add(unit.getRawReturnType());
    for (var type : types) {
      var name = type.getBaseComponentType().getName();
      if (name.contains(".") && !name.startsWith("java.") && !name.startsWith("org.offprint.")) {
        leaks.add(unit.getFullName() + " shows " + name);
      }
    }
  }

  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isOpen).orElse(true);
  }

  private static boolean isOpen(JavaCodeUnit unit) {
    return unit.getModifiers().contains(JavaModifier.PUBLIC)
        || unit.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
