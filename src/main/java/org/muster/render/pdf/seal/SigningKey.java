package org.muster.render.pdf.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A private key and its certificates.
 *
 * @param certificates the signer's first, then those that vouch for it
 */
public record SigningKey(PrivateKey key, List<X509Certificate> certificates) {
  public SigningKey {
    certificates = List.copyOf(certificates);
  }

  /**
   * Takes a key out of a key store, PKCS #12 or JKS.
   *
   * @param alias empty for the only one
   * @throws IOException if the store cannot be opened, or has no such key; the message says what to
   *     do, and never holds the password
   */
  public static SigningKey of(Path store, String alias, char[] password) throws IOException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance(store.toFile(), password);
      keys.load(in, password);
      String name = alias.isEmpty() ? only(keys, store) : alias;
      if (!keys.isKeyEntry(name) || !(keys.getKey(name, password) instanceof PrivateKey key)) {
        throw new IOException(
            "the key store " + store + " has no key '" + name + "'; it has " + names(keys));
      }
      return new SigningKey(
          key, Stream.of(keys.getCertificateChain(name)).map(X509Certificate.class::cast).toList());
    } catch (GeneralSecurityException e) {
      throw new IOException("the key store " + store + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static String only(KeyStore keys, Path store)
      throws GeneralSecurityException, IOException {
    List<String> names = names(keys);
    if (names.size() != 1) {
      throw new IOException(
          "the key store " + store + " has the keys " + names + "; say which by 'alias'");
    }
    return names.getFirst();
  }

  private static List<String> names(KeyStore keys) throws GeneralSecurityException {
    List<String> names = new ArrayList<>();
    for (String name : Collections.list(keys.aliases())) {
      if (keys.isKeyEntry(name)) {
        names.add(name);
      }
    }
    Collections.sort(names);
    return names;
  }

  /** Name of the signature's algorithm, with SHA-256. */
  String algorithm() {
    return switch (key.getAlgorithm().toUpperCase(Locale.ROOT)) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default ->
          throw new IllegalArgumentException(
              "a key of " + key.getAlgorithm() + " cannot sign; RSA and EC keys can");
    };
  }
}
