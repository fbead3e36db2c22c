package io.reelcast.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Pages and pictures as a strict reader sees them. */
public final class Documents {
  private Documents() {}

  /** Reads markup; what is not well-formed is refused. */
  public static Document parsed(String markup) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(markup)));
  }

  /** All elements of that name, in their order. */
  public static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** All elements whose classes begin with these words. */
  public static List<Element> elements(Document document, String name, String classes) {
    return elements(document, name).stream()
        .filter(element -> (element.getAttribute("class") + " ").startsWith(classes + " "))
        .toList();
  }

  public static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
