package io.reelcast.serving.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A key and its certificates in a PKCS #12 file, to be known by, and to know others by. */
public final class Certificates {
  private static final String KIND = "PKCS12";

  private final KeyStore store;
  private final String password;

  private Certificates(KeyStore store, String password) {
    this.store = store;
    this.password = password;
  }

  /** Reads it; throws an {@link IllegalArgumentException} where it cannot be used. */
  public static Certificates read(Path file, String password) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new IllegalArgumentException(file + " is no file that can be read");
    }
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(KIND);
      store.load(in, password.toCharArray());
      for (String alias : Collections.list(store.aliases())) {
        if (store.isKeyEntry(alias)) {
          return new Certificates(store, password);
        }
      }
      throw new IllegalArgumentException(file + " holds no key");
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalArgumentException(
          file + " cannot be opened with serving.keystore-password: " + broken.getMessage(),
          broken);
    }
  }

  /** To be known by. */
  public SslContextFactory.Server server() {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setKeyStore(store);
    factory.setKeyStorePassword(password);
    factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return factory;
  }

  /** To know others by: those who have the same certificate, or one of the same issuer. */
  public SSLContext peers() {
    try {
      KeyStore trusted = KeyStore.getInstance(KIND);
      trusted.load(null, null);
      for (String alias : Collections.list(store.aliases())) {
        int number = 0;
        for (Certificate certificate : chain(alias)) {
          trusted.setCertificateEntry(alias + number++, certificate);
        }
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("the certificates that were read cannot be used", broken);
    }
  }

  private List<Certificate> chain(String alias) throws GeneralSecurityException {
    Certificate[] chain = store.getCertificateChain(alias);
    return chain == null ? List.of(store.getCertificate(alias)) : List.of(chain);
  }
}
