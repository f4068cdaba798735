package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.briefing.amount.Words;
import org.muster.domain.Operation;

final class SentencesTest {
  private final List<Operation> operations =
      new Given().operation("NMI", "NATO Mission Iraq", "IRQ").records().operations();

  @Test
  void namesTheUnitAndItsCategoryBeforeTheRole() {
    assertThat(
            new Sentences(Words.english())
                .of(
                    Given.oneDeployment(
                        "A",
                        "personnel",
                        "640",
                        "category",
                        "troops",
                        "unit",
                        "2nd Battalion",
                        "role",
                        "patrols"),
                    new OperationNames(List.of()).naming()))
        .isEqualTo("Denmark has 640 personnel in NMI: 2nd Battalion; troops; patrols");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DNK, strength, deployed,  ~500,      Denmark has about 500 personnel in NMI
          *,   strength, deployed,  ~500,      NMI has about 500 personnel
          DNK, strength, withdrawn, 1,         Denmark withdraws 1 person from NMI
          DNK, strength, planned,   1200,      'Denmark plans a strength of 1,200 personnel for NMI'
          DNK, imputed,  deployed,  150,       'Denmark is put at 150 personnel in NMI, imputed'
          DNK, ceiling,  approved,  195,       Denmark approves a ceiling of up to 195 personnel for NMI
          DNK, ceiling,  deployed,  '',        Denmark has a ceiling of an unknown number of personnel (not reported) for NMI
          *,   ceiling,  approved,  4000,      'NMI approves a ceiling of up to 4,000 personnel'
          DNK, pledge,   announced, 20,        Denmark pledges 20 personnel for NMI
          DNK, change,   announced, 285,       Denmark announces 285 additional personnel for NMI
          DNK, change,   announced, 1,         Denmark announces 1 additional person for NMI
          DNK, change,   preparing, withheld,  Denmark prepares an unknown number of additional personnel (withheld) for NMI
          DNK, change,   deployed,  20,        Denmark adds 20 personnel to NMI
          DNK, change,   withdrawn, '',        Denmark withdraws an unknown number of personnel (not reported) from NMI
          USA, reduction, announced, 2200,     'United States announces a reduction of 2,200 personnel for NMI'
          USA, reduction, deployed,  2200,     'United States withdraws 2,200 personnel from NMI'
          USA, reduction, withdrawn, 1,        United States withdraws 1 person from NMI
          USA, reduction, planned,   '',       United States plans a reduction of an unknown number of personnel (not reported) for NMI
          *,   reduction, approved,  2200,     'NMI approves a reduction of 2,200 personnel'
          DNK, command,  planned,   '',        Denmark plans to take command of NMI
          DNK, command,  deployed,  '',        Denmark has command of NMI
          Wagner, change, deployed, 20,        Wagner adds 20 personnel to NMI
          """)
  void saysWhoDoesWhat(
      String contributor, String measure, String status, String personnel, String sentence) {
    OperationNames.Naming naming = new OperationNames(operations).naming();
    assertThat(naming.of("NMI")).isEqualTo("NMI (NATO Mission Iraq)");

    assertThat(
            new Sentences(Words.english())
                .of(
                    Given.oneDeployment(
                        "A",
                        "contributor",
                        contributor,
                        "measure",
                        measure,
                        "status",
                        status,
                        "personnel",
                        personnel),
                    naming))
        .isEqualTo(sentence);
  }

  @Test
  void namesAnOperationInFullAtFirstUseOnly() {
    OperationNames.Naming naming = new OperationNames(operations).naming();

    assertThat(naming.of("NMI")).isEqualTo("NMI (NATO Mission Iraq)");
    assertThat(naming.of("NMI")).isEqualTo("NMI");
    assertThat(naming.of("KFOR")).isEqualTo("KFOR");
  }

  @Test
  void addsEquipmentAndRole() {
    assertThat(
            new Sentences(Words.english())
                .of(
                    Given.oneDeployment(
                        "A",
                        "measure",
                        "ceiling",
                        "status",
                        "approved",
                        "personnel",
                        "up to 195",
                        "equipment",
                        "1 ship; 1 helicopter",
                        "role",
                        "patrols"),
                    new OperationNames(List.of()).naming()))
        .isEqualTo(
            "Denmark approves a ceiling of up to 195 personnel for NMI, with 1 ship and 1"
                + " helicopter: patrols");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          change,   announced, 285,        '',        '',   '285 additional, announced, date not stated'
          ceiling,  approved,  up to 195,  2020-08,   P4M,  'ceiling up to 195, approved from Aug 2020 for four months'
          command,  planned,   '',         2021,      P18M, 'command, planned from 2021 for 18 months'
          strength, deployed,  ~500,       2018-10,   '',   'about 500, deployed from Oct 2018'
          change,   withdrawn, '',         2020-03/2020-04, '', 'change unknown (not reported), withdrawn, Mar–Apr 2020'
          reduction, announced, 2200,      2020-09,   '',   '2,200 fewer, announced from Sep 2020'
          reduction, deployed, 2200,       2020-09,   '',   '2,200 fewer, in effect from Sep 2020'
          reduction, withdrawn, '',        2020-09,   '',   'reduction unknown (not reported), withdrawn, Sep 2020'
          change,   planned,   20,         [2020-08-01..2020-08-20], '', '20 additional, planned, one day between 1 and 20 Aug 2020'
          change,   planned,   20,         2020-37,   '',   '20 additional, planned from early 2020'
          pledge,   announced, 20,         2021,      2022, '20 pledged, announced from 2021 until 2022'
          strength, deployed,  20,         ../2019,   ../.., '20, deployed from 2019 or earlier without a stated end'
          strength, deployed,  20,         2018-10/.., '',  '20, deployed from Oct 2018 or later'
          strength, deployed,  20,         ../..,     '',   '20, deployed, date not stated'
          strength, withdrawn, 20,         ../2019,   '',   '20, withdrawn, 2019 or earlier'
          strength, withdrawn, 20,         2018-10,   2020-06-20, '20, withdrawn, there from Oct 2018 until 20 Jun 2020'
          strength, withdrawn, 20,         '',        2020-06-20, '20, withdrawn, there until 20 Jun 2020'
          strength, withdrawn, 20,         2018-10,   P4M,  '20, withdrawn, there from Oct 2018 for four months'
          """)
  void saysInBriefWhatHoldsFromWhen(
      String measure, String status, String personnel, String from, String to, String brief) {
    assertThat(
            new Phrases(Words.english())
                .brief(
                    Given.oneDeployment(
                        "A",
                        "measure",
                        measure,
                        "status",
                        status,
                        "personnel",
                        personnel,
                        "from",
                        from,
                        "to",
                        to)))
        .isEqualTo(brief);
  }

  @ParameterizedTest
  @CsvSource({
    "2020-06-30, '20, deployed, as of 30 Jun 2020'",
    "../2019,    '20, deployed, as of 2019 or earlier'",
    "2020-05/.., '20, deployed, as of May 2020 or later'",
    "../..,      '20, deployed'"
  })
  void saysInBriefOfWhichDayACountIs(String asOf, String brief) {
    assertThat(
            new Phrases(Words.english())
                .brief(Given.oneDeployment("A", "personnel", "20", "as_of", asOf)))
        .isEqualTo(brief);
  }
}
