package org.muster.render.page;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
          "--lang=en-US",
          "--no-pdf-header-footer");

  private final Path program;

  private Chromium(Path program) {
    this.program = program;
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

  /** Prints a page to PDF. */
  void print(Path page, Path pdf, Path profile) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
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
