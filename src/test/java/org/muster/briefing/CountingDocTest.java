package org.muster.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.GeneratedDoc;
import org.muster.briefing.settings.BriefingSettings;
import org.muster.briefing.settings.Scope;
import org.muster.intake.ReadAsDropped;

/**
 * Writes {@code docs/counting.md} from examples: the records are read as dropped files, composed,
 * and the answers are what the briefing says.
 */
final class CountingDocTest {
  private static final String HEAD = "id,operation,contributor,host,measure,personnel,status,";

  /** The examples, in reading order. More can be added anywhere. */
  private static final List<Example> EXAMPLES =
      List.of(
          new Example(
              "A mission's own figure and its contributors' parts",
              "The contributor `*` is the whole mission. Its figure includes the parts of its"
                  + " contributors, so only one side is counted: the mission's own where it gives"
                  + " one; one that says how many there are at least gives way to parts that are"
                  + " more, and of one that says how many there are at most they say how many there"
                  + " are at least. What the parts leave is the rest, attributed to nobody. Parts at places, or"
                  + " of categories, that the mission's own figure does not name are not added to it"
                  + " either, as it may mean them too: record the mission's figure for each place, or"
                  + " without one.",
              "How many are present under each on 1 Jul 2020?",
              HEAD
                  + """
                  as_of
                  A1,ALPHA,*,MLI,strength,500,deployed,2020-06-30
                  A2,ALPHA,GHA,MLI,strength,300,deployed,2020-06-30
                  A3,ALPHA,NPL,MLI,strength,120,deployed,2020-06-30
                  A4,BRAVO,*,MLI,strength,90,deployed,2020-06-30
                  A5,BRAVO,GHA,MLI,strength,60,deployed,2020-06-30
                  A6,BRAVO,GHA,NER,strength,20,deployed,2020-06-30
                  A7,DELTA,*,MLI,strength,at least 100,deployed,2020-06-30
                  A8,DELTA,NPL,MLI,strength,130,deployed,2020-06-30
                  """,
              "",
              List.of(),
              b ->
                  both(
                      presence(b),
                      b.operations().stream().flatMap(o -> o.remarks().stream()).toList()),
              "300 + 120 = 420 are attributed, 500 - 420 = 80 are the rest. 920 is nobody's"
                  + " number. DELTA's 100 are a lowest bound, and Nepal has more. Whether BRAVO's 90 mean Mali alone is not said; 110 may be too many."),
          new Example(
              "A change after a level",
              "A strength is a level: it holds from its day until the next one for the same"
                  + " contributor, place and category; if that one has an end, the one before holds"
                  + " again after it. A change moves the level that holds when it takes effect; a"
                  + " change of the level's own day or of before is in the level already.",
              "How many does Denmark have under ALPHA on 1 Jul 2020?",
              HEAD
                  + """
                  from,as_of
                  C1,ALPHA,DNK,MLI,strength,100,deployed,,2020-01-31
                  C2,ALPHA,DNK,MLI,change,15,deployed,2020-01-10,
                  C3,ALPHA,DNK,MLI,change,40,deployed,2020-03-01,
                  C4,ALPHA,DNK,MLI,reduction,10,deployed,2020-05-01,
                  C5,ALPHA,DNK,MLI,change,200,announced,2020-09-01,
                  """,
              "",
              List.of(),
              CountingDocTest::lines,
              "100 + 40 - 10 = 130. The 15 came before the count, the 200 are announced and not"
                  + " there."),
          new Example(
              "Which level a change moves",
              "A change of a category moves the level that the category has on its day, else that"
                  + " of all categories; the same holds for units. One without a category moves no"
                  + " level of a category: it is not counted, and a remark says so. What came to a"
                  + " level ends with it, unless an earlier one holds again. If more are said to"
                  + " have left than were there, none is counted then, and who comes later is"
                  + " counted from there on; who left within a month without a stated day left"
                  + " after all who came in it.",
              "How many are present under ALPHA on 1 Jul 2020?",
              """
              id,operation,contributor,host,category,measure,personnel,status,from,to
              M1,ALPHA,DNK,MLI,,strength,300,deployed,2020-01-01,
              M2,ALPHA,DNK,MLI,troops,change,20,deployed,2020-04-01,
              M3,ALPHA,DNK,MLI,troops,strength,130,deployed,2020-06-01,
              M4,ALPHA,GHA,MLI,,strength,200,deployed,2020-01-01,2020-05-31
              M5,ALPHA,GHA,MLI,,change,3,deployed,2020-04-01,
              M6,ALPHA,NPL,MLI,,strength,10,deployed,2020-01-01,
              M7,ALPHA,NPL,MLI,,reduction,20,deployed,2020-02-01,
              M8,ALPHA,NPL,MLI,,change,15,deployed,2020-03-01,
              M9,ALPHA,NOR,MLI,troops,strength,60,deployed,2020-01-01,
              M10,ALPHA,NOR,MLI,,change,5,deployed,2020-02-01,
              """,
              "",
              List.of(),
              b -> both(both(presence(b), lines(b)), b.operations().getFirst().remarks()),
              "300 + 20 of Denmark, as its troops had no level of their own in April; nobody of"
                  + " Ghana, the 3 of whom ended with its 200; 15 of Nepal; 60 of Norway, the 5 of"
                  + " whom stand beside it."),
          new Example(
              "Ceiling and fill rate",
              "A ceiling says how many may be there and is never counted as present. The fill rate"
                  + " compares those present with the ceilings in force on the date, where all of them"
                  + " are under one and somebody is under each; its bounds are rounded outwards. A"
                  + " ceiling is for its contributor, or for anybody if it is the whole mission's, and for the places, the category and the unit"
                  + " that it names, or for all. The mission's own ceiling is shown where it is known,"
                  + " else its contributors' together.",
              "How much of the mandate is filled?",
              HEAD
                  + """
                  from,as_of
                  F1,ALPHA,*,MLI,strength,6439,deployed,,2020-06-30
                  F2,ALPHA,*,MLI,ceiling,up to 12640,approved,2020-01-01,
                  F3,BRAVO,*,MLI,strength,at least 40,deployed,,2020-06-30
                  F4,BRAVO,*,MLI,ceiling,up to 100,approved,2020-01-01,
                  F5,DELTA,*,MLI,strength,30,deployed,,2020-06-30
                  F6,DELTA,*,MLI,ceiling,up to 60,approved,2020-09-01,
                  F7,GOLF,DNK,MLI,strength,200,deployed,,2020-06-30
                  F8,GOLF,DNK,NER,strength,50,deployed,,2020-06-30
                  F9,GOLF,DNK,MLI,ceiling,up to 300,approved,2020-01-01,
                  """,
              "",
              List.of(),
              CountingDocTest::fillRates,
              "6,439 / 12,640 = 0.509. DELTA's ceiling is only to come, so it has no rate yet. GOLF's is for"
                  + " those in Mali: 250 of 300 would count the 50 in Niger as well."),
          new Example(
              "Unknown is not zero",
              "A figure that is not known is shown as unknown, with its reason. A sum with an"
                  + " unknown part says how many there are at least.",
              "How many are present, and from whom?",
              HEAD
                  + """
                  as_of
                  U1,ALPHA,GHA,MLI,strength,300,deployed,2020-06-30
                  U2,ALPHA,NPL,MLI,strength,withheld,deployed,2020-06-30
                  U3,ALPHA,DNK,MLI,strength,0,deployed,2020-06-30
                  """,
              "",
              List.of(),
              b -> both(presence(b), lines(b)),
              "300 + unknown + 0: at least 300. Only Denmark's figure is a zero, because the"
                  + " record says 0."),
          new Example(
              "Ranges and rounding",
              "Lowest, best and highest figures are added separately; where one part has no best"
                  + " figure, the sum has none. A sum with an approximate part is approximate, and"
                  + " rounded like its coarsest part. A best figure that has a highest beside it and no"
                  + " lowest is its own lowest: there may be more.",
              "How many are present under each?",
              HEAD
                  + """
                  as_of
                  R1,ALPHA,GHA,MLI,strength,250-300,deployed,2020-06-30
                  R2,ALPHA,NPL,MLI,strength,120,deployed,2020-06-30
                  R3,BRAVO,GHA,MLI,strength,~1200,deployed,2020-06-30
                  R4,BRAVO,NPL,MLI,strength,285,deployed,2020-06-30
                  R5,DELTA,GHA,MLI,strength,11 (10-12),deployed,2020-06-30
                  R6,DELTA,NPL,MLI,strength,5,deployed,2020-06-30
                  R7,GOLF,GHA,MLI,strength,1200 (up to 1204),deployed,2020-06-30
                  R8,GOLF,NPL,MLI,strength,3-3,deployed,2020-06-30
                  """,
              "",
              List.of(),
              CountingDocTest::presence,
              "250 + 120 to 300 + 120; 1,200 is exact to the hundred, so 1,485 is about 1,500;"
                  + " 11 + 5, 10 + 5 and 12 + 5; 1,200 + 3 and 1,204 + 3, as 3-3 is 3."),
          new Example(
              "A unit and the one that it relieves",
              "Units of one contributor at one place are levels of their own and add up. While one"
                  + " relieves another, both are there for some days; from the day on which the new"
                  + " one begins, the one that leaves is not counted.",
              "How many does Ghana have under ALPHA on 1 Jul 2020?",
              """
              id,operation,contributor,host,unit,measure,personnel,status,from,to
              O1,ALPHA,GHA,MLI,1st Battalion,strength,650,deployed,2020-01-05,2020-07-10
              O2,ALPHA,GHA,MLI,2nd Battalion,strength,640,deployed,2020-06-20,
              O3,ALPHA,GHA,MLI,Field hospital,strength,60,deployed,2020-01-05,
              """,
              "",
              List.of(),
              b -> both(presence(b), b.operations().getFirst().remarks()),
              "640 + 60 = 700; with the battalion that is being relieved it would be 1,350."),
          new Example(
              "An event over three months",
              "An event that lies in no one month is never put on its first day; it has a row of"
                  + " its own. Its deaths are in the total.",
              "How many were killed in which month?",
              """
              id,date,title,killed
              E1,2020-01/2020-03,Fighting over the winter,91
              E2,2020-02-03,An attack,11 (11..12)
              E3,2020-02-10,A clash,0 (0..3)
              E4,2020-03-01,A demonstration,n/a
              """,
              "",
              List.of(),
              CountingDocTest::months,
              "91 + 11 + 0 = 102; lowest and highest 91 + 11 + 0 and 91 + 12 + 3. The clash counts"
                  + " as an event with deaths, as there may have been some; the demonstration adds"
                  + " nothing, as deaths do not apply to it. A briefing that lists only the latest"
                  + " events (`list-events`) counts all of them just the same."),
          new Example(
              "Deaths of which nothing is said",
              "An event that says nothing of deaths may have had some. It is counted as an event,"
                  + " and how many there were with deaths, and how many died, is then known from"
                  + " below alone. Of \"several\" it is known that there were some.",
              "In how many events were there deaths, and how many died?",
              """
              id,date,title,killed
              N1,2020-02-03,An ambush,3
              N2,2020-02-11,A raid,
              N3,2020-02-20,A demonstration,n/a
              N4,2020-03-05,Shelling,several
              N5,2020-04-09,A visit,
              """,
              "",
              List.of(),
              CountingDocTest::months,
              "The ambush and the shelling had deaths, of the raid and the visit nobody knows: at"
                  + " least 2. Write 0 where there were none, and n/a where deaths do not apply."),
          new Example(
              "Events and the period",
              "A briefing on a period counts what can have happened in it by its date, with all"
                  + " who died; what may lie outside stands in a row of its own. Plans are listed"
                  + " from the beginning of the period on, however late they are.",
              "What is counted in a briefing on February and March 2020?",
              """
              id,date,title,killed,status
              P1,2020-01-20,An attack,8,
              P2,2020-01/2020-02,Fighting,30,
              P3,2020-02-14,A raid,2,
              P4,2020-03-30/2020-04-02,Clashes,5,
              P5,2020-01-10,A parade,,planned
              P6,2020-09-01,A handover,,planned
              """,
              "2020-02/2020-03",
              List.of(),
              b -> both(months(b), planned(b)),
              "30 + 2 + 5 = 37. The attack and the parade were before. With `imprecise-events:"
                  + " spread` the fighting counts with its share of 14, for 29 of its 60 days, and"
                  + " the clashes with one of 3, for 2 of 4 days: of two halves the earlier has the odd one."),
          new Example(
              "Records that stand for several events",
              "A record counts as so many events as its source says that it stands for, and as one"
                  + " where nobody counted them. Of the events of a record with deaths, one had"
                  + " some at least, and no more of them than persons were killed.",
              "How many events were there, and how many with deaths?",
              """
              id,date,title,clarity,incidents,killed
              S1,2020-02,Clashes in the north,summary,33,12
              S2,2020-02,Demonstrations,summary,5,n/a
              S3,2020-03,Fighting in the south,summary,,4
              S4,2020-03-08,An attack,single,,1
              """,
              "",
              List.of(),
              CountingDocTest::months,
              "33 + 5 in February, 1 + 1 in March: 40 in four records. At least one of the 33 had"
                  + " deaths, and at most 12, as 12 died; the two of March had some. Of the fighting it is"
                  + " said beside the figures that it is a summary which nobody counted."),
          new Example(
              "Casualties of own forces",
              "Records with a force are tallied by nation and cause. They are no part of the events"
                  + " and of the deaths in them, which may be the same.",
              "How many were killed in events, and how many of own forces?",
              """
              id,date,title,killed,force,cause
              K1,2020-05-02,An attack on a base,50,,
              K2,2020-05-02,Killed in the attack,3,USA,hostile
              K3,2020-06-11,A road accident,1,DNK,non_hostile
              """,
              "",
              List.of(),
              CountingDocTest::casualties,
              "50 in events; 3 + 1 of own forces. 54 is nobody's number."),
          new Example(
              "Subtotals among the rows",
              "Where a contributor has a figure for all categories beside figures of categories,"
                  + " the categories are inside it; where it is unknown, or a lowest bound that they"
                  + " exceed, they are added up in its place; of one that says how many there are at"
                  + " most they say how many there are at least. Rows that are named as sums (all,"
                  + " Total, a region) are left out where the rows that they sum up are there.",
              "How many are present under ALPHA?",
              """
              id,operation,contributor,host,category,measure,personnel,status,as_of
              S1,ALPHA,GHA,MLI,,strength,300,deployed,2020-06-30
              S2,ALPHA,GHA,MLI,troops,strength,250,deployed,2020-06-30
              S3,ALPHA,GHA,MLI,police,strength,45,deployed,2020-06-30
              S4,ALPHA,NPL,MLI,troops,strength,120,deployed,2020-06-30
              S5,ALPHA,NPL,MLI,police,strength,5,deployed,2020-06-30
              S6,ALPHA,NPL,MLI,Total,strength,125,deployed,2020-06-30
              """,
              "",
              List.of(),
              b -> both(presence(b), b.operations().getFirst().remarks()),
              "300 + 120 + 5 = 425; all six rows together would be 845."),
          new Example(
              "Two right totals of the same day",
              "A total over several operations is made only where the settings name it, and is"
                  + " printed with what it counts. Each operation adds the figure that it shows by"
                  + " itself.",
              "How many are present in all, with and without the political mission?",
              HEAD
                  + """
                  as_of
                  T1,ALPHA,*,MLI,strength,500,deployed,2020-06-30
                  T2,ALPHA,GHA,MLI,strength,300,deployed,2020-06-30
                  T3,BRAVO,GHA,SSD,strength,20,deployed,2020-06-30
                  T4,BRAVO,NPL,SSD,strength,80,deployed,2020-06-30
                  T5,POLIT,NPL,IRQ,strength,7,deployed,2020-06-30
                  """,
              "",
              List.of(
                  Given.scope("all", "title", "All missions"),
                  Given.scope("peace", "title", "Without political missions", "without", "POLIT")),
              CountingDocTest::totals,
              "500 + 100 + 7 and 500 + 100. Ghana has 300 + 20, Nepal 80 + 7 or 80; 500 - 300 are"
                  + " attributed to nobody."),
          new Example(
              "A total of some categories",
              "A total of some categories counts only figures that state one of them. One without"
                  + " some categories also counts figures that state none, but none that includes"
                  + " one left out, as a contributor's at the same place and the whole mission's"
                  + " do. What cannot be divided is named.",
              "How many troops are there, and how many others?",
              """
              id,operation,contributor,host,category,measure,personnel,status,as_of
              G1,ALPHA,*,MLI,,strength,500,deployed,2020-06-30
              G2,ALPHA,GHA,MLI,troops,strength,300,deployed,2020-06-30
              G3,ALPHA,GHA,MLI,police,strength,40,deployed,2020-06-30
              G4,BRAVO,NPL,SSD,,strength,80,deployed,2020-06-30
              """,
              "",
              List.of(
                  Given.scope("troops", "title", "Troops", "categories", "troops"),
                  Given.scope("others", "title", "Others", "without-categories", "troops")),
              b ->
                  b.totals().stream()
                      .flatMap(
                          t ->
                              Stream.concat(
                                  Stream.of(t.title() + ": " + t.present().text()),
                                  t.remarks().stream()))
                      .toList(),
              "300, and 40 + 80 = 120. The 500 include the 300 and are in neither; of the 80"
                  + " nobody knows what they are."),
          new Example(
              "A stated total beside the computed one",
              "A total that a publisher states is never added. It is compared with the computed"
                  + " one on the day of which it is stated, and neither replaces the other.",
              "Does the printed total foot?",
              HEAD
                  + """
                  as_of
                  P1,NORTH,*,,strength,120,deployed,2009
                  P2,SOUTH,*,,strength,80,deployed,2009
                  P3,PRINTED,*,,strength,201,deployed,2009
                  """,
              "",
              List.of(Given.scope("all", "title", "Both regions", "stated-as", "PRINTED")),
              CountingDocTest::stated,
              "120 + 80 = 200, and 201 is printed."),
          new Example(
              "Last, average and peak of a period",
              "Levels are never added over time. The average is weighted by days, over the days"
                  + " with a known level; a day without one is left out and is not taken as zero.",
              "What was the strength in June 2020?",
              HEAD
                  + """
                  as_of
                  L1,ALPHA,USA,IRQ,strength,100,deployed,2020-06-01
                  L2,ALPHA,USA,IRQ,strength,160,deployed,2020-06-11
                  L3,ALPHA,USA,IRQ,strength,withheld,deployed,2020-06-16
                  L4,ALPHA,USA,IRQ,strength,130,deployed,2020-06-26
                  """,
              "2020-06",
              List.of(),
              CountingDocTest::period,
              "10 days of 100, 5 days of 160, 10 days unknown, 5 days of 130:"
                  + " (1,000 + 800 + 650) / 20 = 122.5, rounded to whole persons."),
          new Example(
              "A name that is written in two ways",
              "Contributors, hosts, categories and units whose names differ only in capitals or"
                  + " spaces are the same, and a remark says so. Codes of operations are taken as"
                  + " they stand.",
              "How many does Denmark have under ALPHA on 1 Jul 2020?",
              """
              id,operation,contributor,host,category,measure,personnel,status,as_of
              N1,ALPHA,DNK,MLI,troops,strength,100,deployed,2020-01-31
              N2,ALPHA,DNK,MLI,Troops,strength,120,deployed,2020-02-28
              """,
              "",
              List.of(),
              b -> both(lines(b), b.operations().getFirst().remarks()),
              "120 is the latest level of the same troops. 220 is nobody's number."),
          new Example(
              "Troops that have been withdrawn",
              "A level ends with its operation, and with the last day of a withdrawal that is"
                  + " recorded of the same contributor, or of the whole mission, and of the same"
                  + " place, category and unit where it names them. A withdrawal that states"
                  + " no end was over before the day that it names. One of no number, or of 0, is of all. One of fewer than were there"
                  + " ends nothing: that some have left is a reduction. Until its last day it adds"
                  + " nobody to those who are recorded; where nobody else is, its number is of that"
                  + " last day, and no change moves it. When every level has ended, nobody is"
                  + " present, also under a ceiling in force or after an announcement.",
              "How many are present under ALPHA on 1 Jul 2020?",
              HEAD
                  + """
                  to,reported,as_of
                  W1,ALPHA,DNK,MLI,strength,75,deployed,,,2020-01-31
                  W2,ALPHA,DNK,MLI,strength,,withdrawn,2020-05-31,,
                  W3,ALPHA,NPL,MLI,strength,120,deployed,,,2020-01-31
                  W4,ALPHA,NPL,MLI,strength,120,withdrawn,,2020-06-15,
                  W5,ALPHA,GHA,MLI,strength,300,deployed,,,2020-01-31
                  W6,ALPHA,GHA,MLI,strength,50,withdrawn,,2020-06-15,
                  """,
              "",
              List.of(),
              b -> both(presence(b), b.operations().getFirst().remarks()),
              "Denmark's 75 were there until 31 May, Nepal's 120 at most until 14 June. Of Ghana's"
                  + " 300, all are counted until a new strength or a reduction is recorded."),
          new Example(
              "A figure that has become old",
              "A level is carried forward until the next one, however old it is. From a certain"
                  + " age on, which the settings give, it is marked with its age.",
              "How many does Denmark have, and since when is that known?",
              HEAD
                  + """
                  as_of
                  O1,ALPHA,DNK,MLI,strength,75,deployed,2018-02-15
                  """,
              "",
              List.of(),
              b -> both(lines(b), b.operations().getFirst().remarks()),
              "75 is the last that was said, more than two years before the date."));

