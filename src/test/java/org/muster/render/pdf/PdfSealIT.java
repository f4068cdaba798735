package org.muster.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.render.OpenFiles;
import org.muster.render.pdf.seal.PdfSeal;
import org.muster.render.pdf.seal.SigningKey;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfSealIT {
  private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);
  private static final char[] STORE_PASSWORD = "opens the store".toCharArray();

  @TempDir private Path dir;
  private Path pdf;

  @BeforeEach
  void render() throws IOException {
    pdf = Files.write(dir.resolve("plain.pdf"), Markup.render(Markup.sample()).pdf());
  }

  @ParameterizedTest
  @CsvSource({"RSA, 2048, SHA256withRSA", "EC, 256, SHA256withECDSA"})
  void signsEveryByteAndStaysArchivalAndAccessible(String kind, int size, String algorithm)
      throws Exception {
    byte[] signed = apply(new PdfSeal(null, key(kind, size, algorithm)));
    assertThat(Arrays.copyOf(signed, (int) Files.size(pdf))).isEqualTo(Files.readAllBytes(pdf));
    assertThat(verifies(signed)).isTrue();
    assertThat(VeraPdf.failures(signed, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    assertThat(VeraPdf.failures(signed, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    byte[] changed = signed.clone();
    changed[changed.length / 3] ^= 1;
    assertThat(verifies(changed)).isFalse();
  }

  @Test
  void signsTheSameBytesAlike() throws Exception {
    SigningKey key = key("RSA", 2048, "SHA256withRSA");
    assertThat(apply(new PdfSeal(null, key))).isEqualTo(apply(new PdfSeal(null, key)));
  }

  @Test
  void opensOnlyToWhoKnowsThePassword() throws IOException {
    byte[] locked = apply(new PdfSeal("grå ravn", null));
    assertThatThrownBy(() -> new PdfReader(locked)).hasMessageContaining("password");
    try (PdfReader reader = new PdfReader(locked, "grå ravn".getBytes(StandardCharsets.UTF_8))) {
      assertThat(reader.getNumberOfPages()).isPositive();
      assertThat(reader.getCatalog().get(PdfName.MARKINFO)).isNotNull();
      assertThat(reader.getCryptoMode()).isEqualTo(PdfWriter.ENCRYPTION_AES_256_V3);
    }
    assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("W5M0MpCehiHz");
  }

  @Test
  void findsALockedFileThatIsNotWhatItWas() throws IOException {
    PdfSeal seal = new PdfSeal("grå ravn", null);
    Files.write(pdf, Markup.render(text("One")).pdf());
    Path locked = Files.write(dir.resolve("locked.pdf"), apply(seal));
    seal.check(pdf, locked);
    assertThat(seal.closes(locked)).isTrue();
    assertThat(seal.closes(pdf)).as("an open one").isFalse();
    assertThat(new PdfSeal("sort ravn", null).closes(locked)).as("another password").isFalse();
    assertThatThrownBy(() -> seal.check(pdf, pdf)).hasMessageContaining("by its password alone");
    Path other = Files.write(dir.resolve("other.pdf"), Markup.render(text("Other")).pdf());
    assertThatThrownBy(() -> seal.check(other, locked)).hasMessageContaining("is not what it was");
    Path longer =
        Files.write(dir.resolve("longer.pdf"), Markup.render(Markup.listing(dir, 300)).pdf());
    assertThatThrownBy(() -> seal.check(longer, locked)).hasMessageContaining("pages, not");
  }

  @Test
  void findsASignatureThatDoesNotHoldForTheWholeFile() throws Exception {
    PdfSeal seal = new PdfSeal(null, key("RSA", 2048, "SHA256withRSA"));
    byte[] signed = apply(seal);
    Path closed = Files.write(dir.resolve("signed.pdf"), signed);
    seal.check(pdf, closed);
    assertThat(seal.closes(closed)).isTrue();
    assertThat(seal.closes(pdf)).as("not signed").isFalse();
    assertThat(new PdfSeal(null, key("EC", 256, "SHA256withECDSA")).closes(closed))
        .as("another key")
        .isFalse();

    signed[(int) Files.size(pdf) + 20] ^= 1;
    assertThat(seal.closes(Files.write(dir.resolve("changed.pdf"), signed))).isFalse();
    signed[(int) Files.size(pdf) + 20] ^= 1;
    signed[10] ^= 1;
    Path begins = Files.write(dir.resolve("begins.pdf"), signed);
    assertThatThrownBy(() -> seal.check(pdf, begins)).hasMessageContaining("does not begin with");
    Path more = Files.write(dir.resolve("more.pdf"), apply(seal));
    Files.write(more, new byte[] {'%', '\n'}, StandardOpenOption.APPEND);
    assertThatThrownBy(() -> seal.check(pdf, more)).hasMessageContaining("does not hold");
  }

  @Test
  void holdsNoFileOnceItIsClosed() throws Exception {
    for (PdfSeal seal :
        List.of(
            new PdfSeal("grå ravn", null), new PdfSeal(null, key("RSA", 2048, "SHA256withRSA")))) {
      seal.check(pdf, Files.write(dir.resolve("closed.pdf"), apply(seal)));
      assertThat(seal.closes(dir.resolve("closed.pdf"))).isTrue();
      assertThat(OpenFiles.below(dir)).isEmpty();
    }
  }

  @Test
  void isOneOfBothAndHasAPasswordThatFits() throws Exception {
    SigningKey key = key("RSA", 2048, "SHA256withRSA");
    assertThatThrownBy(() -> new PdfSeal("a", key)).hasMessageContaining("not both");
    assertThatThrownBy(() -> new PdfSeal(null, null)).hasMessageContaining("a seal is");
    assertThatThrownBy(() -> new PdfSeal("", null)).hasMessageContaining("1 to 127 bytes");
    assertThatThrownBy(() -> new PdfSeal("ø".repeat(64), null))
        .hasMessageContaining("1 to 127 bytes");
  }

  @Test
  void saysWhichKeysAStoreHasAndNeverItsPassword() throws Exception {
    Path store = store("RSA", 2048, "SHA256withRSA");
    assertThatThrownBy(() -> SigningKey.of(store, "other", STORE_PASSWORD))
        .hasMessageContaining("no key 'other'; it has [briefing]");
    assertThatThrownBy(() -> SigningKey.of(store, "", "wrong words".toCharArray()))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("wrong words");
  }

  private Path text(String words) {
    return Markup.body(dir, "<section title=\"S\"><h1>T</h1><p>" + words + "</p></section>");
  }

  private byte[] apply(PdfSeal seal) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    seal.apply(pdf, AS_OF, out);
    return out.toByteArray();
  }

  /** Whether the one signature holds for all bytes but its own. */
  @SuppressWarnings("unchecked") // a signer's id selects certificates
  private static boolean verifies(byte[] signed) throws Exception {
    try (PdfReader reader = new PdfReader(signed)) {
      PdfDictionary field =
          reader.getCatalog().getAsDict(PdfName.ACROFORM).getAsArray(PdfName.FIELDS).getAsDict(0);
      PdfDictionary signature = field.getAsDict(PdfName.V);
      PdfArray range = signature.getAsArray(PdfName.BYTERANGE);
      ByteArrayOutputStream covered = new ByteArrayOutputStream();
      for (int i = 0; i < range.size(); i += 2) {
        covered.write(signed, range.getAsNumber(i).intValue(), range.getAsNumber(i + 1).intValue());
      }
      assertThat(range.getAsNumber(2).intValue() + range.getAsNumber(3).intValue())
          .isEqualTo(signed.length);
      CMSSignedData cms =
          new CMSSignedData(
              new CMSProcessableByteArray(covered.toByteArray()),
              new ByteArrayInputStream(signature.getAsString(PdfName.CONTENTS).getOriginalBytes()));
      var signer = cms.getSignerInfos().iterator().next();
      X509CertificateHolder holder =
          (X509CertificateHolder)
              cms.getCertificates().getMatches(signer.getSID()).iterator().next();
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
    } catch (CMSException e) {
      return false;
    }
  }

  private SigningKey key(String kind, int size, String algorithm) throws Exception {
    return SigningKey.of(store(kind, size, algorithm), "briefing", STORE_PASSWORD);
  }

  private Path store(String kind, int size, String algorithm) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
    generator.initialize(size);
    KeyPair pair = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Muster Test");
    X509Certificate certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                        Date.from(Instant.parse("2049-01-01T00:00:00Z")),
                        name,
                        pair.getPublic())
                    .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    keys.setKeyEntry(
        "briefing", pair.getPrivate(), STORE_PASSWORD, new Certificate[] {certificate});
    Path store = dir.resolve(kind + ".p12");
    try (OutputStream out = Files.newOutputStream(store)) {
      keys.store(out, STORE_PASSWORD);
    }
    return store;
  }
}
