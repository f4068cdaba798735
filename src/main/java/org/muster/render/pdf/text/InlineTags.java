package org.muster.render.pdf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.render.pdf.document.Tag;

/**
 * The structure elements of a paragraph: its own, and one for each stretch that is a link, is in
 * another language, or is drawn in another order than it is read.
 */
public final class InlineTags {
  private static final Pattern DIRECTION_MARKS =
      Pattern.compile("[\u200E\u200F\u061C\u2066-\u2069]");

  private final Tag block;
  private final RichText text;
  private final boolean rightToLeft;
  private final int[] group;
  private final List<@Nullable Tag> tags = new ArrayList<>(1);

  /**
   * Begins a paragraph. If it runs from right to left somewhere, the element is given its text in
   * reading order.
   *
   * @param block open; not closed here
   */
  public InlineTags(Tag block, TextBlock lines) {
    this.block = block;
    this.text = lines.rich();
    this.rightToLeft = lines.rightToLeft();
    List<RichText.Span> spans = text.spans();
    group = new int[spans.size()];
    for (int i = 0; i < group.length; i++) {
      boolean same = i > 0 && spans.get(i).means(spans.get(i - 1));
      group[i] = same ? group[i - 1] : tags.size();
      if (!same) {
        tags.add(null);
      }
    }
    if (tags.size() == 1 && spans.getFirst().href().isEmpty()) {
      label(block, 0);
    }
  }

  /** The paragraph's own element. */
  public Tag block() {
    return block;
  }

  /** The element that owns a span; opened when it is first asked for. */
  Tag of(int span) {
    int of = group[span];
    Tag tag = tags.get(of);
    if (tag == null) {
      tag = make(span, of);
      tags.set(of, tag);
    }
    return tag;
  }

  private Tag make(int span, int of) {
    RichText.Span first = text.spans().get(span);
    boolean alone = tags.size() == 1;
    if (!first.href().isEmpty()) {
      return label(block.open("Link"), of);
    }
    boolean own = !first.language().isEmpty() || rightToLeft(of);
    return own && !alone ? label(block.open("Span"), of) : block;
  }

  private Tag label(Tag tag, int of) {
    RichText.Span first = text.spans().get(firstSpan(of));
    if (!first.language().isEmpty()) {
      tag.language(first.language());
    }
    if (rightToLeft(of)) {
      tag.actualText(words(of));
    }
    return tag;
  }

  private boolean rightToLeft(int of) {
    return rightToLeft
        || (text.hasRightToLeft() && Scripts.hasRightToLeft(text.text(), start(of), end(of)));
  }

  /** Text of the group that a span belongs to. */
  String wordsAt(int span) {
    return words(group[span]);
  }

  private String words(int of) {
    String words = text.text().substring(start(of), end(of));
    return DIRECTION_MARKS.matcher(words).replaceAll("").replace('\n', ' ').strip();
  }

  private int start(int of) {
    return text.spans().get(firstSpan(of)).start();
  }

  private int end(int of) {
    int last = firstSpan(of);
    while (last + 1 < group.length && group[last + 1] == of) {
      last++;
    }
    return text.spans().get(last).end();
  }

  private int firstSpan(int of) {
    int first = 0;
    while (group[first] != of) {
      first++;
    }
    return first;
  }

  /** Closes all but the paragraph's own. */
  public void close() {
    for (Tag tag : tags) {
      if (tag != null && !tag.equals(block)) {
        tag.close();
      }
    }
  }
}