  /**
   * One example.
   *
   * @param rule one or two sentences
   * @param records a file as it can be dropped
   * @param period that the briefing reports on; empty: none
   * @param pencil how to come to the answer by hand
   */
  private record Example(
      String title,
      String rule,
      String question,
      String records,
      String period,
      List<Scope> totals,
      Function<Briefing, List<String>> answer,
      String pencil) {

    List<String> answered() {
      BriefingSettings settings = Given.totals(period, totals.toArray(Scope[]::new));
      Composer.Composition composition =
          new Given()
              .entries(ReadAsDropped.entries(records))
              .compose(settings, Occasion.first(DATE, Given.PROVENANCE));
      return answer.apply(composition.briefing());
    }
  }

  private static final LocalDate DATE = LocalDate.of(2020, 7, 1);

  @Test
  void followsEveryExample() throws IOException {
    StringBuilder text =
        new StringBuilder(
            """
            # How Muster counts

            Each example is a file that can be dropped as it stands, a question, the answer as the
            briefing gives it, and how to come to it with a pencil. The date is 1 July 2020 in all of
            them. [records.md](records.md) tells what the columns mean.
            """);
    for (Example example : EXAMPLES) {
      List<String> answer = example.answered();
      assertThat(answer).as(example.title).isNotEmpty();
      text.append("\n## ").append(example.title).append("\n\n").append(example.rule);
      text.append("\n\n```csv\n").append(example.records).append("```\n\n");
      for (Scope scope : example.totals) {
        text.append(asked(scope));
      }
      text.append("**").append(example.question).append("**\n\n```text\n");
      answer.forEach(line -> text.append(line).append('\n'));
      text.append("```\n\n").append(example.pencil).append('\n');
    }
    GeneratedDoc.holds("docs/counting.md", text.toString());
  }

