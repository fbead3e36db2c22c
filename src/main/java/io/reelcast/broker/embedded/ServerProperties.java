package io.reelcast.broker.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;

/** The configuration of a broker and controller in one process, on loopback, for one machine. */
final class ServerProperties {
  private ServerProperties() {}

  static void write(BrokerDirectory directory, int port, int controllerPort) throws IOException {
    Files.createDirectories(directory.root());
    Files.write(
        directory.serverProperties(),
        List.of(
            "process.roles=broker,controller",
            "node.id=1",
            "listeners=CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
            "advertised.listeners=CLIENT://127.0.0.1:" + port,
            "listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT",
            "controller.listener.names=CONTROLLER",
            "inter.broker.listener.name=CLIENT",
            "controller.quorum.bootstrap.servers=127.0.0.1:" + controllerPort,
            "log.dirs=" + directory.data().toAbsolutePath(),
            "auto.create.topics.enable=false",
            // One broker holds every replica.
            "default.replication.factor=1",
            "offsets.topic.replication.factor=1",
            "transaction.state.log.replication.factor=1",
            "transaction.state.log.min.isr=1",
            "share.coordinator.state.topic.replication.factor=1",
            "share.coordinator.state.topic.min.isr=1",
            // Fifty partitions each would be slow to open and hundreds of files.
            "offsets.topic.num.partitions=4",
            "transaction.state.log.num.partitions=4",
            "share.coordinator.state.topic.num.partitions=4",
            "group.initial.rebalance.delay.ms=0",
            // Ten years: a stream or a replay that pauses must find its place again.
            "offsets.retention.minutes=5256000",
            "group.streams.heartbeat.interval.ms=500",
            "group.streams.min.heartbeat.interval.ms=500",
            "log.cleaner.dedupe.buffer.size=16777216",
            // After a kill a restart waits for the old session to end.
            "broker.session.timeout.ms=3000",
            "broker.heartbeat.interval.ms=500",
            "controlled.shutdown.enable=true"));
  }

  /** The wanted port where it is free, any free one otherwise. */
  static int freePort(int wanted) throws IOException {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      if (wanted == 0) {
        throw taken;
      }
      return freePort(0);
    }
  }
}
