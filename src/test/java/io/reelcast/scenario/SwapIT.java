package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.reelcast.Settings;
import io.reelcast.cli.common.Releases;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.setting.SettingSources;
import io.reelcast.wire.MalformedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapIT {
  private static final int RATINGS = 600_000;
  private static final int WARM_UP = 150_000;
  private static final int RELEASES = 10;
  private static final Settings SETTINGS = Settings.of(SettingSources.defaults());

  @TempDir Path directory;

  @Test
  void predictsWithEachReleaseInTurnWhileRatingsComeAtFullSpeed() throws Exception {
    List<ReleaseFiles> releases =
        LongStream.range(0, RELEASES).mapToObj(LearntReleases::random).toList();
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess run = workbench.start("run", "--role", "predictor", "--json")) {
      await().atMost(Duration.ofMinutes(1)).until(() -> workbench.members() > 0);
      try (ReelcastProcess replay = workbench.start("replay", "--most", Integer.toString(RATINGS));
          OutputPauses output = OutputPauses.watch(workbench.kafka(), "predictions")) {
        await().atMost(Duration.ofMinutes(2)).until(() -> output.predictions() > WARM_UP);
        Duration before = output.longest();
        for (ReleaseFiles release : releases) {
          Releases.publish(release, SETTINGS, workbench.kafka());
          await()
              .pollInterval(Duration.ofMillis(5))
              .atMost(Duration.ofSeconds(30))
              .until(() -> output.hasSeen(release.id()));
        }
        System.out.printf(
            "The longest pause in the output: %d ms before, %d ms during ten swaps%n",
            before.toMillis(), output.longest().toMillis());
        assertThat(replay.awaitExit(Duration.ofMinutes(3))).isZero();
      }
      workbench.awaitNoLag();
      assertThat(run.stop()).isEqualTo(143);
      assertThat(run.output().stream().filter(line -> line.contains("\"event\":\"release\"")))
          .hasSize(RELEASES);

      assertThat(workbench.report("audit").path("identical").asLong()).isEqualTo(RATINGS);
      assertThat(workbench.report("audit").path("clean").asBoolean()).isTrue();
      List<ReleaseId> published = new ArrayList<>();
      published.add(newborn(workbench));
      releases.forEach(release -> published.add(release.id()));
      Map<Integer, List<ReleaseId>> named = changes(workbench.read("predictions"));
      assertThat(named).isNotEmpty();
      named.values().forEach(order -> assertThat(published).containsSubsequence(order));
      Set<ReleaseId> all = new LinkedHashSet<>();
      named.values().forEach(all::addAll);
      assertThat(all).containsExactlyInAnyOrderElementsOf(published);
    }
  }

  private static ReleaseId newborn(Workbench workbench) {
    return Releases.read(SETTINGS, workbench.kafka()).all().get(0).id();
  }

  /** The releases that the predictions of each partition name, each time that they change. */
  private static Map<Integer, List<ReleaseId>> changes(
      List<ConsumerRecord<byte[], byte[]>> predictions) throws MalformedException {
    Map<Integer, List<ReleaseId>> changes = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : predictions) {
      ReleaseId release = PredictionSerde.decode(record.value()).release();
      List<ReleaseId> order =
          changes.computeIfAbsent(record.partition(), partition -> new ArrayList<>());
      if (order.isEmpty() || !order.get(order.size() - 1).equals(release)) {
        order.add(release);
      }
    }
    return changes;
  }
}