  private static String asked(Scope scope) {
    List<String> parts = new ArrayList<>();
    if (!scope.without().isEmpty()) {
      parts.add("without " + String.join(", ", scope.without()));
    }
    if (!scope.statedAs().isEmpty()) {
      parts.add("stated as " + String.join(", ", scope.statedAs()));
    }
    return "The settings ask for the total \""
        + scope.title()
        + "\""
        + (parts.isEmpty() ? "" : ", " + String.join(", ", parts))
        + ".\n\n";
  }

  private static List<String> both(List<String> some, List<String> more) {
    List<String> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  private static List<String> presence(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    for (Briefing.OperationStrength o : briefing.operations()) {
      lines.add(o.code() + ": present " + o.present().text() + " (" + o.presentBasis() + ")");
      if (!o.rest().none()) {
        lines.add("  attributed to contributors " + o.attributed().text());
        lines.add("  rest " + o.rest().text());
      }
    }
    return lines;
  }

  private static List<String> lines(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    for (Briefing.ContributorStrength c : briefing.operations().getFirst().contributors()) {
      lines.add(
          c.name()
              + ": present "
              + c.present().text()
              + (c.announced().none() ? "" : ", announced " + c.announced().text())
              + ". "
              + c.remark());
    }
    return lines;
  }

  private static List<String> months(Briefing briefing) {
    Briefing.EventSummary all = briefing.eventSummaries().getFirst();
    List<String> lines = new ArrayList<>();
    all.months().forEach(month -> lines.add(count(month)));
    lines.add(count(all.occurred()));
    return lines;
  }

  private static List<String> planned(Briefing briefing) {
    return List.of(count(Objects.requireNonNull(briefing.eventSummaries().getFirst().planned())));
  }

  private static String count(Briefing.EventCount c) {
    return c.label()
        + ": events "
        + c.events().text()
        + ", with deaths "
        + c.withDeaths().text()
        + ", killed "
        + c.killed().text();
  }

  private static List<String> casualties(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    lines.add(count(briefing.eventSummaries().getFirst().occurred()));
    for (Briefing.Casualties c : briefing.casualties()) {
      lines.add(
          c.name()
              + ": killed, hostile "
              + shown(c.killedHostile())
              + ", non-hostile "
              + shown(c.killedNonHostile()));
    }
    return lines;
  }

  private static String shown(Briefing.Figure figure) {
    return figure.none() ? "-" : figure.text();
  }

  private static List<String> fillRates(Briefing briefing) {
    return briefing.operations().stream()
        .map(
            o ->
                o.code()
                    + ": present "
                    + o.present().text()
                    + ", ceiling "
                    + o.ceiling().text()
                    + (o.fillRate().none() ? "" : ", fill rate " + o.fillRate().text()))
        .toList();
  }

  private static List<String> totals(Briefing briefing) {
    List<String> lines = new ArrayList<>();
    for (Briefing.ScopeTotal t : briefing.totals()) {
      lines.add(t.title() + ": " + t.present().text());
      lines.add("  " + t.counts());
      for (Briefing.Rank r : t.ranking()) {
        String rank = r.rank() == 0 ? "" : r.rank() + ". ";
        lines.add("  " + rank + r.name() + " " + r.present().text() + ", " + r.share());
      }
    }
    return lines;
  }

  private static List<String> stated(Briefing briefing) {
    Briefing.ScopeTotal total = briefing.totals().getFirst();
    Briefing.StatedTotals stated = Objects.requireNonNull(total.stated());
    List<String> lines = new ArrayList<>();
    lines.add(total.title() + ": " + total.present().text());
    lines.add(
        "  days compared " + stated.compared().text() + ", the same " + stated.equal().text());
    for (Briefing.StatedDay d : stated.differences()) {
      lines.add(
          "  "
              + d.day()
              + ": stated "
              + d.stated().text()
              + ", computed "
              + d.computed().text()
              + ", difference "
              + d.difference());
    }
    lines.add("  " + stated.computedPeak() + " " + stated.statedPeak());
    return lines;
  }

  private static List<String> period(Briefing briefing) {
    Briefing.PeriodLevels over = Objects.requireNonNull(briefing.operations().getFirst().over());
    return List.of(
        over.period(),
        "  last " + over.last().text() + " (" + over.lastOn() + ")",
        "  average " + over.average().text() + " (over " + over.averageOver() + ")",
        "  peak " + over.peak().text() + " (" + over.peakOn() + ")");
  }
}
