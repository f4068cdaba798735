package org.muster.render.page;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser to look at pages with, from {@code MUSTER_CHROMIUM} or the usual places. */
final class Chromium {
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--lang=en-US");

  private final Path program;

  /** Warns of every browser that is newer than Selenium. Held, because loggers are weakly kept. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static final String NO_DRIVER =
      "chromedriver is not installed: the page was not tried in a browser";

  private Chromium(Path program) {
    this.program = program;
    SELENIUM.setLevel(Level.SEVERE);
  }

  /** The browser; without one the test is skipped, or fails where {@code CI=true}. */
  static Chromium required() {
    Optional<Path> program =
        Stream.of(
                Objects.requireNonNullElse(System.getenv("MUSTER_CHROMIUM"), ""),
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome")
            .filter(name -> !name.isEmpty())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail("Chromium is not installed, and CI must look at pages with it");
    }
    assumeTrue(program.isPresent(), "Chromium is not installed: the page was not looked at");
    return new Chromium(program.orElseThrow());
  }

  /**
   * Begins a session that can see nothing of the network, on a screen of this size.
   *
   * @param dark whether the reader prefers dark pages
   */
  ChromeDriver drive(int width, int height, boolean dark) {
    Optional<Path> driver =
        Stream.of("/usr/bin/chromedriver", program.resolveSibling("chromedriver").toString())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (driver.isEmpty() && "true".equals(System.getenv("CI"))) {
      fail(NO_DRIVER);
    }
    assumeTrue(driver.isPresent(), NO_DRIVER);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program.toFile());
    options.addArguments(FLAGS);
    options.addArguments("--force-color-profile=srgb");
    LoggingPreferences log = new LoggingPreferences();
    log.enable(LogType.BROWSER, Level.ALL);
    log.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", log);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver session = new ChromeDriver(service, options);
    session.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    session.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    return session;
  }

  /** Prints a page to PDF. */
  void print(Path page, Path pdf, Path profile) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    command.add("--no-pdf-header-footer");
    command.add("--user-data-dir=" + profile);
    command.add("--print-to-pdf=" + pdf);
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(profile.resolveSibling("chromium.log").toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("Chromium did not end within two minutes");
    }
  }
}
