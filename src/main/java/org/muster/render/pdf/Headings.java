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
  private static final int MOST_LINES_HELD = 8;

  private final Typesetting typesetting;
  private final ContentsList contents;
  private final List<String> waiting = new ArrayList<>();
  private int count;
  private int lastLevel;

  Headings(Typesetting typesetting, ContentsList contents) {
    this.typesetting = typesetting;
    this.contents = contents;
    typesetting.flow().atStart(() -> arrive(typesetting.flow().top()));
  }

  /** Notes an id whose place is where the next block begins. */
  void arriveWithNext(String id) {
    if (!id.isEmpty()) {
      waiting.add(id);
    }
  }

  /** Notes that a block with an id, or with none, begins where the column stands. */
  void arrive(String id) {
    arriveWithNext(id);
    arrive(typesetting.flow().top());
  }

  /** Notes that the ids that wait lead to a height of the present page. */
  void arrive(double top) {
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
    arriveWithNext(id);
    Place place = new Place(number, lastLevel);
    if (block.lines() > MOST_LINES_HELD) {
      flow(block, place, look, parent);
      return;
    }
    // Opened before what follows is, because the order of reading is that of opening.
    Tag tag = open(place, parent);
    typesetting
        .flow()
        .hold(
            new Flow.Held(look.before(), block.height(), look.after(), true),
            top -> {
              begin(block, place, top);
              typesetting.place(block, left, top, tag);
              tag.close();
            });
  }

  private record Place(int number, int level) {}

  private static Tag open(Place place, Tag parent) {
    return parent.open("H" + place.level());
  }

  private void begin(TextBlock block, Place place, double top) {
    arrive(top);
    typesetting.links().arrive(ContentsList.target(place.number()), top);
    contents.arrive(place.number());
    String title = block.rich().text().replace('\n', ' ');
    typesetting.bookmarks().add(place.level(), title, top);
  }

  /** What is as long as a paragraph is set as one. */
  private void flow(TextBlock block, Place place, TypeScale.Heading look, Tag parent) {
    Flow flow = typesetting.flow();
    flow.space(look.before());
    flow.start(Typesetting.beginning(block));
    begin(block, place, flow.top());
    Tag tag = open(place, parent);
    typesetting.flow(block, flow.left(), tag);
    tag.close();
    flow.space(look.after());
  }
}
