package org.muster.render.pdf.seal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessable;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/** Looks at a closed file as who receives it would, and compares it with the open one. */
final class SealCheck {
  private SealCheck() {}

  /**
   * Reads a file into memory: one that OpenPDF maps stays open until garbage is collected, and
   * Windows then neither moves nor removes it.
   *
   * @throws BadPasswordException if it has another password
   * @throws IOException if it is no PDF
   */
  static PdfReader reader(Path file, byte @Nullable [] password) throws IOException {
    return new PdfReader(Files.readAllBytes(file), password);
  }

  /**
   * Whether a file opens with the password alone, and draws on each page what the open one draws.
   *
   * @throws IOException if not; says why
   */
  static void locked(String password, Path open, Path closed) throws IOException {
    if (!opensWith(password, closed)) {
      throw new IOException("the locked PDF does not open by its password alone");
    }
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    try (PdfReader before = reader(open, null);
        PdfReader after = reader(closed, bytes)) {
      int pages = before.getNumberOfPages();
      if (after.getNumberOfPages() != pages) {
        throw new IOException(
            "the locked PDF has %d pages, not %d".formatted(after.getNumberOfPages(), pages));
      }
      for (int page = 1; page <= pages; page++) {
        if (!Arrays.equals(before.getPageContent(page), after.getPageContent(page))) {
          throw new IOException("page " + page + " of the locked PDF is not what it was");
        }
      }
    }
  }

  /**
   * Whether a file opens with a password and not without.
   *
   * @throws IOException if it is no PDF
   */
  static boolean opensWith(String password, Path closed) throws IOException {
    return !opens(closed, new byte[0]) && opens(closed, password.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean opens(Path file, byte[] password) throws IOException {
    try (PdfReader reader = reader(file, password)) {
      return reader.getNumberOfPages() > 0;
    } catch (BadPasswordException e) {
      return false;
    }
  }

  /**
   * Whether a file is the open one with one signature behind it, which holds for every byte but its
   * own.
   *
   * @throws IOException if not; says why
   */
  static void signed(SigningKey key, Path open, Path closed) throws IOException {
    if (Files.mismatch(open, closed) != Files.size(open)) {
      throw new IOException("the signed PDF does not begin with the bytes that were signed");
    }
    if (!holds(key, closed)) {
      throw new IOException("the signature does not hold for the whole PDF");
    }
  }

  /**
   * Whether a file has one signature, made with this key, over every byte but its own.
   *
   * @throws IOException if it is no PDF
   */
  static boolean holds(SigningKey key, Path closed) throws IOException {
    try (PdfReader reader = reader(closed, null)) {
      AcroFields fields = reader.getAcroFields();
      if (fields.getSignedFieldNames().size() != 1) {
        return false;
      }
      PdfDictionary signature =
          fields.getSignatureDictionary(fields.getSignedFieldNames().getFirst());
      PdfArray range = signature.getAsArray(PdfName.BYTERANGE);
      byte[] cms = signature.getAsString(PdfName.CONTENTS).getOriginalBytes();
      return range != null
          && range.size() == 4
          && whole(range, cms.length, Files.size(closed))
          && valid(key, cms, covered(closed, range));
    } catch (CMSException | OperatorCreationException e) {
      return false;
    }
  }

  /** Whether all but the signature, in hexadecimal and its brackets, is covered. */
  private static boolean whole(PdfArray range, int signature, long size) {
    long gap = range.getAsNumber(2).intValue() - (long) range.getAsNumber(1).intValue();
    return range.getAsNumber(0).intValue() == 0
        && gap == 2L * signature + 2
        && range.getAsNumber(2).intValue() + (long) range.getAsNumber(3).intValue() == size;
  }

  private static CMSProcessable covered(Path file, PdfArray range) throws IOException {
    int first = range.getAsNumber(1).intValue();
    int second = range.getAsNumber(3).intValue();
    byte[] covered = new byte[first + second];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.readNBytes(covered, 0, first);
      in.skipNBytes(range.getAsNumber(2).intValue() - first);
      in.readNBytes(covered, first, second);
    }
    return new CMSProcessableByteArray(covered);
  }

  private static boolean valid(SigningKey key, byte[] cms, CMSProcessable covered)
      throws CMSException, OperatorCreationException {
    Iterator<SignerInformation> signers =
        new CMSSignedData(covered, new ByteArrayInputStream(cms)).getSignerInfos().iterator();
    return signers.hasNext()
        && signers
            .next()
            .verify(
                new JcaSimpleSignerInfoVerifierBuilder()
                    .build(key.certificates().getFirst().getPublicKey()));
  }
}
