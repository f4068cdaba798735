package org.muster.render.markup;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which element may stand directly in which. */
final class Grammar {
  private static final String LINE = "a strong em sup span br data time";
  private static final String BLOCKS =
      "h1 h2 h3 h4 p ul ol dl aside nav table figure section columns";

  private static final Map<Element, Set<Element>> CHILDREN = new EnumMap<>(Element.class);

  static {
    allow("html", "head body");
    allow("head", "title meta");
    allow("body section", BLOCKS);
    allow("columns", "column");
    allow("column", "h2 h3 h4 p ul ol dl table figure");
    allow("aside", "h3 h4 p ul ol dl table");
    allow("ul ol", "li");
    allow("li", LINE + " ul ol");
    allow("dl", "div");
    allow("div", "dt dd");
    allow("table", "caption colgroup thead tbody tfoot");
    allow("colgroup", "col");
    allow("thead tbody tfoot", "tr");
    allow("tr", "th td");
    allow("figure", "series bar shade site key mark figcaption");
    allow("series", "step bar stay");
    allow("h1 h2 h3 h4 p dt dd caption th td figcaption strong em sup span data time", LINE);
    allow("a", "strong em sup span br data time");
  }

  private Grammar() {}

  private static void allow(String parents, String children) {
    for (Element parent : elements(parents)) {
      CHILDREN.put(parent, Collections.unmodifiableSet(elements(children)));
    }
  }

  private static Set<Element> elements(String tags) {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    for (String tag : List.of(tags.split(" "))) {
      elements.add(Element.valueOf(tag.toUpperCase(Locale.ROOT)));
    }
    return elements;
  }

  /** The elements that may stand directly in this one, in the vocabulary's order. */
  static Set<Element> children(Element element) {
    return CHILDREN.getOrDefault(element, Set.of());
  }
}
