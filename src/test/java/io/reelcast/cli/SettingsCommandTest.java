package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  @Test
  void printsOneJsonDocument() throws JsonProcessingException {
    Shell shell = Shell.run("settings", "--json", "--set", "stream.threads=7");

    JsonNode document = JSON.readTree(shell.out());

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.out().lines()).hasSize(1);
    assertThat(document.get("stream.threads").asText()).isEqualTo("7");
    assertThat(document.get("stream.guarantee").asText()).isEqualTo("exactly_once_v2");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void saysWhereEachValueWasGiven() throws IOException {
    Path file = Files.writeString(directory.resolve("given.conf"), "world.seed = 4\n");

    Shell shell = Shell.run("settings", "--config", file.toString(), "--set", "stream.threads=7");

    assertThat(shell.out().lines())
        .anyMatch(line -> line.matches("stream\\.threads +7 +command line"))
        .anyMatch(line -> line.matches("world\\.seed +4 +.*given\\.conf: 1"))
        .anyMatch(line -> line.matches("stream\\.guarantee +exactly_once_v2 +reference\\.conf.*"));
  }

  @Test
  void hidesWhatMayBeAPassword() throws IOException {
    Path file =
        Files.writeString(
            directory.resolve("client.properties"),
            """
            security.protocol=SASL_SSL
            sasl.jaas.config=geheim1 required;
            ssl.key.password=geheim2
            ssl.keystore.key=geheim3
            """);
    String[] words = {"settings", "--kafka-config", file.toString()};

    Shell plain = Shell.run(words);
    Shell json = Shell.run(words[0], words[1], words[2], "--json");

    assertThat(plain.out() + plain.err() + json.out() + json.err()).doesNotContain("geheim");
    assertThat(JSON.readTree(json.out()).get("kafka.sasl.jaas.config").asText())
        .isEqualTo("(hidden)");
    assertThat(JSON.readTree(json.out()).get("kafka.ssl.key.password").asText())
        .isEqualTo("(hidden)");
    assertThat(JSON.readTree(json.out()).get("kafka.security.protocol").asText())
        .isEqualTo("SASL_SSL");
  }

  @Test
  void prefersTheCommandLineToAFileOfKafkaProperties() throws IOException {
    Path file =
        Files.writeString(directory.resolve("client.properties"), "bootstrap.servers=file:1\n");

    Shell shell =
        Shell.run(
            "settings",
            "--json",
            "--kafka-config",
            file.toString(),
            "--bootstrap-servers",
            "given:2");

    assertThat(JSON.readTree(shell.out()).get("kafka.bootstrap.servers").asText())
        .isEqualTo("given:2");
  }
}
