package org.muster.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.muster.render.MarkupException;

final class TimeLimitTest {
  private final List<String> run = Collections.synchronizedList(new ArrayList<>());
  private final TimeLimit limit = new TimeLimit(Duration.ofMillis(200));

  @Test
  void doesNotWaitAgainForATemplateThatWasGivenUp() throws IOException {
    for (int briefing = 0; briefing < 3; briefing++) {
      assertThatThrownBy(() -> limit.run("a.ftl", this::endless))
          .isInstanceOf(MarkupException.class)
          .hasMessageStartingWith("a.ftl: it has not come to its end");
    }
    limit.run("b.ftl", () -> run.add("b.ftl"));
    assertThat(run).containsExactly("a.ftl", "b.ftl");
  }

  private boolean endless() throws InterruptedException {
    run.add("a.ftl");
    new CountDownLatch(1).await();
    return true;
  }
}
