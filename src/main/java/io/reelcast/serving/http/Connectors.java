package io.reelcast.serving.http;

import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Where the web server listens, and by which protocol. */
final class Connectors {
  private static final int IDLE_MILLIS = 30_000;

  private Connectors() {}

  static ServerConnector of(Server server, HttpConfiguration http, WebServer.Means means) {
    http.setSendServerVersion(false);
    // Ids may hold a slash; %2F is one that does not part a path.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "ids",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS));
    ServerConnector connector;
    if (means.certificate().isPresent()) {
      // Peers are asked by addresses that a certificate need not name.
      http.addCustomizer(new SecureRequestCustomizer(false));
      connector =
          new ServerConnector(
              server,
              new SslConnectionFactory(means.certificate().get(), "http/1.1"),
              new HttpConnectionFactory(http));
    } else {
      connector = new ServerConnector(server, new HttpConnectionFactory(http));
    }
    connector.setHost(means.host());
    connector.setPort(means.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }
}
