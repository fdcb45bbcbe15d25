package org.offprint.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The transitional schemas of ISO/IEC 29500 as a judge over each part of a package. */
public final class OoxmlSchemas {

  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

  /** The attributes of the {@code xml:} namespace that the schemas refer to and the jar does not have. */
  private static final String XML_NAMESPACE = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space" type="xs:NCName"/>
        <xs:attribute name="lang" type="xs:language"/>
        <xs:attribute name="base" type="xs:anyURI"/>
      </xs:schema>
      """;

  private static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();

  private final Schema schema;

  private OoxmlSchemas() {
    try {
      var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setResourceResolver(resolver());
      var sources = new ArrayList<Source>();
      for (var name : List.of(
          "wml.xsd",
          "dml-main.xsd",
          "dml-picture.xsd",
          "dml-wordprocessingDrawing.xsd",
          "shared-documentPropertiesCustom.xsd",
          "shared-documentPropertiesExtended.xsd",
          "shared-customXmlDataProperties.xsd",
          "opc-relationships.xsd")) {
        sources.add(new StreamSource(open(name), name));
      }
      schema = factory.newSchema(sources.toArray(Source[]::new));
    } catch (SAXException bad) {
      throw new IllegalStateException("The schemas do not fit together.", bad);
    }
  }

  private static InputStream open(String name) {
    var in = OoxmlSchemas.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("No such schema: " + name);
    }
    return in;
  }

  private static LSResourceResolver resolver() {
    try {
      var dom = (DOMImplementationLS)
          DOMImplementationRegistry.newInstance().getDOMImplementation("LS 3.0");
      return (type, namespace, publicId, systemId, base) -> {
        LSInput input = dom.createLSInput();
        var name = systemId == null ? "xml.xsd" : systemId.substring(systemId.lastIndexOf('/') + 1);
        input.setSystemId(name);
        if (name.equals("xml.xsd")) {
          input.setCharacterStream(new StringReader(XML_NAMESPACE));
        } else {
          input.setByteStream(open(name));
        }
        return input;
      };
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("Every Java platform has a DOM.", missing);
    }
  }

  /** The parts of a package, by their names. */
  static Map<String, byte[]> parts(byte[] docx) {
    var parts = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
    return parts;
  }

  /**
   * What is wrong with the parts that the schemas know.
   *
   * @param docx a Word document
   * @return the errors, each with the name of its part
   */
  public static List<String> errors(byte[] docx) {
    var errors = new ArrayList<String>();
    parts(docx).forEach((name, content) -> {
      if (isJudged(name)) {
        SCHEMAS.validate(name, content, errors);
      }
    });
    return errors;
  }

  /** There is no schema for core properties, for content types and for our own JSON. */
  private static boolean isJudged(String name) {
    return name.endsWith(".rels")
        || name.endsWith(".xml")
            && !name.equals("docProps/core.xml")
            && !name.equals("[Content_Types].xml")
            && !name.startsWith("customXml/item1.xml");
  }

  private void validate(String name, byte[] content, List<String> errors) {
    var validator = schema.newValidator();
    validator.setErrorHandler(new ErrorHandler() {
      @Override
      public void warning(SAXParseException problem) {
        errors.add(name + ": " + problem.getMessage());
      }

      @Override
      public void error(SAXParseException problem) {
        errors.add(name + ": " + problem.getMessage());
      }

      @Override
      public void fatalError(SAXParseException problem) {
        errors.add(name + ": " + problem.getMessage());
      }
    });
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(content)));
    } catch (SAXException | IOException fatal) {
      errors.add(name + ": " + fatal.getMessage());
    }
  }
}
