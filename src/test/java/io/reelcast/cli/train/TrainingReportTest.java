package io.reelcast.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.release.Release;
import io.reelcast.training.warm.HeldOut;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of a release that tells of 500 samples, three epochs and the errors 0.8, 0.7 and 0.9. */
final class TrainingReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Release RELEASE = LearntReleases.random(1).release();
  private static final Optional<HeldOut.Result> LATER =
      Optional.of(new HeldOut.Result(1234, 0.95, 0.85, 1, 0.8125));

  @Test
  void tellsOfTheTrainingAsJson() {
    JsonNode json = json(Optional.empty());

    assertThat(json.path("release").asText()).isEqualTo(RELEASE.id().toString());
    assertThat(json.path("sha256").asText()).isEqualTo(RELEASE.sha256());
    assertThat(json.path("file").asText()).isEqualTo("release.zip");
    assertThat(json.path("learningCurves").asText()).isEqualTo("curves.svg");
    assertThat(json.path("data").asText()).isEqualTo("made");
    assertThat(json.path("ratings").asLong()).isEqualTo(1000);
    assertThat(json.path("samples").asLong()).isEqualTo(500);
    assertThat(json.path("heldBack").asLong()).isEqualTo(100);
    assertThat(json.path("epochs").asInt()).isEqualTo(3);
    assertThat(json.path("bestEpoch").asInt()).isEqualTo(2);
    assertThat(json.path("resumedAfterEpoch").asInt()).isEqualTo(1);
    assertThat(json.path("seconds").asDouble()).isEqualTo(12.346);
    assertThat(json.path("samplesPerSecond").asLong()).isEqualTo(81); // 500 · 2 / 12.3456
    assertThat(json.path("validation").toString())
        .isEqualTo("{\"blind\":0.8,\"conditioned\":0.7,\"newborn\":0.9}");
    assertThat(json.has("heldOut")).isFalse();
  }

  @Test
  void tellsOfRatingsAfterThoseThatWereTrainedOn() {
    JsonNode json = json(LATER);

    assertThat(json.path("heldOut").toString())
        .isEqualTo(
            "{\"windows\":1234,\"blind\":0.95,\"conditioned\":0.85,\"newborn\":1.0,"
                + "\"coverage\":0.8125}");
  }

  @Test
  void tellsAPerson() {
    assertThat(report(LATER).lines())
        .containsExactly(
            "release "
                + RELEASE.id()
                + ": 500 samples of 1,000 ratings, 3 epochs (the best is number 2) in 12.3 s",
            "error on 100 windows held back: blind 0.8000, conditioned 0.7000, newborn 0.9000",
            "error on 1,234 windows after them: blind 0.9500, conditioned 0.8500, newborn 1.0000;"
                + " 81.3 % within their intervals",
            "written to release.zip, learning curves to curves.svg",
            "'reelcast models import release.zip' lets it predict");
  }

  @Test
  void hasNoErrorWhereThereIsNothingToMeasureItOn() {
    HeldOut.Result nothing = new HeldOut.Result(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    JsonNode json = json(Optional.of(nothing));

    assertThat(json.path("heldOut").toString()).isEqualTo("{\"windows\":0}");
    assertThat(report(Optional.of(nothing)).lines())
        .hasSize(5)
        .noneMatch(line -> line.contains("NaN"))
        .anyMatch(line -> line.startsWith("no error on ratings after them"));
  }

  private static JsonNode json(Optional<HeldOut.Result> heldOut) {
    return JSON.valueToTree(report(heldOut).toJson());
  }

  private static TrainingReport report(Optional<HeldOut.Result> heldOut) {
    return new TrainingReport(
        RELEASE, Path.of("release.zip"), Path.of("curves.svg"), 12.3456, 1, heldOut);
  }
}
