package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.serving.Api;
import io.reelcast.fixtures.serving.Document;
import io.reelcast.fixtures.serving.Question;
import io.reelcast.fixtures.serving.ServedWorld;
import io.reelcast.fixtures.serving.Slots;
import io.reelcast.fixtures.serving.ToldByTopics;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an instance answers, held against the topics, its verbs and the OpenAPI document. */
class ApiIT {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String USER = "u36";
  private static final Document DOCUMENT = Document.read();

  @TempDir static Path directory;
  @AutoClose private static ServedWorld world;
  private static Api api;

  @BeforeAll
  static void begin() throws IOException {
    world = ServedWorld.open(directory);
    world.begin();
    api = world.api();
    await()
        .atMost(LONG)
        .until(
            () -> {
              world.publish(200);
              return ToldByTopics.read(world).usersLastPredictedBy(release()).size() > 20;
            });
  }

  static List<Question> questions() {
    return Question.all();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyAnswerIsAsTheDocumentTells(Question question) {
    HttpResponse<String> answer = api.ask(question.method(), question.asked(), question.body());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(question.status());
    DOCUMENT.assertTellsOf(question.method(), question.path(), answer);
  }

  @Test
  void tellsOfEachUserWhatTheTopicsTell() {
    world.awaitStill();
    ToldByTopics told = ToldByTopics.read(world);
    for (String userId : told.usersWithAtLeast(6)) {
      JsonNode user = api.get("users/" + userId);
      List<Rating> ratings = told.ratingsOf(userId);

      assertThat(user.path("sequence").asInt()).isEqualTo(ratings.size());
      assertThat(user.path("history")).hasSize(5);
      for (int i = 0; i < 5; i++) {
        Rating rating = told.lastFive(userId).get(i);
        JsonNode record = user.path("history").path(i);
        assertThat(record.path("movieId").asText()).isEqualTo(rating.movieId());
        assertThat(record.path("rating").asDouble()).isEqualTo(rating.rating());
        assertThat(Instant.parse(record.path("ratedAt").asText())).isEqualTo(rating.ratedAt());
      }
      assertThat(user.path("statistics").path("mean").asDouble())
          .isCloseTo(
              ratings.stream().mapToDouble(Rating::rating).average().orElseThrow(), within(1e-6));
      assertThat(user.path("predictions")).isNotEmpty();
      for (JsonNode open : user.path("predictions")) {
        Slots.assertComeTrue(
            open, told.prediction(userId, open.path("sequence").asLong()), ratings);
      }
    }
  }

  @Test
  void predictsWhatTheStreamHasPredicted() {
    world.awaitStill();
    ToldByTopics told = ToldByTopics.read(world);
    List<String> users = told.usersLastPredictedBy(release());
    assertThat(users).isNotEmpty();
    for (String userId : users) {
      JsonNode answer = api.get("users/" + userId + "/prediction");
      Prediction emitted = told.newest(userId);

      assertThat(answer.path("sequence").asLong()).isEqualTo(emitted.sequence());
      Slots.assertExpected(answer.path("ratings"), emitted.forecast());
    }
  }

  @Test
  void predictsAMovieAsTheStreamDoesWhenItIsRated() {
    List<String> movieIds = List.of("m7", "m8", "never-seen-before");
    JsonNode answer = api.post("users/" + USER + "/ratings:predict", Map.of("movieIds", movieIds));
    assertThat(answer.path("release").asText()).isEqualTo(release());

    api.post("ratings", Map.of("userId", USER, "movieId", "never-seen-before", "rating", 2.5));

    Score score =
        await()
            .atMost(LONG)
            .until(
                () -> ToldByTopics.read(world).score(USER, "never-seen-before"),
                Optional::isPresent)
            .orElseThrow();
    assertThat(answer.path("movies").findValuesAsText("movieId")).isEqualTo(movieIds);
    assertThat(score.release().toString()).isEqualTo(answer.path("release").asText());
    assertThat(Slots.rating(answer.path("movies").path(2))).isEqualTo(score.conditioned());
    assertThat(answer.path("movies").path(2).path("isKnown").asBoolean()).isFalse();
    assertThat(answer.path("movies").path(0).path("isKnown").asBoolean()).isTrue();
  }

  @Test
  void predictsAHistoryAsThatOfSomebodyWhoHasRatedSo() {
    List<Map<String, Object>> history = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      String at = "2024-01-01T00:0" + i + ":00Z";
      Map<String, Object> rating = Map.of("movieId", "m" + i, "rating", 1 + i / 2.0, "ratedAt", at);
      Map<String, Object> published = new HashMap<>(rating);
      published.put("userId", "somebody");
      history.add(rating);
      assertThat(api.post("ratings", published).has("offset")).isTrue();
    }
    await()
        .atMost(LONG)
        .until(() -> api.get("users/somebody").path("sequence").asInt() == history.size());

    JsonNode kept = api.get("users/somebody/prediction");
    JsonNode given = api.post("ratings:predict", Map.of("history", history));

    assertThat(given.path("ratings")).hasSize(5).isEqualTo(kept.path("ratings"));
    assertThat(given.path("sequence")).isEqualTo(kept.path("sequence"));
    assertThat(given.path("historySize").asInt()).isEqualTo(5);
  }

