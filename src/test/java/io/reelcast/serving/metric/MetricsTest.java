package io.reelcast.serving.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.serving.QuietInstance;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.Score;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  private static final Pattern NAME = Pattern.compile("(?m)^# TYPE (\\S+) (\\S+)$");

  /** What dashboards know by names that are not ours. */
  private static final Pattern FOREIGN = Pattern.compile("(jvm|process|system)_.*");

  private final QuietInstance instance = new QuietInstance();
  private final Metrics metrics = new Metrics(instance, List.of("off-scale", "bad-id"));

  @AfterEach
  void close() {
    metrics.close();
  }

  @Test
  void countsWhatBecameOfRecords() {
    count(Tally.ACCEPTED, 7);
    count(Tally.REPEATED, 2);
    count(Tally.DEAD_LETTERS + ".off-scale", 3);

    assertThat(value("reelcast_ratings_accepted_total")).isEqualTo(7);
    assertThat(value("reelcast_ratings_repeated_total")).isEqualTo(2);
    assertThat(value("reelcast_dead_letters_total{reason=\"off-scale\"}")).isEqualTo(3);
    assertThat(value("reelcast_dead_letters_total{reason=\"bad-id\"}")).isZero();
  }

  @Test
  void sumsErrorsSoThatAnyTimeAndAnyInstancesAddUp() {
    Journey journey = new Journey(Newborns.newborn());
    double squares = 0;
    for (double rating : new double[] {4, 2, 5}) {
      Score score = Score.of(journey.takeInOrder(rating));
      squares += Math.pow(score.conditioned() - rating, 2);
      instance.timeline().scored(score, 0);
    }

    // The second rating fills one slot, the third one two.
    assertThat(value("reelcast_scores_total")).isEqualTo(3);
    assertThat(value("reelcast_slots_total")).isEqualTo(3);
    assertThat(value("reelcast_errors_squared_total{predictor=\"reelcast_conditioned\"}"))
        .isCloseTo(squares, within(1e-9));
    // The last rating said 4 of 2, then 2 and 4 of 5: 4 + 9 + 1.
    assertThat(value("reelcast_errors_squared_total{predictor=\"last_rating\"}"))
        .isCloseTo(14, within(1e-9));
    assertThat(value("reelcast_errors_absolute_total{predictor=\"last_rating\"}"))
        .isCloseTo(2 + 3 + 1, within(1e-9));
  }

  @Test
  void putsLatenciesInBuckets() {
    for (long millis : new long[] {1, 3, 5, 63, 64, 700, 100_000}) {
      instance.timeline().predicted(millis, 0);
    }

    assertThat(value(bucket("0.004"))).isEqualTo(2);
    assertThat(value(bucket("0.064"))).isEqualTo(4);
    assertThat(value(bucket("0.128"))).isEqualTo(5);
    assertThat(value(bucket("1.024"))).isEqualTo(6);
    assertThat(value(bucket("+Inf"))).isEqualTo(7);
    assertThat(value("reelcast_prediction_latency_seconds_count")).isEqualTo(7);
    assertThat(value("reelcast_prediction_latency_seconds_sum")).isCloseTo(100.836, within(1e-9));
  }

  @Test
  void tellsHowLongAnswersTake() {
    metrics.asked("GET", "/users/{userId}", 200, Duration.ofMillis(2));
    metrics.asked("GET", "/users/{userId}", 200, Duration.ofMillis(30));

    String labels = "{method=\"GET\",route=\"/users/{userId}\",status=\"200\"";
    assertThat(value("reelcast_http_requests_seconds_count" + labels + "}")).isEqualTo(2);
    assertThat(value("reelcast_http_requests_seconds_bucket" + labels + ",le=\"0.005\"}"))
        .isEqualTo(1);
  }

  @Test
  void namesFollowTheConventionsOfPrometheus() {
    Matcher types = NAME.matcher(scrape());
    int found = 0;
    while (types.find()) {
      found++;
      String name = types.group(1);
      assertThat(name).matches("[a-z][a-z0-9_]*").doesNotContain("__");
      assertThat(name.startsWith("reelcast_") || FOREIGN.matcher(name).matches()).as(name).isTrue();
      if (types.group(2).equals("counter")) {
        assertThat(name).endsWith("_total");
      } else {
        assertThat(name).doesNotEndWith("_total");
      }
      assertThat(scrape()).contains("# HELP " + name + " ");
    }
    assertThat(found).isGreaterThan(40);
  }

  /** The list names each of ours, and nothing that is not there. */
  @Test
  void listOfMetricsIsTheirs() throws IOException {
    metrics.asked("GET", "/", 200, Duration.ZERO);
    Set<String> ours = new TreeSet<>();
    Matcher types = NAME.matcher(scrape());
    while (types.find()) {
      if (types.group(1).startsWith("reelcast_")) {
        ours.add(types.group(1));
      }
    }
    ours.addAll(List.of("reelcast_ratings_waiting", "reelcast_standby_changes_behind"));
    Set<String> listed = new TreeSet<>();
    Matcher names = Pattern.compile("(?m)^\\| `(reelcast_[a-z_]+)").matcher(page());
    while (names.find()) {
      listed.add(names.group(1));
    }

    assertThat(listed).isEqualTo(ours);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/metrics.md"), StandardCharsets.UTF_8);
  }

  private String scrape() {
    return metrics.scrape();
  }

  private static String bucket(String bound) {
    return "reelcast_prediction_latency_seconds_bucket{le=\"" + bound + "\"}";
  }

  private double value(String series) {
    return scrape()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .map(line -> Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(series + " is not in\n" + scrape()));
  }

  private void count(String name, int times) {
    for (int i = 0; i < times; i++) {
      instance.tally().count(name);
    }
  }
}
