package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.fixtures.serving.Asker;
import io.reelcast.fixtures.serving.Asker.Answer;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.wire.MalformedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every user is asked for of two instances, again and again, while ratings come and partitions move
 * from one to the other: because one stops, comes back, is killed.
 */
class HandOverIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START = Duration.ofMinutes(2);
  private static final int SESSION_SECONDS = 6;

  /** From the making of a prediction to its commit, on a busy machine. */
  private static final long COMMIT_MILLIS = 5_000;

  @TempDir Path directory;

  @Test
  void noAnswerIsWrongAndNoneIsLostWhilePartitionsMove() throws Exception {
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "4000");
      List<Answer> answers = new ArrayList<>();
      try (ReelcastProcess first = run(workbench)) {
        String page = page(first);
        workbench.awaitNoLag();
        List<String> users = List.copyOf(predictions(workbench).keySet());
        try (ReelcastProcess replay =
                workbench.start("replay", "--most", "40000", "--speed", "300/s");
            Asker ofFirst = Asker.start(page, users)) {
          answers.addAll(askWhileItComesAndStops(workbench, users));
          answers.addAll(askWhileItComesAndIsKilled(workbench, users));
          awaitAnswerOfAll(ofFirst, users);
          replay.stop();
          ofFirst.close();
          answers.addAll(ofFirst.answers());
        }
        awaitPredictionOfAll(workbench);
      }

      assertRight(answers, predictions(workbench));
    }
  }

  private static List<Answer> askWhileItComesAndStops(Workbench workbench, List<String> users) {
    try (ReelcastProcess second = run(workbench);
        Asker ofSecond = Asker.start(page(second), users)) {
      awaitMembers(workbench, 4);
      awaitAnswerOfAll(ofSecond, users);
      second.stop();
      ofSecond.close();
      awaitMembers(workbench, 2);
      return ofSecond.answers();
    }
  }

  private static List<Answer> askWhileItComesAndIsKilled(Workbench workbench, List<String> users) {
    try (ReelcastProcess third = run(workbench);
        Asker ofThird = Asker.start(page(third), users)) {
      awaitMembers(workbench, 4);
      awaitAnswerOfAll(ofThird, users);
      third.kill();
      ofThird.close();
      awaitMembers(workbench, 2);
      return ofThird.answers();
    }
  }

  /** With a copy of each store in the other instance, and a release that stands still. */
  private static ReelcastProcess run(Workbench workbench) {
    return workbench.start(
        "run",
        "--json",
        "--role",
        "predictor",
        "--set",
        "stream.standbys=1",
        "--set",
        "stream.session-timeout=" + SESSION_SECONDS + "s",
        "--set",
        "serving.port=0");
  }

  private static String page(ReelcastProcess run) {
    return await()
        .atMost(START)
        .until(
            () ->
                run.output().stream()
                    .filter(line -> line.contains("\"serving\""))
                    .map(HandOverIT::pageOf)
                    .findFirst()
                    .orElse(""),
            page -> !page.isEmpty());
  }

  private static String pageOf(String line) {
    try {
      return JSON.readTree(line).path("page").asText();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void awaitMembers(Workbench workbench, int threads) {
    await().atMost(START).until(() -> workbench.members() == threads);
  }

  /**
   * What comes behind a killed instance's open transaction is read when the broker has ended it.
   */
  private static void awaitPredictionOfAll(Workbench workbench) {
    await()
        .atMost(START)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> workbench.read("predictions").size() == workbench.read("ratings").size());
  }

  /** Each user is answered of after now, whatever happens. */
  private static void awaitAnswerOfAll(Asker asker, List<String> users) {
    long now = System.currentTimeMillis();
    await()
        .atMost(Duration.ofSeconds(SESSION_SECONDS + 30))
        .until(
            () ->
                asker.answers().stream()
                    .filter(answer -> answer.askedAt() >= now && answer.isPrediction())
                    .map(Answer::user)
                    .collect(Collectors.toSet())
                    .containsAll(users));
  }

  private static void assertRight(
      List<Answer> answers, Map<String, NavigableMap<Long, Emitted>> predictions) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Answer answer : answers) {
      kinds.merge(answer.status() + " " + answer.source(), 1, Integer::sum);
      if (answer.isPrediction()) {
        assertRight(answer, Objects.requireNonNull(predictions.get(answer.user())));
      } else if (answer.status() != 0) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.saysWhenToAskAgain()).isTrue();
      }
    }
    System.out.println("answers during hand-overs: " + kinds);
    assertThat(kinds.getOrDefault("200 active", 0)).isGreaterThan(1_000);
    assertThat(kinds.getOrDefault("200 standby", 0)).isPositive();
  }

  /** It is what was emitted at that sequence, and not older than it says. */
  private static void assertRight(Answer answer, NavigableMap<Long, Emitted> emitted) {
    Optional<Emitted> same = Optional.ofNullable(emitted.get(answer.sequence()));
    assertThat(same.map(one -> one.prediction().forecast().ratings())).contains(answer.ratings());
    if (answer.ageMillis() >= 0) {
      long upToDateUntil = answer.askedAt() - answer.ageMillis() - COMMIT_MILLIS;
      long newestThen =
          emitted.values().stream()
              .filter(one -> one.atMillis() < upToDateUntil)
              .mapToLong(one -> one.prediction().sequence())
              .max()
              .orElse(0);
      assertThat(answer.sequence()).as(answer.toString()).isGreaterThanOrEqualTo(newestThen);
    }
  }

  /** A prediction, and when it was made. */
  private record Emitted(Prediction prediction, long atMillis) {}

  /** All that were ever emitted, by user and sequence. */
  private static Map<String, NavigableMap<Long, Emitted>> predictions(Workbench workbench)
      throws MalformedException {
    Map<String, NavigableMap<Long, Emitted>> predictions = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : workbench.read("predictions")) {
      Prediction prediction = PredictionSerde.decode(record.value());
      predictions
          .computeIfAbsent(prediction.userId(), unseen -> new TreeMap<>())
          .put(prediction.sequence(), new Emitted(prediction, record.timestamp()));
    }
    return predictions;
  }
}
