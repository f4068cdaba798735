package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.BriefingSettings.Filter;
import org.muster.briefing.settings.CountingSettings;
import org.muster.briefing.settings.Scope;
import org.muster.briefing.settings.Section;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.MarkingOrder;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.language.Language;

/** Nothing in a briefing is said in English where its language is another. */
final class StrangeLanguageTest {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

  /** Words of the model that templates and renderers read, codes and digests. */
  private static final Set<String> CODES =
      Set.of(
          "Briefing.id",
          "Briefing.language",
          "Briefing.sections",
          "Briefing.provenance",
          "ScopeTotal.id",
          "Rank.code",
          "MatrixRow.code",
          "Casualties.code",
          "ContributorStrength.code",
          "RecordChange.change",
          "Chart.id",
          "Series.kind",
          "Bars.id",
          "Bars.scope",
          "Months.id",
          "Panel.kind",
          "Stays.id",
          "Stay.kind",
          "MapPicture.id",
          "Shade.place",
          "Site.place",
          "TimelineRow.kind",
          "DeploymentRow.contributor",
          "EventRow.dateEdtf");

  private static final Language LANGUAGE = Strange.language();

  @Test
  void leavesNoWordOfTheFoundingBriefingInEnglish() {
    assertThat(english(compose(Strange.strange(FoundingRecords.read()), settings("")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysEveryStatementInItsWords(Measure measure) {
    for (DeploymentStatus status : DeploymentStatus.values()) {
      for (String contributor : List.of("DNK", "*")) {
        for (String personnel : List.of("285", "1", "~500", "up to 195", "withheld", "100..150")) {
          Given given =
              new Given()
                  .operation("Б", "Битва", "IRQ")
                  .source("С", "publisher", "Издатель", "title", "Имя", "published", "2020-05")
                  .deployment(
                      "Д",
                      "operation",
                      "Б",
                      "contributor",
                      contributor,
                      "measure",
                      measure.word(),
                      "status",
                      status.word(),
                      "personnel",
                      measure == Measure.COMMAND ? "" : personnel,
                      "from",
                      personnel.equals("1") ? "" : "2020-06",
                      "to",
                      personnel.equals("~500") ? "2021" : "",
                      "equipment",
                      personnel.equals("1") ? "щит" : "",
                      "source",
                      "С");
          assertThat(english(compose(given.records(), settings("")))).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2020-22",
    "2020-27",
    "2020-31",
    "2020-33",
    "2020-37",
    "2020-38",
    "2020-39",
    "2020-40",
    "2020-41",
    "2020-23",
    "2020-24",
    "2020-21",
    "2020-06~",
    "2020?",
    "2020%",
    "201X",
    "201X~",
    "20XX%",
    "2020-XX",
    "2020-05-XX",
    "2020-05-12/..",
    "2020-05/",
    "/2020-05",
    "../2020-05",
    "2019-05/2020-06",
    "[2020-05-01..2020-06-02]",
    "[2019..2020]",
    "[2020-05..2020-06]",
    "[..2020-05]",
    "[2020-05..]",
    "[2020-05-01,2020-05-04]",
    "[2019-21..2020-23]",
    "0050",
    "-0049",
    "../.."
  })
  void saysEveryDateInItsWords(String date) {
    Given given = new Given().event("Е", date, "title", "Событие", "source", "");
    assertThat(english(compose(given.records(), settings("")))).isEmpty();
  }

  private static Briefing compose(Records records, BriefingSettings settings) {
    return compose(records, settings, null);
  }

  private static Briefing compose(
      Records records, BriefingSettings settings, @Nullable Previous previous) {
    return new Composer(settings, MarkingOrder.TLP, LANGUAGE)
        .compose(records, new Occasion(Given.DAY, previous, List.of(), Given.PROVENANCE))
        .briefing();
  }

  private static BriefingSettings settings(String period, Scope... scopes) {
    return settings(period, CountingSettings.DEFAULTS, scopes);
  }

  private static BriefingSettings settings(
      String period, CountingSettings counting, Scope... scopes) {
    return new BriefingSettings(
        "strange",
        "Γ",
        "",
        Filter.ALL,
        period.isEmpty() ? null : PartialDate.parse(period),
        List.of(Section.values()),
        List.of(scopes),
        counting,
        "TLP:CLEAR",
        List.of(),
        "el",
        BriefingSettings.LIST_EVENTS);
  }

  /** Texts with Latin letters, each with its place in the model. */
  private static Set<String> english(Record model) {
    Set<String> found = new TreeSet<>();
    components(model, found);
    return found;
  }

  private static void components(Record value, Set<String> found) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      String at = value.getClass().getSimpleName() + "." + component.getName();
      if (!CODES.contains(at)) {
        look(at, read(component, value), found);
      }
    }
  }

  private static void look(String at, @Nullable Object value, Set<String> found) {
    switch (value) {
      case String text -> {
        if (LATIN.matcher(text.replaceAll("TLP:[A-Z]+", "")).find()) {
          found.add(at + ": " + text);
        }
      }
      case List<?> list -> list.forEach(item -> look(at, item, found));
      case Record nested -> components(nested, found);
      case null, default -> {}
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
