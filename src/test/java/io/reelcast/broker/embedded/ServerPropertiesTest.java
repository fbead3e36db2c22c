package io.reelcast.broker.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerPropertiesTest {
  @TempDir private Path root;

  @Test
  void takesTheWantedPortWhereItIsFree() throws IOException {
    int wanted = ServerProperties.freePort(0);

    int port = ServerProperties.freePort(wanted);

    assertThat(port).isEqualTo(wanted);
  }

  @Test
  void takesAnotherPortWhereTheWantedOneIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = ServerProperties.freePort(taken.getLocalPort());

      assertThat(port).isPositive().isNotEqualTo(taken.getLocalPort());
    }
  }

  @Test
  void cannotBeReachedFromAnotherMachine() throws IOException {
    Properties written = write(19092, 19093);

    assertThat(written)
        .containsEntry("listeners", "CLIENT://127.0.0.1:19092,CONTROLLER://127.0.0.1:19093")
        .containsEntry("advertised.listeners", "CLIENT://127.0.0.1:19092")
        .containsEntry("controller.quorum.bootstrap.servers", "127.0.0.1:19093");
  }

  @Test
  void keepsItsDataInItsDirectory() throws IOException {
    Properties written = write(1, 2);

    assertThat(written)
        .containsEntry("log.dirs", root.resolve("broker/data").toAbsolutePath().toString());
  }

  private Properties write(int port, int controllerPort) throws IOException {
    BrokerDirectory directory = new BrokerDirectory(root.resolve("broker"));
    ServerProperties.write(directory, port, controllerPort);
    Properties written = new Properties();
    try (Reader in = Files.newBufferedReader(directory.serverProperties())) {
      written.load(in);
    }
    return written;
  }
}
