package org.muster.briefing.strength;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.briefing.Given;

final class StatementTest {
  @Test
  void keepsBothPartsOfOneThatIsSilentInBetween() {
    Days spring = new Days(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 5, 31));
    List<Statement> parts =
        Statement.of(Given.oneDeployment("A", "as_of", "2019", "personnel", "100"), Given.DAY)
            .without(spring, Given.DAY);

    assertThat(parts).hasSize(2);
    assertThat(Post.all(parts, Grounds.plain(), s -> true).values())
        .singleElement()
        .satisfies(kept -> assertThat(kept).containsExactlyElementsOf(parts));
  }
}
