package org.muster.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the elements and attributes of a template that are not in the vocabulary, all of them. */
final class VocabularyReview {
  private static final Map<String, Element> ELEMENTS =
      Stream.of(Element.values()).collect(Collectors.toMap(Element::tag, Function.identity()));

  private static final Pattern TAG =
      Pattern.compile("<([A-Za-z][\\w:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*+)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([A-Za-z_:][\\w:.-]*)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

  private final String file;
  private final String source;
  private final List<TemplateFinding> findings = new ArrayList<>();

  private VocabularyReview(String file, String source) {
    this.file = file;
    this.source = source;
  }

  static List<TemplateFinding> of(String file, String source) {
    VocabularyReview review = new VocabularyReview(file, source);
    Matcher tag = TAG.matcher(blanked(source));
    while (tag.find()) {
      review.tag(tag);
    }
    return review.findings;
  }

  /** The source with everything but its text as blanks; what is written in its place counts. */
  private static String blanked(String source) {
    StringBuilder text = new StringBuilder(" ".repeat(source.length()));
    for (TemplateText.Piece piece : TemplateText.pieces(source)) {
      if (piece.kind() == TemplateText.Kind.TEXT) {
        text.replace(piece.from(), piece.from() + piece.text().length(), piece.text());
      } else if (piece.kind() == TemplateText.Kind.INTERPOLATION) {
        text.setCharAt(piece.from(), 'x');
      }
    }
    return text.toString();
  }

  private void tag(Matcher tag) {
    Element element = ELEMENTS.get(tag.group(1));
    if (element == null) {
      find(
          tag.start(),
          "<%s> is not in the vocabulary; there are: %s"
              .formatted(
                  tag.group(1),
                  Stream.of(Element.values()).map(Element::tag).collect(Collectors.joining(", "))));
      return;
    }
    boolean described = element != Element.FIGURE;
    Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
    while (attribute.find()) {
      String name = attribute.group(1);
      described |= name.equals("alt") && attribute.group(2).strip().length() > 2;
      if (!element.attributes().contains(name)) {
        find(tag.start(2) + attribute.start(), unknown(element, name));
      }
    }
    if (!described) {
      find(
          tag.start(),
          "<figure> has no alternative text; say in 'alt' what it shows to those who do not see"
              + " it");
    }
  }

  private static String unknown(Element element, String name) {
    return "<%s> has no attribute '%s'; it has %s"
        .formatted(
            element.tag(),
            name,
            element.attributes().isEmpty() ? "none" : String.join(", ", element.attributes()));
  }

  private void find(int offset, String problem) {
    findings.add(TemplateFinding.at(file, source, offset, problem));
  }
}
