package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.SecuredBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecuredClusterIT {
  @TempDir Path directory;

  @Test
  void usesAClusterThatAsksForTlsAndAPassword() throws IOException, InterruptedException {
    try (SecuredBroker broker = SecuredBroker.start(directory.resolve("secured"))) {
      String[] cluster = {
        "--bootstrap-servers",
        broker.bootstrapServers(),
        "--kafka-config",
        broker.clientProperties().toString(),
        "--work-dir",
        directory.resolve("work").toString(),
        "--json"
      };

      try (ReelcastProcess run = ReelcastProcess.start(with("run", cluster))) {
        await()
            .atMost(Duration.ofMinutes(2))
            .until(() -> run.output().stream().anyMatch(line -> line.contains("running")));
        ReelcastProcess.report(with("replay", cluster, "--most", "500"));
        await()
            .atMost(Duration.ofMinutes(1))
            .until(
                () ->
                    ReelcastProcess.report(with("audit", cluster)).path("identical").asInt()
                        == 500);
        run.stop();

        assertThat(run.errors()).doesNotContain(SecuredBroker.PASSWORD);
      }
    }
    assertThat(directory.resolve("work/broker")).doesNotExist();
  }

  @Test
  void saysWhatToDoWhereThePasswordIsWrong() throws IOException, InterruptedException {
    try (SecuredBroker broker = SecuredBroker.start(directory.resolve("secured"))) {
      Path wrong = directory.resolve("wrong.properties");
      Files.writeString(
          wrong,
          Files.readString(broker.clientProperties()).replace(SecuredBroker.PASSWORD, "guess"));

      try (ReelcastProcess topics =
          ReelcastProcess.start(
              "topics",
              "--bootstrap-servers",
              broker.bootstrapServers(),
              "--kafka-config",
              wrong.toString(),
              "--work-dir",
              directory.resolve("work").toString())) {

        assertThat(topics.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(topics.errors()).contains("--kafka-config").doesNotContain("guess");
      }
    }
  }

  private static String[] with(String verb, String[] cluster, String... more) {
    List<String> words = new java.util.ArrayList<>();
    words.add(verb);
    words.addAll(List.of(cluster));
    words.addAll(List.of(more));
    return words.toArray(new String[0]);
  }
}
