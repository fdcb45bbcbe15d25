package org.offprint.conformance;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
      // Tests that a room lends to this one come as a jar.
      .withImportOption(location -> !location.contains("-tests.jar"))
      .importPackages("org.offprint");

  private static final Map<String, List<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    MAY_KNOW.put("article", List.of());
    MAY_KNOW.put("convert", List.of("org.offprint.article"));
    room("pack", "com.jcraft.jzlib");
    room("text");
    room(
        "containers",
        "com.fasterxml.jackson.core",
        "org.netpreserve.jwarc",
        "org.apache.james.mime4j",
        "org.brotli.dec");
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
    room("citation", "org.offprint.json");
    room("corpus", "org.offprint.json");
    room(
        "batch",
        "org.offprint.json",
        "org.apache.commons.csv",
        "org.snakeyaml.engine",
        "org.tomlj");
    room("cli", "org.offprint.batch", "org.offprint.json", "picocli");
    room("testkit", "org.junit", "org.assertj");
  }

  /**
   * What a witness may know beside the JDK and the model: the library that parses the format, and what reads the
   * data that an output carries. It may not know the package of its room, which does the writing.
   */
  private static final Map<String, List<String>> WITNESSES = new LinkedHashMap<>();

  private static final String CARRIED = "org.offprint.json.ArticleJson";

  static {
    WITNESSES.put("docx", List.of(CARRIED));
    WITNESSES.put("epub", List.of(CARRIED, "org.offprint.html.proof"));
    WITNESSES.put("html", List.of(CARRIED));
    WITNESSES.put("json", List.of(CARRIED));
    WITNESSES.put(
        "markdown",
        List.of("org.offprint.markdown.MarkdownArticle", "org.commonmark", "org.snakeyaml.engine"));
    WITNESSES.put("pdf", List.of(CARRIED, "org.apache.pdfbox"));
  }

  private static void room(String name, String... more) {
    var known = new ArrayList<>(List.of("org.offprint.article", "org.offprint.convert"));
    known.addAll(Arrays.asList(more));
    MAY_KNOW.put(name, known);
  }

  @Test
  void everyRoomKnowsOnlyWhatItsRowOfTheTableSays() {
    MAY_KNOW.forEach((room, others) -> {
      var allowed = new ArrayList<>(List.of(
          "java..",
          "javax.xml..",
          "org.w3c.dom..",
          "org.xml.sax..",
          "org.offprint." + room + ".."));
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
  void aWitnessKnowsNothingOfTheWritingThatItJudges() {
    var rooms = ALL.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.endsWith(".proof"))
        .map(name -> name.split("\\.")[2])
        .distinct()
        .toList();
    assertThat(rooms).isNotEmpty();
    for (var room : rooms) {
      assertThat(WITNESSES).containsKey(room);
      var witness = "org.offprint." + room + ".proof..";
      var known = resideInAnyPackage(
          "java..",
          "javax.xml..",
          "org.w3c.dom..",
          "org.xml.sax..",
          "org.offprint.article..",
          "org.offprint.convert..",
          witness);
      classes()
          .that()
          .resideInAPackage(witness)
          .should()
          .onlyDependOnClassesThat(known.or(among(WITNESSES.get(room))))
          .check(ALL);
    }
  }

  @Test
  void nobodyButAnotherWitnessKnowsAWitness() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.offprint.*.proof..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.offprint.*.proof..")
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> among(List<String> starts) {
    return DescribedPredicate.describe(
        "are among " + starts,
        type -> starts.stream()
            .anyMatch(
                start -> type.getName().equals(start) || type.getName().startsWith(start + ".")));
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
