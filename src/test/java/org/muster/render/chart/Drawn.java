package org.muster.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.muster.language.Language;

/** What every drawing must keep to, whatever it draws. */
final class Drawn {
  private static final double TOLERANCE = 0.6;

  private Drawn() {}

  /** Draws; fails if a text leaves the drawing, two texts cover each other, or a group is open. */
  static RecordingCanvas well(Drawing drawing, double width) {
    RecordingCanvas canvas = RecordingCanvas.of(drawing, width);
    double height = drawing.height(width, Language.english());
    assertThat(canvas.allGroupsClosed()).isTrue();
    List<Lettering> texts = canvas.texts;
    for (int i = 0; i < texts.size(); i++) {
      Box box = box(texts.get(i));
      assertThat(box.within(new Box(-1.5, -1.5, width + 1.5, height + 1.5)))
          .as("'%s' %s lies within %s x %s", texts.get(i).text(), box, width, height)
          .isTrue();
      for (int j = i + 1; j < texts.size(); j++) {
        assertThat(box.isFree(List.of(box(texts.get(j)))))
            .as("'%s' and '%s' are apart", texts.get(i).text(), texts.get(j).text())
            .isTrue();
      }
    }
    return canvas;
  }

  private static Box box(Lettering text) {
    Box box = text.box(TextMeasure.in(Language.english()));
    return new Box(
        box.left() + 1 + TOLERANCE,
        box.top() + TOLERANCE,
        box.right() - 1 - TOLERANCE,
        box.bottom() - TOLERANCE);
  }
}
