package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.domain.CasualtyCause;
import org.muster.domain.Citation;
import org.muster.domain.Deployment;
import org.muster.domain.DeploymentStatus;
import org.muster.domain.Ending;
import org.muster.domain.Event;
import org.muster.domain.EventClarity;
import org.muster.domain.EventStatus;
import org.muster.domain.Marking;
import org.muster.domain.Measure;
import org.muster.domain.PartialDate;
import org.muster.domain.PlacePrecision;
import org.muster.domain.Quantity;
import org.muster.domain.RecordKey;
import org.muster.domain.RecordKind;
import org.muster.domain.Source;
import org.muster.notice.Notice;
import org.muster.notice.NoticeType;
import org.muster.notice.Place;

/** What becomes of the rows of sound files. */
final class FileReadingTest {
  private static final String DEPLOYMENTS =
      "id,operation,contributor,host,category,unit,role,measure,personnel,equipment,status,from,to,"
          + "as_of,reported,source,source_url,quote,marking,releasable_to,record,note\n";

  private static Deployment deployment(String row) throws IOException {
    Dropped dropped = Dropped.of(DEPLOYMENTS + row + "\n");
    assertThat(dropped.entries()).as("%s", dropped.notices()).hasSize(1);
    return (Deployment) dropped.entries().getFirst();
  }

  @Test
  void readsEveryColumnOfADeployment() throws IOException {
    Deployment read =
        deployment(
            "D2,HORMUZ,Denmark,\"IRQ; Persian Gulf ;Oman;IRQ\",troops,HDMS Absalon,\"escort\n"
                + "ships\",Ceiling,up to 195,1"
                + " ship,APPROVED,2020-08,P4M,2020-07-01,[2020-06-01..2020-07-31],rudaw,https://example.org/1,\"“195”\",TLP:RED,NATO;IRQ;"
                + " NATO,,\"a \"\"note\"\"\"");
    assertThat(read)
        .isEqualTo(
            new Deployment(
                new RecordKey(RecordKind.DEPLOYMENT, "muster", "D2"),
                "HORMUZ",
                "DNK",
                List.of("IRQ", "Persian Gulf", "OMN"),
                "troops",
                "HDMS Absalon",
                "escort\nships",
                Measure.CEILING,
                Quantity.parse("up to 195"),
                "1 ship",
                DeploymentStatus.APPROVED,
                PartialDate.parse("2020-08"),
                Ending.parse("P4M"),
                PartialDate.parse("2020-07-01"),
                PartialDate.parse("[2020-06-01..2020-07-31]"),
                new Citation("rudaw", "https://example.org/1", "“195”"),
                new Marking("TLP:RED", List.of("IRQ", "NATO")),
                "a \"note\""));
  }

  @Test
  void readsABlankFigureAsNotReportedNeverAsZero() throws IOException {
    Quantity blank = deployment("D5,OIR,*,,,,,change,,,withdrawn,,,,,,,,,,,").personnel();
    assertThat(blank).isEqualTo(Quantity.unknown(Quantity.Reason.NOT_REPORTED));
    Quantity zero = deployment("D5,OIR,*,,,,,change,0,,withdrawn,,,,,,,,,,,").personnel();
    assertThat(zero.best()).isZero();
  }

  @Test
  void tellsHowFewerAreWritten() throws IOException {
    Dropped dropped =
        Dropped.of(
            """
            id,operation,contributor,measure,personnel,status,marking
            a,NMI,DNK,change,-40,announced,TLP:CLEAR
            b,NMI,DNK,strength,-99,deployed,TLP:CLEAR
            c,NMI,DNK,Reduction,40,announced,TLP:CLEAR
            """);
    assertThat(dropped.notices())
        .extracting(Notice::message)
        .containsExactly(
            "'-40' is not a number of persons: it is negative; write the measure 'reduction' for"
                + " fewer.",
            "'-99' is not a number of persons: it is negative; leave it blank if it is not"
                + " known.");
    assertThat(dropped.entries())
        .extracting(e -> ((Deployment) e).measure())
        .containsExactly(Measure.REDUCTION);
  }

