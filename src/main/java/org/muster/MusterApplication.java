package org.muster;

import java.util.Locale;
import java.util.TimeZone;
import org.muster.command.MusterCommand;

/** The program's entry: hands the command line to {@code command} and ends with its exit code. */
public final class MusterApplication {
  private MusterApplication() {}

  /** Runs one command. */
  public static void main(String[] args) {
    // Libraries ask for these: OpenPDF writes a broken cross-reference table under an Arabic
    // locale.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    System.exit(MusterCommand.execute(args));
  }
}
