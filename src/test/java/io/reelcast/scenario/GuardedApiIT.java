package io.reelcast.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.KeyStoreFile;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.fixtures.serving.Api;
import io.reelcast.fixtures.serving.Document;
import io.reelcast.fixtures.serving.ServedWorld;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances that are asked with a token and by TLS, and ask each other so. */
class GuardedApiIT {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String TOKEN = "a-token-of-this-test";
  private static final String PASSWORD = "a-password-of-this-test";
  private static final int RATINGS = 600;

  @TempDir Path directory;

  @Test
  void twoInstancesAnswerForEachOther() throws Exception {
    Path keys = KeyStoreFile.make(directory.resolve("keys.p12"), PASSWORD);
    SSLContext trust = KeyStoreFile.trust(keys, PASSWORD);
    try (Workbench workbench = Workbench.open(directory.resolve("work"))) {
      workbench.report("replay", "--most", Integer.toString(RATINGS));
      try (ReelcastProcess first = workbench.start(guarded(keys, PASSWORD));
          ReelcastProcess second = workbench.start(guarded(keys, PASSWORD))) {
        Api ofFirst = new Api(ServedWorld.page(first)).trusting(trust);
        Api ofSecond = new Api(ServedWorld.page(second)).trusting(trust).with(TOKEN);
        await().atMost(LONG).until(() -> takesPart(ofFirst.with(TOKEN), ofSecond));

        assertAnswersToTheTokenOnly(ofFirst);
        Set<String> keepers = new HashSet<>();
        for (String userId : users(workbench)) {
          JsonNode answer = prediction(ofFirst.with(TOKEN), userId);
          assertThat(answer.path("ratings"))
              .hasSize(5)
              .isEqualTo(prediction(ofSecond, userId).path("ratings"));
          keepers.add(answer.path("freshness").path("instance").asText());
        }
        assertThat(keepers).hasSize(2);
        assertThat(ofSecond.ask("GET", "metrics", "").body()).doesNotContain(TOKEN, PASSWORD);
        assertThatThrownBy(() -> new Api(ServedWorld.page(first)).get("health/live"))
            .as("a certificate that nobody trusts")
            .hasMessageContaining("certif");
        for (ReelcastProcess run : List.of(first, second)) {
          assertThat(run.output().toString() + run.errors()).doesNotContain(TOKEN, PASSWORD);
        }
      }
    }
  }

  @Test
  void saysWhatIsWrongWithAKeyStoreOrAnAddress() throws Exception {
    Path keys = KeyStoreFile.make(directory.resolve("keys.p12"), PASSWORD);
    Path noKeys = Files.writeString(directory.resolve("no-keys"), "nothing");
    try (Workbench workbench = Workbench.open(directory.resolve("work"));
        ServerSocket taken = new ServerSocket(0)) {
      assertStopped(
          workbench.start(guarded(directory.resolve("none.p12"), PASSWORD)),
          "serving.keystore: " + directory.resolve("none.p12") + " is no file that can be read");
      assertStopped(
          workbench.start(guarded(keys, "wrong-password")),
          "serving.keystore: " + keys + " cannot be opened with serving.keystore-password");
      assertStopped(
          workbench.start(guarded(noKeys, PASSWORD)), "expected a PKCS #12 file with a key");
      assertStopped(
          workbench.start(
              guarded(
                  keys, PASSWORD, "serving.host=0.0.0.0", "serving.port=" + taken.getLocalPort())),
          "serving.host and serving.port: nobody can listen on port " + taken.getLocalPort());
      assertStopped(
          workbench.start(guarded(keys, PASSWORD, "serving.host=192.0.2.1")),
          "serving.host and serving.port: nobody can listen on port 0 of 192.0.2.1");
    }
  }

  private static void assertAnswersToTheTokenOnly(Api api) {
    Document document = Document.read();
    for (String path : List.of("live", "metrics", "instance", "releases")) {
      HttpResponse<String> refused = api.ask("GET", path, "");
      assertThat(refused.statusCode()).isEqualTo(401);
      document.assertTellsOf("GET", "/" + path, refused);
      assertThat(api.with(TOKEN + "x").ask("GET", path, "").statusCode()).isEqualTo(401);
      assertThat(api.with(TOKEN).ask("GET", path, "").statusCode()).isEqualTo(200);
    }
    assertThat(api.ask("GET", "health/ready", "").statusCode()).isEqualTo(200);
    assertThat(api.ask("GET", "", "").body()).contains("<title>");
  }

  /** Both take in ratings, and nothing is left to be taken in. */
  private static boolean takesPart(Api first, Api second) {
    JsonNode instances = first.get("live").path("instances");
    return instances.size() == 2
        && instances.findValues("partitions").stream().noneMatch(JsonNode::isEmpty)
        && instances.findValues("lag").stream().allMatch(lag -> lag.asLong() == 0)
        && second.get("live").path("instances").size() == 2;
  }

  /** Asked again while the user moves from one instance to the other. */
  private static JsonNode prediction(Api api, String userId) {
    return await()
        .atMost(LONG)
        .until(
            () -> api.get("users/" + userId + "/prediction"),
            answer -> answer.path("status").asInt() != 503);
  }

  private static Set<String> users(Workbench workbench) {
    Set<String> users = new HashSet<>();
    workbench.read("ratings").forEach(record -> users.add(new String(record.key(), UTF_8)));
    return users;
  }

  private static void assertStopped(ReelcastProcess run, String reason) {
    try (run) {
      assertThat(run.awaitExit(LONG)).isNotZero();
      assertThat(run.errors()).contains(reason).doesNotContain("\tat ", TOKEN, PASSWORD);
    }
  }

  private static String[] guarded(Path keys, String password, String... more) {
    Map<String, String> settings =
        Map.of(
            "serving.port",
            "0",
            "serving.token",
            TOKEN,
            "serving.keystore",
            keys.toString(),
            "serving.keystore-password",
            password);
    List<String> words = new ArrayList<>(List.of("run", "--json", "--role", "predictor"));
    settings.forEach((name, value) -> words.addAll(List.of("--set", name + "=" + value)));
    List.of(more).forEach(setting -> words.addAll(List.of("--set", setting)));
    return words.toArray(new String[0]);
  }
}
