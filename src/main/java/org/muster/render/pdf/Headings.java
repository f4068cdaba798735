package org.muster.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.muster.render.pdf.document.Tag;
import org.muster.render.pdf.text.RichText;
import org.muster.render.pdf.text.TextBlock;
import org.muster.render.pdf.text.TextSetting;

/**
 * Headings: kept with what follows them, in the bookmarks, in the table of contents. Also the ids
 * of sections, which are places in the document as headings are.
 */
final class Headings {
  private final Typesetting typesetting;
  private final ContentsList contents;
  private final List<String> waiting = new ArrayList<>();
  private int count;
  private int lastLevel;

  Headings(Typesetting typesetting, ContentsList contents) {
    this.typesetting = typesetting;
    this.contents = contents;
  }

  /** Notes an id whose place is where the next block begins. */
  void arriveWithNext(String id) {
    if (!id.isEmpty()) {
      waiting.add(id);
    }
  }

  /** Notes that a block with an id, or with none, begins where the column stands. */
  void arrive(String id) {
    arrive(id, typesetting.flow().top());
  }

  /** Notes that a block with an id, or with none, begins at a height. */
  void arrive(String id, double top) {
    arriveWithNext(id);
    for (String one : waiting) {
      typesetting.links().arrive(one, top);
    }
    waiting.clear();
  }

  /**
   * Puts a heading off until the next block begins.
   *
   * @param level as written; structure and bookmarks skip no level (ISO 14289-1, 7.4.2)
   */
  void hold(int level, RichText text, String id, Tag parent) {
    TypeScale.Heading look = TypeScale.heading(level);
    TextSetting setting = TextSetting.start(TypeScale.leading(look.style()));
    TextBlock block = typesetting.block(text, typesetting.flow().width(), setting);
    double left = typesetting.flow().left();
    int number = count++;
    lastLevel = Math.min(level, lastLevel + 1);
    int structureLevel = lastLevel;
    arriveWithNext(id);
    typesetting
        .flow()
        .hold(
            new Flow.Held(look.before(), block.height(), look.after(), true),
            top -> {
              arrive("", top);
              typesetting.links().arrive(ContentsList.target(number), top);
              contents.arrive(number);
              typesetting.bookmarks().add(structureLevel, text.text().replace('\n', ' '), top);
              Tag tag = parent.open("H" + structureLevel);
              typesetting.place(block, left, top, tag);
              tag.close();
            });
  }
}
