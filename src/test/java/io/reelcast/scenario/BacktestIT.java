package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.network.GivenRelease;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestIT {
  @TempDir Path directory;

  /** Of each user's ratings, by how many he had given. */
  private record Moment(String userId, long sequence) {}

  @Test
  void predictsTheBitsThatTheStreamPredicts() throws Exception {
    Path data =
        Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 60, 80, 40).csv());
    Path file = directory.resolve("trained.zip");
    ReelcastProcess.report(
        "train",
        "--data=" + data,
        "--out=" + file,
        "--work-dir=" + directory.resolve("training"),
        "--set",
        "training.epochs=2",
        "--json");

    Map<Moment, Prediction> live = live(data, file);

    try (RatingSource source = MovieLensSource.open(data)) {
      Chronicle chronicle = Chronicle.of(source);
      assertThat(live).hasSize(chronicle.size());
      compare(chronicle, ReleaseFiles.unzip(Files.readAllBytes(file)), live);
    }
  }

  private Map<Moment, Prediction> live(Path data, Path release) throws Exception {
    Map<Moment, Prediction> predictions = new HashMap<>();
    try (Workbench workbench = Workbench.open(directory.resolve("live"))) {
      workbench.report("topics", "--create");
      workbench.report("models", "import", release.toString());
      try (ReelcastProcess run = workbench.start("run", "--role", "predictor")) {
        workbench.report("replay", "--data", data.toString());
        workbench.awaitNoLag();
        run.stop();
      }
      for (ConsumerRecord<byte[], byte[]> record : workbench.read("predictions")) {
        Prediction prediction = PredictionSerde.decode(record.value());
        predictions.put(new Moment(prediction.userId(), prediction.sequence()), prediction);
      }
    }
    return predictions;
  }

  private static void compare(
      Chronicle chronicle, ReleaseFiles release, Map<Moment, Prediction> live) {
    Ground ground =
        new Ground(chronicle.first(0), chronicle.users(), chronicle.movies(), 0.5, 5, 1);
    int[] given = new int[chronicle.users()];
    double[] next = new double[5];
    try (BlindContestant contestant = (BlindContestant) new GivenRelease(release).make(ground)) {
      for (int place = 0; place < chronicle.size(); place++) {
        int user = chronicle.user(place);
        contestant.take(
            user, chronicle.movie(place), chronicle.rating(place), chronicle.ratedAt(place));

        contestant.predict(user, next);

        Moment moment = new Moment(chronicle.userId(user), ++given[user]);
        Prediction emitted = Objects.requireNonNull(live.get(moment));
        assertThat(emitted.release()).isEqualTo(release.id());
        for (int slot = 0; slot < next.length; slot++) {
          assertThat((float) next[slot]).isEqualTo(emitted.forecast().ratings().get(slot));
        }
      }
    }
  }
}