  @Test
  void explainsAPredictionByWhatWouldBe() {
    world.awaitStill();
    JsonNode history = api.get("users/" + USER).path("history");
    JsonNode explanation = api.get("users/" + USER + "/prediction:explain");
    JsonNode prediction = api.get("users/" + USER + "/prediction").path("ratings");
    assertThat(explanation.path("prediction"))
        .map(JsonNode::asText)
        .isEqualTo(prediction.findValuesAsText("rating"));
    for (int left = 0; left < 5; left++) {
      List<Map<String, Object>> others = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        if (i != left) {
          others.add(Api.given(history.path(i), history.path(i).path("rating").asDouble()));
        }
      }

      JsonNode whatIf = api.post("users/" + USER + "/prediction:whatIf", Map.of("history", others));

      assertThat(whatIf.path("before")).isEqualTo(prediction);
      for (int slot = 0; slot < 5; slot++) {
        assertThat(explanation.path("records").path(left).path("moved").path(slot).floatValue())
            .isEqualTo(
                Slots.rating(whatIf.path("before").path(slot))
                    - Slots.rating(whatIf.path("after").path(slot)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rater", "a/b", ".", "..", "ü 100%", "<b>", "a+b;c?d=e&f#g"})
  void publishesARatingWhereItSaysAndKnowsItsUserThen(String userId) throws Exception {
    JsonNode landed = api.post("ratings", Map.of("userId", userId, "movieId", "m1", "rating", 4.5));

    ConsumerRecord<byte[], byte[]> record =
        world.read(landed.path("topic").asText()).stream()
            .filter(one -> one.partition() == landed.path("partition").asInt())
            .filter(one -> one.offset() == landed.path("offset").asLong())
            .findFirst()
            .orElseThrow();
    Rating rating = RatingSerde.decode(record.value());
    assertThat(rating.userId()).isEqualTo(userId);
    assertThat(rating.rating()).isEqualTo(4.5);
    String path = "users/" + Api.encoded(userId).replace(".", "%2E");
    agree(() -> assertThat(api.get(path).path("userId").asText()).isEqualTo(userId));
  }

  @Test
  void sumsUpTheScores() {
    agree(
        () -> {
          List<Score> scores = ToldByTopics.read(world).scores();
          JsonNode overall = api.get("quality?last=1h").path("overall");
          DoubleSummaryStatistics conditioned = new DoubleSummaryStatistics();
          DoubleSummaryStatistics blind = new DoubleSummaryStatistics();
          DoubleSummaryStatistics held = new DoubleSummaryStatistics();
          for (Score score : scores) {
            float outcome = (float) score.outcome().rating();
            conditioned.accept(Math.pow(score.conditioned() - outcome, 2));
            for (ScoredPrediction slot : score.predictions()) {
              blind.accept(Math.pow(slot.rating() - outcome, 2));
              held.accept(slot.low() <= outcome && outcome <= slot.high() ? 1 : 0);
            }
          }
          assertThat(overall.path("scores").asInt()).isEqualTo(scores.size());
          assertThat(overall.path("slots").asLong()).isEqualTo(blind.getCount());
          assertThat(overall.path("coverage").asDouble())
              .isCloseTo(held.getAverage(), within(1e-9));
          assertThat(overall.path("rmse").path("reelcast").asDouble())
              .isCloseTo(Math.sqrt(blind.getAverage()), within(1e-6));
          assertThat(overall.path("rmse").path("reelcastConditioned").asDouble())
              .isCloseTo(Math.sqrt(conditioned.getAverage()), within(1e-6));
        });
  }

  @Test
  void tellsOfReleasesWhatTheVerbTells() {
    JsonNode releases = api.get("releases?most=1000");
    JsonNode listed = world.report("models", "list").path("releases");

    assertThat(Set.copyOf(releases.path("releases").findValuesAsText("release")))
        .isEqualTo(Set.copyOf(listed.findValuesAsText("release")))
        .hasSizeGreaterThan(1);
    assertThat(releases.path("predicting").asText()).isEqualTo(release());
  }

  @Test
  void findsMoviesByWhatTheirTitlesHold() throws Exception {
    Set<String> expected = new HashSet<>();
    for (ConsumerRecord<byte[], byte[]> record : world.read("movies")) {
      Movie movie = MovieSerde.decode(record.value());
      if (movie.title().toLowerCase(Locale.ROOT).contains("an")) {
        expected.add(movie.movieId());
      }
    }

    JsonNode found = api.get("movies?title=AN&most=100").path("movies");

    assertThat(found.findValuesAsText("movieId"))
        .hasSize(Math.min(100, expected.size()))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isSubsetOf(expected);
  }

  @Test
  void countsWhatIsNoRating() {
    long before = deadLetters();

    world.send("ratings", "nobody", new byte[] {1, 2, 3});

    agree(() -> assertThat(deadLetters()).isEqualTo(before + 1));
  }

  private static long deadLetters() {
    JsonNode counts = api.get("live").path("deadLetters");
    return StreamSupport.stream(counts.spliterator(), false).mapToLong(JsonNode::asLong).sum();
  }

  private static String release() {
    return api.get("live").path("release").asText();
  }

  private static void agree(ThrowingRunnable claims) {
    await().atMost(LONG).untilAsserted(claims);
  }
}
