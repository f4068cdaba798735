package org.muster.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.muster.job.edition.Manifest;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SecretFiles;
import org.muster.job.settings.SettingsFile;
import org.muster.render.pdf.seal.PdfSeal;
import org.muster.render.pdf.seal.SigningKey;

/**
 * What closes PDFs, read once a run: secrets lie in files of their own, never in the settings.
 *
 * <p>Rule: neither a password nor a key goes into the identity of a run. Reason: they are no
 * content, and an identity is printed; whoever has it could try passwords on it.
 *
 * @param seal null if PDFs stay open
 */
record Sealing(@Nullable PdfSeal seal) {
  /** Something that keeps PDFs from being closed as the settings say. */
  private static final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String property;

    Unfit(String property, String why) {
      super(why);
      this.property = property;
    }
  }

  /**
   * Reads what the settings name.
   *
   * @throws CannotStartException if a file is missing or does not fit; its message holds no secret
   */
  static Sealing of(SettingsFile settings) {
    Sealing sealing = noting(settings);
    settings.places().end();
    return sealing;
  }

  /** The same; what is wrong is noted among the places of the settings, and nothing closes PDFs. */
  static Sealing noting(SettingsFile settings) {
    try {
      return new Sealing(seal(settings.secrets()));
    } catch (Unfit e) {
      settings.places().refuse(e.property, String.valueOf(e.getMessage()));
      return new Sealing(null);
    }
  }

  /**
   * Says of an edition that stands if a PDF of it is closed with another password or key. It is
   * left as it is: whoever had it before can open it, and what it says has not changed.
   *
   * <p>Rule: one PDF is looked at, the smallest. Reason: all of an edition are closed by one run
   * with one seal, and none has changed since.
   *
   * @param edition its folder, whose files are as its manifest says
   */
  void saysIfOther(Path edition, Consumer<String> out) {
    if (seal == null) {
      return;
    }
    try {
      Optional<Manifest.OutputFile> smallest =
          Manifest.read(edition).briefings().stream()
              .flatMap(product -> product.files().stream())
              .filter(file -> file.name().endsWith(".pdf"))
              .min(Comparator.comparingLong(Manifest.OutputFile::bytes));
      if (smallest.isPresent() && !seal.closes(edition.resolve(smallest.get().name()))) {
        out.accept(
            "Its PDFs are not closed with the password or key that the settings name now; to"
                + " have them so, move "
                + edition
                + " away and run again.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable PdfSeal seal(SecretFiles files) throws Unfit {
    SecretFiles.Key signing = files.key();
    if (files.password() == null && signing == null) {
      return null;
    }
    String password =
        files.password() == null ? null : secret("pdf.password-file", files.password());
    SigningKey key = signing == null ? null : key(signing);
    try {
      return new PdfSeal(password, key);
    } catch (IllegalArgumentException e) {
      throw new Unfit(
          password == null ? "pdf.signing" : "pdf.password-file", String.valueOf(e.getMessage()));
    }
  }

  private static SigningKey key(SecretFiles.Key signing) throws Unfit {
    if (signing.store() == null || signing.password() == null) {
      throw new Unfit("pdf.signing", "it needs key-store and password-file");
    }
    String password = secret("pdf.signing.password-file", signing.password());
    try {
      return SigningKey.of(
          Path.of(signing.store()),
          signing.alias() == null ? "" : signing.alias(),
          password.toCharArray());
    } catch (FileSystemException | InvalidPathException e) {
      throw new Unfit("pdf.signing.key-store", unreadable(signing.store()));
    } catch (IOException e) {
      throw new Unfit("pdf.signing.key-store", String.valueOf(e.getMessage()));
    }
  }

  private static String unreadable(String file) {
    return "the file " + file + " cannot be read";
  }

  /** The first line of a file. */
  private static String secret(String setting, String file) throws Unfit {
    try {
      String text = Files.readString(Path.of(file));
      int end = text.indexOf('\n');
      return (end < 0 ? text : text.substring(0, end)).stripTrailing();
    } catch (IOException | InvalidPathException e) {
      throw new Unfit(setting, unreadable(file));
    }
  }
}