  @Test
  void readsTheCasualtiesOfAnOwnForce() throws IOException {
    Dropped dropped =
        Dropped.of(
            """
            id,title,date,killed,force,cause,clarity,marking
            a,T,2020,2,Denmark,Non_Hostile,SUMMARY,TLP:CLEAR
            b,T,2020,2,,,,TLP:CLEAR
            """);
    assertThat(dropped.notices()).isEmpty();
    assertThat(dropped.entries())
        .extracting(e -> (Event) e)
        .extracting(Event::force, Event::cause, Event::clarity)
        .containsExactly(
            tuple("DNK", CasualtyCause.NON_HOSTILE, EventClarity.SUMMARY),
            tuple("", CasualtyCause.UNKNOWN, EventClarity.UNKNOWN));
  }

  @Test
  void readsForHowManyIncidentsARowStands() throws IOException {
    Dropped dropped =
        Dropped.of(
            """
            id,title,date,incidents,marking
            a,T,2020,"1,204",TLP:CLEAR
            b,T,2020,,TLP:CLEAR
            c,T,2020,0,TLP:CLEAR
            d,T,2020,about 20,TLP:CLEAR
            e,T,2020,at least 3,TLP:CLEAR
            f,T,2020,-2,TLP:CLEAR
            g,T,2020,3.0,TLP:CLEAR
            h,T,2020,1.204,TLP:CLEAR
            """);
    assertThat(dropped.entries())
        .extracting(e -> ((Event) e).incidents())
        .containsExactly(1204L, null);
    assertThat(dropped.notices())
        .extracting(n -> n.type() + " " + n.place().line() + " " + n.place().column())
        .containsExactly(
            "VALUE_NOT_A_COUNT 4 incidents",
            "VALUE_NOT_A_COUNT 5 incidents",
            "VALUE_NOT_A_COUNT 6 incidents",
            "VALUE_NOT_A_COUNT 7 incidents",
            "VALUE_NOT_A_COUNT 8 incidents",
            "VALUE_NOT_A_COUNT 9 incidents");
    assertThat(dropped.notices())
        .extracting(Notice::message)
        .contains(
            "'0' is not how many there are: it is no exact number from 1 on.",
            "'3.0' is not how many there are: counts are whole numbers; write 3.",
            "'1.204' is not how many there are: the point may part thousands or a fraction; write"
                + " 1204 if thousands are meant.");
  }

