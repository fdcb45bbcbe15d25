package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StyleTest {

  private static Map<String, Element> sheet() throws Exception {
    var styles = new LinkedHashMap<String, Element>();
    var text = OwnParts.text("styles.xml").getBytes(StandardCharsets.UTF_8);
    for (var style : Dom.children(Dom.parse(text).getDocumentElement())) {
      if (!Dom.attribute(style, "styleId").isEmpty()) {
        styles.put(Dom.attribute(style, "styleId"), style);
      }
    }
    return styles;
  }

  @Test
  void isInTheSheetUnderItsNameWithItsIndent() throws Exception {
    var sheet = sheet();
    for (var style : Style.values()) {
      var element = sheet.get(style.id());
      assertThat(element).as(style.id()).isNotNull();
      assertThat(Dom.value(element, "name")).isEqualTo(style.title());
      if (!style.name().startsWith("LIST_BULLET") && !style.name().startsWith("LIST_NUMBER")) {
        assertThat(indent(sheet, element, "left")).as(style.id()).isEqualTo(style.left());
        assertThat(indent(sheet, element, "right")).as(style.id()).isEqualTo(style.right());
      }
    }
  }

  private static int indent(Map<String, Element> sheet, Element style, String side) {
    var own = Dom.child(style, "pPr").flatMap(properties -> Dom.child(properties, "ind"));
    if (own.isPresent()) {
      return Dom.number(own.get(), side, 0);
    }
    var base = sheet.get(Dom.value(style, "basedOn"));
    return base == null ? 0 : indent(sheet, base, side);
  }

  @Test
  void isBasedOnABuiltInOneWhereItIsOurs() throws Exception {
    var sheet = sheet();
    for (var style : sheet.values()) {
      if (Dom.attribute(style, "customStyle").equals("1")) {
        var base = style;
        while (Dom.attribute(base, "customStyle").equals("1")) {
          base = sheet.get(Dom.value(base, "basedOn"));
        }
        assertThat(base).as(Dom.attribute(style, "styleId")).isNotNull();
      }
    }
  }

  @Test
  void mapsLevelTwoToHeadingOne() {
    assertThat(Style.heading(2)).isEqualTo(Style.HEADING_1);
    assertThat(Style.heading(6)).isEqualTo(Style.HEADING_5);
    assertThat(Style.item(true, 9)).isEqualTo(Style.LIST_NUMBER_5);
    assertThat(Style.itemContinued(2)).isEqualTo(Style.LIST_CONTINUE_2);
    assertThat(Style.named("pull QUOTE")).contains(Style.PULL_QUOTE);
  }
}
