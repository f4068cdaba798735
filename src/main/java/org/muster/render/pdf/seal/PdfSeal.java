package org.muster.render.pdf.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Map;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What closes a finished PDF: a password without which nobody opens it, or a signature that tells
 * whether it was changed.
 *
 * <p>A file with a password is no PDF/A (ISO 19005-3, 6.1.3: no encryption), and its bytes differ
 * each time, as its key is drawn by lot. A signed one stays PDF/A and PDF/UA. The signature names
 * no time: an edition holds none, and a signer's clock proves nothing.
 *
 * @param password whoever knows it may read, print and copy; null if there is none
 * @param key null if nothing is signed
 */
public record PdfSeal(@Nullable String password, @Nullable SigningKey key) {
  /** Room for a signature with some certificates, in bytes. */
  private static final int ROOM = 16_384;

  /** Longest password in bytes of UTF-8 (ISO 32000-2, 7.6.4.3.2). */
  private static final int LONGEST_PASSWORD = 127;

  private static final int MAY =
      PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_SCREENREADERS | PdfWriter.ALLOW_COPY;

  public PdfSeal {
    if (password == null && key == null) {
      throw new IllegalArgumentException("a seal is a password or a signature");
    }
    if (password != null && key != null) {
      throw new IllegalArgumentException(
          "a PDF has a password or a signature, not both: what checks it could not open it");
    }
    if (password != null
        && (password.isEmpty()
            || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD)) {
      throw new IllegalArgumentException("a password of a PDF has 1 to 127 bytes");
    }
  }

  /**
   * Closes a file.
   *
   * @param asOf business date, which the file states as that of its last change
   * @param out left open
   * @throws IOException if the file cannot be read or written, or the key cannot sign
   */
  public void apply(Path pdf, LocalDate asOf, OutputStream out) throws IOException {
    try (PdfReader reader = SealCheck.reader(pdf, null)) {
      if (key != null) {
        sign(key, reader, asOf, out);
      } else if (password != null) {
        lock(password, reader, out);
      }
    } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
      throw new IOException("the PDF cannot be signed: " + e.getMessage(), e);
    }
  }

  /**
   * Looks whether a file that was closed can leave: it opens by the password alone, with the pages
   * that it had; or it holds all bytes that it had and a signature that is right for all of it.
   *
   * @param open the file before
   * @throws IOException if not; says why
   */
  public void check(Path open, Path closed) throws IOException {
    if (key != null) {
      SealCheck.signed(key, open, closed);
    } else if (password != null) {
      SealCheck.locked(password, open, closed);
    }
  }

  /**
   * Whether a file is closed with this very seal: it opens by the password alone, or its signature
   * is by this key and holds for all of it.
   *
   * @throws IOException if it is no PDF
   */
  public boolean closes(Path pdf) throws IOException {
    return key != null
        ? SealCheck.holds(key, pdf)
        : password == null || SealCheck.opensWith(password, pdf);
  }

  private static void lock(String password, PdfReader reader, OutputStream out) throws IOException {
    PdfStamper stamper = new PdfStamper(reader, out);
    stamper.setUpdateMetadata(false);
    stamper.setUpdateDocInfo(false);
    stamper.setFullCompression();
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    stamper.setEncryption(bytes, bytes, MAY, PdfWriter.ENCRYPTION_AES_256_V3);
    stamper.getWriter().setCloseStream(false);
    stamper.close();
  }

  /**
   * Appends a signature without a picture.
   *
   * <p>Source: ISO 32000-1, 12.8.3.3: a detached CMS over all bytes but its own.
   */
  private static void sign(SigningKey key, PdfReader reader, LocalDate asOf, OutputStream out)
      throws IOException, GeneralSecurityException, CMSException, OperatorCreationException {
    PdfStamper stamper = PdfStamper.createSignature(reader, out, "\0", null, true);
    stamper.setUpdateMetadata(false);
    stamper.setUpdateDocInfo(false);
    stamper.setEnforcedModificationDate(GregorianCalendar.from(asOf.atStartOfDay(ZoneOffset.UTC)));
    byte[] id = reader.getTrailer().getAsArray(PdfName.ID).getAsString(0).getBytes();
    stamper.setOverrideFileId(PdfEncryption.createInfoId(id, id));
    stamper.getWriter().setCloseStream(false);
    PdfSignatureAppearance signature = stamper.getSignatureAppearance();
    PdfDictionary dictionary = new PdfDictionary(new PdfName("Sig"));
    dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
    dictionary.put(PdfName.SUBFILTER, PdfName.ADBE_PKCS7_DETACHED);
    signature.setCryptoDictionary(dictionary);
    signature.preClose(Map.of(PdfName.CONTENTS, 2 * ROOM + 2));
    byte[] cms = cms(key, signature.getRangeStream().readAllBytes());
    if (cms.length > ROOM) {
      throw new IOException("the signature with its certificates has more than 16 kB");
    }
    PdfDictionary contents = new PdfDictionary();
    contents.put(PdfName.CONTENTS, new PdfString(Arrays.copyOf(cms, ROOM)).setHexWriting(true));
    signature.close(contents);
  }

  private static byte[] cms(SigningKey key, byte[] signed)
      throws GeneralSecurityException, CMSException, OperatorCreationException, IOException {
    DefaultSignedAttributeTableGenerator attributes = new DefaultSignedAttributeTableGenerator();
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
            .setSignedAttributeGenerator(parameters -> timeless(attributes, parameters))
            .build(
                new JcaContentSignerBuilder(key.algorithm()).build(key.key()),
                key.certificates().getFirst()));
    generator.addCertificates(new JcaCertStore(key.certificates()));
    return generator.generate(new CMSProcessableByteArray(signed), false).getEncoded("DER");
  }

  private static AttributeTable timeless(
      DefaultSignedAttributeTableGenerator attributes, Map<?, ?> parameters) {
    return attributes.getAttributes(parameters).remove(CMSAttributes.signingTime);
  }
}