  @Test
  void readsTheDefaultsOfAnEvent() throws IOException {
    Dropped dropped = Dropped.of("title;date;id;latitude;longitude\nT;2020;E1;-0,5;-0\n");
    Event event = (Event) dropped.entries().getFirst();
    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
    assertThat(event.placePrecision()).isEqualTo(PlacePrecision.UNKNOWN);
    assertThat(event.latitude()).isEqualTo(-0.5);
    assertThat(event.longitude()).isEqualTo(0.0);
    assertThat(event.marking()).isEqualTo(Marking.BLANK);
    assertThat(event.hosts()).isEmpty();
    assertThat(event.citation()).isEqualTo(new Citation("", "", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "90, 180, true",
    "-90, -180, true",
    "90.0000001, 0, false",
    "0, 180.1, false",
    "33., 0, false",
    ".5, 0, false",
    "1e1, 0, false",
    "+1, 0, false",
    "NaN, 0, false",
    "1.2.3, 0, false",
    "٣, 0, false",
    "-, 0, false",
    "00033.2628, 0, true"
  })
  void readsDegreesWithinTheGlobe(String latitude, String longitude, boolean read)
      throws IOException {
    Dropped dropped =
        Dropped.of("id;title;date;latitude;longitude\nE1;T;2020;" + latitude + ";" + longitude);
    assertThat(dropped.entries()).hasSize(read ? 1 : 0);
    assertThat(dropped.notices().getFirst().type())
        .isEqualTo(read ? NoticeType.MARKING_BLANK : NoticeType.VALUE_NOT_A_COORDINATE);
  }

  @Test
  void keepsWhatIsNoLinkAsWordsOfTheNote() throws IOException {
    Deployment read =
        deployment("D1,NMI,DNK,,,,,change,1,,announced,,,,,S,javascript:alert(1),,,,,Careful");
    assertThat(read.citation()).isEqualTo(new Citation("S", "", ""));
    assertThat(read.note()).isEqualTo("Careful\njavascript:alert(1)");
    Dropped source = Dropped.of("id,title,url\ns1,T,www.example.org\n");
    assertThat(((Source) source.entries().getFirst()).url()).isEmpty();
    assertThat(((Source) source.entries().getFirst()).note()).isEqualTo("www.example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/ä?q=[1]|{2}#x",
        "HTTP://EXAMPLE.ORG/",
        "https://[::1]/"
      })
  void keepsLinks(String url) throws IOException {
    Dropped dropped = Dropped.of("id;title;url;marking\ns1;T;" + url + ";TLP:CLEAR\n");
    assertThat(dropped.notices()).isEmpty();
    assertThat(((Source) dropped.entries().getFirst()).url()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:///etc/passwd",
        "https:example.org",
        "file:///etc/passwd",
        "ftp://example.org",
        "data:text/html,x",
        "https://exa mple.org",
        "https://example.org/\u00A0x",
        "https://example.org/<b>",
        " javascript:1//https://example.org"
      })
  void doesNotKeepOtherLinks(String url) throws IOException {
    Dropped dropped = Dropped.of("id\ttitle\turl\ns1\tT\t" + url + "\n");
    assertThat(((Source) dropped.entries().getFirst()).url()).isEmpty();
    assertThat(((Source) dropped.entries().getFirst()).note()).isEqualTo(url.strip());
    assertThat(dropped.summary()).containsExactly("value_not_a_link 2 url", "marking_blank 0");
  }

  @Test
  void remarksOnEachNameOnceAndOnUnmarkedRecordsInOneNotice() throws IOException {
    Dropped dropped =
        Dropped.of(
            """
            id,operation,contributor,measure,status
            a,NMI,EU,strength,deployed
            b,NMI,EU,strength,deployed
            c,NMI,AU,strength,bad
            d,NMI,AU,strength,deployed
            """);
    assertThat(dropped.summary())
        .containsExactly(
            "value_no_country 2 contributor",
            "value_not_in_list 4 status",
            "value_no_country 5 contributor",
            "marking_blank 0");
    assertThat(dropped.notices().getLast().facts()).containsEntry("count", "3");
  }

  @Test
  void tellsARowsRemarksRightBehindTheRow() throws IOException {
    Dropped dropped = Dropped.of("id,title,url,marking\ns1,T,x,TLP:CLEAR\ns2,T,,TLP:CLEAR\n");
    assertThat(dropped.outcomes())
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Accepted", "Remark", "Accepted");
  }

  @Test
  void keepsTheRejectedRowAsItStands() throws IOException {
    Dropped dropped = Dropped.of("id,title,colour,note\n s1 ,, red ,\" a \"\"b\"\"\r\nc\"\r\n");
    Outcome.Rejected rejected = dropped.all(Outcome.Rejected.class).getFirst();
    assertThat(rejected.fields()).containsExactly(" s1 ", "", " red ", " a \"b\"\r\nc");
    assertThat(rejected.place()).isEqualTo(new Place("dropped.csv", 2, ""));
    assertThat(rejected.notices().getFirst().place())
        .isEqualTo(new Place("dropped.csv", 2, "title"));
  }

  @Test
  void shortensALongValueInTheSentenceButNotWithinALetter() throws IOException {
    String value = "x".repeat(78) + "😀" + "y".repeat(40);
    Dropped dropped = Dropped.of("id,title,published,marking\ns1,T," + value + ",TLP:CLEAR\n");
    assertThat(dropped.notices().getFirst().facts()).containsEntry("value", "x".repeat(78) + "…");
    assertThat(dropped.notices().getFirst().raw()).isEqualTo(value);
  }

  @Test
  void doesNotMixUpIdsThatDifferInCaseOnly() throws IOException {
    Dropped dropped = Dropped.of("id,title,note\ns1,T,\nS1,T,\ns1 ,T,\n");
    assertThat(dropped.entries()).extracting(e -> e.key().id()).containsExactly("s1", "S1");
    assertThat(dropped.summary()).contains("row_id_repeated 4 id");
  }
}
