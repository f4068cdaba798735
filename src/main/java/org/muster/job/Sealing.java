package org.muster.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.muster.render.pdf.seal.PdfSeal;
import org.muster.render.pdf.seal.SigningKey;

/** Reads what closes PDFs: secrets lie in files of their own, never in the settings. */
final class Sealing {
  private Sealing() {}

  /**
   * The seal that the settings ask for; null if none.
   *
   * @throws CannotStartException if a file is missing or does not fit; its message holds no secret
   */
  static @Nullable PdfSeal of(SettingsFile settings) {
    SettingsShape.Pdf pdf = settings.pdf();
    SettingsShape.Signing signing = pdf.signing();
    if (pdf.passwordFile() == null && signing == null) {
      return null;
    }
    try {
      return new PdfSeal(
          pdf.passwordFile() == null ? null : secret("pdf.password-file", pdf.passwordFile()),
          signing == null ? null : key(signing));
    } catch (IllegalArgumentException e) {
      throw new CannotStartException("settings, pdf: " + e.getMessage(), e);
    }
  }

  /**
   * Whether the settings' seal can be made, before anything is touched.
   *
   * @throws CannotStartException if not
   */
  static void check(SettingsFile settings) {
    of(settings);
  }

  private static SigningKey key(SettingsShape.Signing signing) {
    if (signing.keyStore() == null || signing.passwordFile() == null) {
      throw new CannotStartException("settings, pdf.signing: it needs key-store and password-file");
    }
    String password = secret("pdf.signing.password-file", signing.passwordFile());
    try {
      return SigningKey.of(
          Path.of(signing.keyStore()),
          signing.alias() == null ? "" : signing.alias(),
          password.toCharArray());
    } catch (IOException e) {
      throw new CannotStartException("settings, pdf.signing: " + e.getMessage(), e);
    }
  }

  /** The first line of a file. */
  private static String secret(String setting, String file) {
    try {
      String text = Files.readString(Path.of(file));
      int end = text.indexOf('\n');
      return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    } catch (IOException e) {
      throw new CannotStartException(
          "settings, " + setting + ": the file " + file + " cannot be read", e);
    }
  }
}
