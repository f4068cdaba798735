package org.muster;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rooms, who may look into which, and who holds the door to which library. Each rule says why.
 */
@AnalyzeClasses(packages = "org.muster", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.muster.";

  /** By these the store's sums and events reach the composer. */
  private static final Set<String> FEED =
      Set.of(
          ROOT + "briefing.amount.Amounts",
          ROOT + "briefing.event.Days",
          ROOT + "briefing.event.EventCell",
          ROOT + "briefing.event.EventChanges",
          ROOT + "briefing.event.EventSource",
          ROOT + "briefing.event.EventStock");

  /** By these a night tells whoever calls it why it cannot begin, and how far it has come. */
  private static final Set<String> TOLD =
      Set.of(ROOT + "job.settings.CannotStartException", ROOT + "job.reading.Progress");

  private static boolean told(JavaClass type) {
    return TOLD.contains(type.getName());
  }

  private static boolean inside(JavaClass type) {
    return Stream.of("amount", "strength", "event", "change")
            .anyMatch(room -> type.getPackageName().startsWith(ROOT + "briefing." + room))
        && !FEED.contains(type.getName().replaceFirst("\\$.*", ""));
  }

  @ArchTest
  static final ArchRule domainIsGroundFloor =
      room("domain", "it names the field's nouns and needs nobody");

  @ArchTest
  static final ArchRule noticeIsGroundFloor = room("notice", "every room reports trouble by it");

  @ArchTest
  static final ArchRule languageHoldsTheDoorToIcu =
      room(
          "language",
          "plurals and forms of numbers are others' knowledge",
          "domain",
          "com.ibm.icu..");

  @ArchTest
  static final ArchRule intakeStandsAlone =
      room(
          "intake",
          "a file becomes records or notices; it neither stores nor counts",
          "domain",
          "notice",
          "de.siegmar.fastcsv.reader..",
          "org.apache.poi..",
          "org.apache.commons.compress..",
          "org.apache.commons.io.build..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule storeStandsAlone =
      room(
          "store",
          "it is the only room that knows a table",
          "domain",
          "notice",
          "javax.sql..",
          "org.springframework.jdbc..",
          "org.springframework.dao..",
          "org.springframework.transaction..",
          "org.flywaydb..");

  @ArchTest
  static final ArchRule briefingStandsAlone =
      room(
          "briefing",
          "the composer is a pure function of records and settings, testable without a database",
          "domain",
          "language",
          "notice");

  @ArchTest
  static final ArchRule briefingShowsItsFrontRoomOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "briefing..")
          .should()
          .dependOnClassesThat(
              describe(
                  "reside inside of it, but for those that feed it with events",
                  ArchitectureTest::inside))
          .because("others compose a briefing and read it; how it is worked out may change");

  @ArchTest
  static final ArchRule renderHoldsTheContract =
      room(
          "render!",
          "a parent holds the contract, never the choice",
          "language",
          "notice",
          "domain");

  @ArchTest
  static final ArchRule markupSeesTheBriefingOnly =
      room(
          "render.markup",
          "a template sees only the finished briefing",
          "briefing",
          "domain",
          "language",
          "notice",
          "render!",
          "freemarker..");

  @ArchTest
  static final ArchRule chartKnowsNoMedium =
      room(
          "render.chart",
          "a drawing knows no medium; its data come with the markup",
          "domain",
          "language",
          "notice",
          "render!",
          "render.markup",
          "tools.jackson..");

  @ArchTest
  static final ArchRule pdfIsAPeer =
      room(
          "render.pdf",
          "formats are peers behind one contract; a PDF carries its tables as CSV",
          "language",
          "notice",
          "render!",
          "render.csv",
          "render.markup",
          "render.chart",
          "org.openpdf..",
          "org.bouncycastle..");

  @ArchTest
  static final ArchRule excelIsAPeer =
      room(
          "render.excel",
          "formats are peers behind one contract",
          "language",
          "notice",
          "render!",
          "render.markup",
          "render.chart",
          "org.apache.poi..",
          "org.apache.commons.compress.archivers.zip..",
          "org.openxmlformats..",
          "org.apache.xmlbeans..");

  @ArchTest
  static final ArchRule pageIsAPeer =
      room(
          "render.page",
          "formats are peers behind one contract",
          "language",
          "notice",
          "render!",
          "render.markup",
          "render.chart");

  @ArchTest
  static final ArchRule csvIsAPeer =
      room(
          "render.csv",
          "formats are peers behind one contract",
          "notice",
          "render!",
          "render.markup",
          "de.siegmar.fastcsv.writer..");

  @ArchTest
  static final ArchRule deliveryDoesNotLookInside =
      room(
          "delivery",
          "files leave through one door, which does not know what is in them",
          "domain",
          "notice",
          "render!");

  @ArchTest
  static final ArchRule commandCallsTheNight =
      room(
          "command",
          "it turns words into one call of the night, and prints",
          "job",
          "domain",
          "notice",
          "picocli..",
          "me.tongfei.progressbar..");

  @ArchTest
  static final ArchRule settingsAreReadAlone =
      room(
          "job.settings",
          "what the file says becomes the rooms' own settings before anything is touched; no record"
              + " is read and nothing is made",
          "briefing.settings",
          "domain",
          "language",
          "intake!",
          "intake.format",
          "render!",
          "render.pdf!",
          "render.pdf.document",
          "org.springframework.boot.context.properties..",
          "org.springframework.boot.env..",
          "org.springframework.boot.origin..",
          "org.springframework.core..",
          "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule readingMakesTheDropFolderMeetTheStore =
      room(
          "job.reading",
          "what is dropped is stored here and nowhere else; what is made of it is not known here",
          "domain",
          "intake",
          "notice",
          "store",
          "org.springframework.batch..",
          "org.springframework.transaction..");

  @ArchTest
  static final ArchRule knowledgeMakesTheStoreMeetTheComposer =
      room(
          "job.knowledge",
          "what is stored is told to the briefings here and nowhere else; it is neither read from"
              + " files nor laid out",
          "domain",
          "briefing",
          "store");

  @ArchTest
  static final ArchRule editionsAreKnownByWhatLiesThere =
      room(
          "job.edition",
          "an edition is named, listed and verified by its own files, without store and settings",
          "domain",
          "delivery",
          "render.page",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..");

  @ArchTest
  static final ArchRule jobShowsItsFrontRoomOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "job..")
          .should()
          .dependOnClassesThat(
              describe(
                  "reside in its inner rooms, but for what it tells its caller",
                  type -> type.getPackageName().startsWith(ROOT + "job.") && !told(type)))
          .because("others call the night; how it is set up and goes about its work may change");

  @ArchTest
  static final ArchRule jobDoesNotKnowWhoCalls =
      noClasses()
          .that()
          .resideInAPackage(ROOT + "job..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT + "command..", "picocli..", "me.tongfei..")
          .allowEmptyShould(true)
          .because("the night runs the same from a command, a timer or a test");

  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("org.muster.(**)")
          .should()
          .beFreeOfCycles()
          .because("a room that needs itself through another cannot be understood alone");

  @ArchTest
  static final ArchRule noHiddenClock =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + "command..", ROOT + "job")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(java.time.ZonedDateTime.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.util.Locale.class, "getDefault")
          .orShould()
          .callMethod(java.time.ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(java.util.UUID.class, "randomUUID")
          .because(
              "the same input gives the same bytes: clock, zone, locale and randomness are"
                  + " injected");

  @ArchTest
  static final ArchRule dataIsNeverRun =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.ObjectInputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.beans.XMLDecoder")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.lang.ProcessBuilder")
          .because("what people drop is data and never becomes a program");

  @ArchTest
  static final ArchRule socketsOpenInDeliveryOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "delivery..")
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net.http", "javax.net.."))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.net.Socket")
          .because("a template or a record must never open a socket");

  /**
   * A room's rule.
   *
   * @param name below {@code org.muster}; a trailing {@code !} means the package itself, not those
   *     below
   * @param may rooms that it may look into, named likewise, and libraries, as patterns that end in
   *     two dots
   */
  private static ArchRule room(String name, String why, String... may) {
    List<String> allowed =
        new ArrayList<>(List.of("java..", "javax.xml..", "org.jspecify.annotations.."));
    allowed.add(pattern(name));
    for (String one : may) {
      allowed.add(one.endsWith("..") ? one : pattern(one));
    }
    return classes()
        .that()
        .resideInAPackage(pattern(name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .allowEmptyShould(true)
        .because(why);
  }

  private static String pattern(String room) {
    return ROOT + (room.endsWith("!") ? room.substring(0, room.length() - 1) : room + "..");
  }
}
