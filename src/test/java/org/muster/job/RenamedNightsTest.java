package org.muster.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.job.WholeNights.EVENTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights after which files are called otherwise. */
final class RenamedNightsTest {
  private static final String FIRST = EVENTS + "1,2020-01-01,attack,First,IRQ,S\n";
  private static final String SECOND = EVENTS + "1,2020-01-01,attack,Second,IRQ,S\n";
  private static final String OTHER = EVENTS + "2,2020-01-02,attack,Other,IRQ,S\n";

  @TempDir Path home;
  private WholeNights nights;

  @BeforeEach
  void publish() throws IOException {
    nights = new WholeNights(home).drop("a.csv", FIRST);
    night();
  }

  private void night() {
    assertThat(nights.night()).as(nights.printed()).isEqualTo(ExitCode.DONE);
  }

  private void rename(String from, String to) throws IOException {
    Files.move(home.resolve("input").resolve(from), home.resolve("input").resolve(to));
  }

  private void remove(String name) throws IOException {
    Files.delete(home.resolve("input").resolve(name));
  }

  private String page(int edition) throws IOException {
    return Files.readString(home.resolve("output/2020-07-01." + edition + "/all.html"));
  }

  @Test
  void makeNoEditionAndSayWhatItIsCalledNow() throws IOException {
    rename("a.csv", "b.csv");
    for (int again = 0; again < 2; again++) {
      night();
      assertThat(nights.printed().lines())
          .containsExactly(
              "Nothing new: edition 2020-07-01.1 is there and as it was published.",
              "a.csv is called b.csv now; the edition keeps the name that it had.");
      assertThat(nights.editions()).hasSize(1);
    }
  }

  @Test
  void nameOnlyAFewOfMany() throws IOException {
    for (int i = 1; i <= 7; i++) {
      nights.drop("f" + i + ".csv", OTHER.replace("2,2020", i + 10 + ",2020"));
    }
    night();
    for (int i = 1; i <= 7; i++) {
      rename("f" + i + ".csv", "g" + i + ".csv");
    }
    night();
    assertThat(nights.printed().lines())
        .hasSize(7)
        .contains("f5.csv is called g5.csv now; the edition keeps the name that it had.")
        .endsWith("2 more files likewise.");
  }

  @Test
  void haveTheNewNameInTheNextEdition() throws IOException {
    rename("a.csv", "b.csv");
    night();
    nights.drop("c.csv", OTHER);
    night();
    assertThat(nights.editions()).hasSize(2);
    assertThat(page(2)).contains("b.csv").contains("c.csv").doesNotContain("a.csv");
  }

  @Test
  void makeNoEditionOfACopyNorWhereItIsGone() throws IOException {
    nights.drop("b.csv", FIRST);
    for (int again = 0; again < 2; again++) {
      night();
      assertThat(nights.printed().lines())
          .containsExactly(
              "Nothing new: edition 2020-07-01.1 is there and as it was published.",
              "a.csv lies there as b.csv, too, which says nothing new.");
    }
    nights.drop("c.csv", OTHER);
    night();
    assertThat(page(2)).contains("a.csv", "b.csv", "c.csv");
    remove("b.csv");
    night();
    assertThat(nights.printed().lines())
        .containsExactly(
            "Nothing new: edition 2020-07-01.2 is there and as it was published.",
            "b.csv is gone, and a.csv holds the same; the edition names both.");
    nights.drop("d.csv", OTHER.replace("2,2020", "3,2020"));
    night();
    assertThat(page(3)).contains("a.csv", "c.csv", "d.csv").doesNotContain("b.csv");
  }

  @Test
  void makeAnEditionWhereAFileIsACopyOfAnotherAndItsOwnContentIsGone() throws IOException {
    nights.drop("b.csv", OTHER);
    night();
    nights.drop("b.csv", FIRST);
    night();
    assertThat(nights.editions()).hasSize(3);
  }

  /** Under its copy's name a content was there: that it is back says nothing new. */
  @Test
  void rememberTheNameOfACopy() throws IOException {
    nights.drop("b.csv", FIRST);
    night();
    assertItSaysNothingNewOnceItIsBack();
  }

  @Test
  void publishTheSameBytesAgainWhereTheEditionWasDeleted() throws IOException {
    SortedMap<String, String> before = nights.files("output/2020-07-01.1");
    TemporaryFolder.remove(home.resolve("output/2020-07-01.1"));
    rename("a.csv", "b.csv");
    night();
    assertThat(nights.files("output/2020-07-01.1")).isEqualTo(before);
  }

  /** Under its new name a content was there the night before: that it is back says nothing new. */
  @Test
  void rememberTheNewName() throws IOException {
    rename("a.csv", "b.csv");
    night();
    assertItSaysNothingNewOnceItIsBack();
  }

  private void assertItSaysNothingNewOnceItIsBack() throws IOException {
    remove("b.csv");
    nights.drop("a.csv", SECOND);
    night();
    assertThat(page(2)).contains("Second");
    nights.drop("b.csv", FIRST);
    night();
    assertThat(page(3)).contains("Second").doesNotContain("First");
  }
}
