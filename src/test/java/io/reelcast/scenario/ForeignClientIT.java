package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignClientIT {
  private static final int RATINGS = 40;

  @TempDir Path directory;

  @Test
  void kafkajsPublishesRatingsAndReadsPredictions() throws Exception {
    assumeTrue(
        hasModules(),
        "SKIPPED: needs node, and kafkajs and avsc under NODE_PATH (npm install kafkajs avsc)");
    Path out = directory.resolve("seen.json");
    Path err = directory.resolve("client.err");
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess run = workbench.start("run")) {
      workbench.awaitNoLag();

      Process client =
          new ProcessBuilder(
                  "node",
                  "src/test/resources/client/foreign-client.js",
                  workbench.bootstrapServers(),
                  "schemas",
                  headerInReadme("Rating"),
                  headerInReadme("Prediction"),
                  Integer.toString(RATINGS))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      boolean ended = client.waitFor(90, TimeUnit.SECONDS);
      client.destroyForcibly();
      run.stop();

      assertThat(ended && client.exitValue() == 0).as(Files.readString(err)).isTrue();
    }
    JsonNode seen = new ObjectMapper().readTree(out.toFile());
    assertThat(seen).hasSize(RATINGS);
    Map<String, Long> sequences = new HashMap<>();
    for (JsonNode prediction : seen) {
      String user = prediction.path("userId").asText();
      long sequence = prediction.path("sequence").asLong();
      assertThat(prediction.path("key").asText()).isEqualTo(user);
      assertThat(sequence).isEqualTo(sequences.merge(user, 1L, Long::sum));
      // All ratings are 4: 0.55 (4n + 8 · 3.5) / (n + 8) + 0.45 · 4.
      double expected = 0.55 * (4 * sequence + 28) / (sequence + 8) + 1.8;
      assertThat(prediction.path("ratings")).hasSize(5);
      for (JsonNode rating : prediction.path("ratings")) {
        assertThat(rating.asDouble()).isCloseTo(expected, within(1e-6));
      }
    }
    assertThat(sequences.values()).containsOnly(RATINGS / 5L);
  }

  private static boolean hasModules() throws IOException, InterruptedException {
    try {
      Process node =
          new ProcessBuilder("node", "-e", "require('kafkajs');require('avsc')")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return node.waitFor() == 0;
    } catch (IOException noNode) {
      return false;
    }
  }

  /** What README tells the makers of clients. */
  private static String headerInReadme(String schema) throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher matcher =
        Pattern.compile("schemas/" + schema + "\\.avsc[^\\n]*`(c301[0-9a-f]{16})`").matcher(readme);
    assertThat(matcher.find()).as("the header of " + schema + " in README.md").isTrue();
    return matcher.group(1);
  }
}
