package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.reelcast.broker.Topics;
import io.reelcast.broker.embedded.BrokerSettings;
import io.reelcast.broker.embedded.EmbeddedBroker;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {
  @TempDir Path directory;

  @Test
  void keepsItsRecordsAndItsNameOverARestart() throws IOException {
    String before;
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "1000");
      before = clusterId(workbench);
    }
    assertThat(EmbeddedBroker.isRunning(directory.resolve("broker"))).isFalse();

    try (Workbench workbench = Workbench.open(directory)) {
      assertThat(clusterId(workbench)).isEqualTo(before);
      assertThat(workbench.read("ratings")).hasSize(1_000);
    }
  }

  @Test
  void isSharedByWhoeverComesAndStoppedByTheLastOne() throws IOException {
    Path broker = directory.resolve("broker");
    BrokerSettings settings = new BrokerSettings(0, 256);

    EmbeddedBroker first = EmbeddedBroker.join(broker, settings);
    EmbeddedBroker second = EmbeddedBroker.join(broker, settings);
    first.close();

    assertThat(second.bootstrapServers()).isEqualTo(first.bootstrapServers());
    assertThat(EmbeddedBroker.isRunning(broker)).isTrue();
    second.close();
    assertThat(EmbeddedBroker.isRunning(broker)).isFalse();
  }

  @Test
  void startsAgainAfterItWasKilled() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "1000");
      killBroker();
    }

    try (Workbench workbench = Workbench.open(directory)) {
      assertThat(workbench.read("ratings")).hasSize(1_000);
    }
  }

  @Test
  void endsByItselfWhenItsLastUserWasKilled() throws IOException {
    try (ReelcastProcess run =
        ReelcastProcess.start(
            "run", "--work-dir", directory.toString(), "--set", "broker.port=0")) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> EmbeddedBroker.isRunning(directory.resolve("broker")));
      run.kill();
    }

    await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> !EmbeddedBroker.isRunning(directory.resolve("broker")));
  }

  private void killBroker() throws IOException {
    String pid = Files.readString(directory.resolve("broker/address")).split(" ", 2)[0];
    ProcessHandle broker = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    broker.destroyForcibly();
    broker.onExit().join();
  }

  private static String clusterId(Workbench workbench) {
    try (Admin admin = workbench.kafka().admin()) {
      return Topics.get(admin.describeCluster().clusterId());
    }
  }
}
