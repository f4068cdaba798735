package org.muster.render.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.muster.render.markup.Element;
import org.muster.render.markup.MarkupEvent;
import org.muster.render.markup.MarkupReader;
import org.muster.render.pdf.document.Links;
import org.muster.render.pdf.text.Fonts;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.RichTextBuilder;
import org.muster.render.pdf.text.RichTextBuilder.Look;
import org.muster.render.pdf.text.TextStyle;

/** Reads the text and inline elements of one block. */
final class InlineReader {
  private final MarkupReader in;
  private final Fonts fonts;

  InlineReader(MarkupReader in, Fonts fonts) {
    this.in = in;
    this.fonts = fonts;
  }

  /**
   * What was read.
   *
   * @param block a block that begins within, which only a list's item may hold; null if the element
   *     has ended
   */
  record Result(RichText text, MarkupEvent.@Nullable Start block) {}

  private record Open(Look outer, String dir) {}

  /** Reads to the end of an element that holds no block. */
  RichText read(Element element, TextStyle style) {
    Result result = readUntil(element, style);
    if (result.block() != null) {
      throw in.problem(
          "<%s> may not stand in <%s>".formatted(result.block().element().tag(), element.tag()));
    }
    return result.text();
  }

  /** Reads to the end of an element, or up to the first block in it. */
  Result readUntil(Element element, TextStyle style) {
    Reading reading = new Reading(new RichTextBuilder(fonts, style));
    MarkupEvent event = in.next();
    while (event != null) {
      if (event instanceof MarkupEvent.Start start && !start.element().inline()) {
        return new Result(reading.text.build(), start);
      }
      if (event.ends(element) && reading.outermost()) {
        return new Result(reading.text.build(), null);
      }
      reading.take(event);
      event = in.next();
    }
    throw in.problem("<" + element.tag() + "> does not end");
  }

  /** One text in the making. */
  private static final class Reading {
    private final RichTextBuilder text;
    private final Deque<Open> open = new ArrayDeque<>();

    Reading(RichTextBuilder text) {
      this.text = text;
    }

    boolean outermost() {
      return open.isEmpty();
    }

    void take(MarkupEvent event) {
      if (event instanceof MarkupEvent.Text words) {
        text.append(words.text());
      } else if (event instanceof MarkupEvent.Start start) {
        begin(start);
      } else {
        end();
      }
    }

    private void begin(MarkupEvent.Start start) {
      open.push(new Open(text.look(), start.get("dir", "")));
      if (start.element() == Element.BR) {
        text.lineBreak();
      }
      if (!open.getFirst().dir().isEmpty()) {
        text.isolate(open.getFirst().dir());
      }
      text.look(within(text.look(), start));
    }

    private void end() {
      Open ended = open.pop();
      text.look(ended.outer());
      if (!ended.dir().isEmpty()) {
        text.endIsolate();
      }
    }
  }

  private static Look within(Look outer, MarkupEvent.Start start) {
    TextStyle style = outer.style();
    return switch (start.element()) {
      case STRONG -> new Look(style.bold(), outer.href(), outer.language());
      case EM -> new Look(style.italic(), outer.href(), outer.language());
      case SUP -> new Look(style.superscript(), outer.href(), outer.language());
      case SPAN -> new Look(style, outer.href(), start.get("lang", outer.language()));
      case A -> {
        String href = start.get("href", "");
        yield Links.leads(href)
            ? new Look(style.coloured(TypeScale.LINK), href, outer.language())
            : outer;
      }
      default -> outer;
    };
  }
}
