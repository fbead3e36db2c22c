package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.cli.common.Verb;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PredictCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;

  @Test
  void predictsWhatTheNewbornSaysByHand() throws IOException {
    Path model = file(Newborns.files());

    Shell shell = predict("--model", model.toString(), "--history", "m1=4,m2=4");

    // 0.55 (4 + 4 + 8 · 3.5) / (2 + 8) + 0.45 · 4 = 3.78, and 1.35 to each side as far as 5.
    assertThat(shell.exitCode()).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out().lines())
        .containsExactly(
            "ratings  2, of which the last 2 are kept",
            "release  " + Newborns.newborn().id() + " (newborn: nothing learnt yet)",
            "",
            "next  rating   low  high",
            "   1    3.78  2.43  5.00",
            "   2    3.78  2.43  5.00",
            "   3    3.78  2.43  5.00",
            "   4    3.78  2.43  5.00",
            "   5    3.78  2.43  5.00");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void saysToTheLastBitWhatTheReleaseSays(long seed) throws IOException {
    ReleaseFiles files = LearntReleases.random(seed);
    Path model = file(files);

    JsonNode json = report("--model", model.toString(), "--history", "m1=4.5,m7=3,m9=5");

    UserState state = threeRatings(files.release());
    assertThat(json.path("release").asText()).isEqualTo(files.id().toString());
    assertThat(json.path("sequence").asLong()).isEqualTo(3);
    assertThat(json.path("historySize").asInt()).isEqualTo(3);
    assertThat(json.has("user")).isFalse();
    assertThat(json.has("movies")).isFalse();
    assertSame(json.path("ratings"), files.release().forecast(state));
  }

  @Test
  void saysWhichMoviesTheReleaseDoesNotKnow() throws IOException {
    ReleaseFiles files = LearntReleases.random(4);
    Path model = file(files);
    String[] words = {"--model", model.toString(), "--history", "m1=4.5,m7=3,m9=5"};

    JsonNode json = report(with(words, "--movies", "m2,new,m3"));
    Shell shell = predict(with(words, "--movies", "m2,new,m3"));

    assertThat(json.has("ratings")).isFalse();
    assertThat(json.path("movies").findValuesAsText("movieId")).containsExactly("m2", "new", "m3");
    assertThat(json.path("movies").findValuesAsText("known"))
        .containsExactly("true", "false", "true");
    assertSame(
        json.path("movies"),
        files.release().conditioned(threeRatings(files.release()), List.of("m2", "new", "m3")));
    assertThat(shell.out().lines().filter(line -> line.contains("not known")))
        .singleElement()
        .asString()
        .startsWith("new ");
  }

  @Test
  void touchesNoKafkaForAGivenHistoryAndAFile() throws IOException {
    Path model = file(Newborns.files());

    Shell shell =
        predict(
            "--model", model.toString(), "--history", "m1=4", "--bootstrap-servers", "localhost:1");

    assertThat(shell.exitCode()).isZero();
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--user=ann", "--history=m1=4"})
  void startsNothingToSayThatNothingRuns(String whose) {
    Shell shell = predict(whose);

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.err()).startsWith("reelcast: nothing runs in ");
    assertThat(shell.out()).isEmpty();
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @Test
  void printsADocumentWhereNothingRunsToo() {
    Shell shell = predict("--user", "ann", "--json");

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.out().strip()).isEqualTo("{\"predicted\":false}");
  }

  @Test
  void asksForAUserOrAHistory() {
    Shell neither = predict();
    Shell both = predict("--user", "ann", "--history", "m1=4");

    assertThat(neither.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(neither.err()).contains("--user", "--history");
    assertThat(both.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(both.err()).contains("--user", "--history", "mutually exclusive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--user=", "--history=", "--history=m1", "--movies=m1,,m2", "--movies="})
  void refusesWordsThatMakeNoSense(String word) {
    Shell shell = word.startsWith("--movies") ? predict("--history=m1=4", word) : predict(word);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err())
        .startsWith("reelcast: " + word.substring(0, word.indexOf('=')))
        .contains("expected");
  }

  @Test
  void refusesARatingOffTheScaleOfTheRelease() throws IOException {
    Path model = file(Newborns.files());

    Shell shell = predict("--model", model.toString(), "--history", "m1=4,m2=9");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("'m2=9' is off the scale", "0.5 to 5.0");
  }

  @Test
  void refusesAFileThatIsNoRelease() throws IOException {
    Path text = Files.writeString(directory.resolve("text"), "no release");

    Shell shell = predict("--model", text.toString(), "--history", "m1=4");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(text + " holds no release", "this is no release");
  }

  @Test
  void saysThatAModelIsMissing() {
    Path missing = directory.resolve("missing");

    Shell shell = predict("--model", missing.toString(), "--history", "m1=4");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(missing + ": there is no such file");
  }

  private static UserState threeRatings(Release release) {
    Instant newest = Instant.parse("2020-01-01T00:00:00Z");
    return UserState.UNKNOWN
        .after(new Rating("u", "m1", 4.5, newest.minusSeconds(120)), release)
        .after(new Rating("u", "m7", 3, newest.minusSeconds(60)), release)
        .after(new Rating("u", "m9", 5, newest), release);
  }

  private static void assertSame(JsonNode slots, Forecast forecast) {
    assertThat(slots).hasSize(forecast.size());
    for (int slot = 0; slot < forecast.size(); slot++) {
      JsonNode said = slots.get(slot);
      assertThat(Float.parseFloat(said.path("rating").asText()))
          .isEqualTo(forecast.ratings().get(slot));
      assertThat(Float.parseFloat(said.path("low").asText())).isEqualTo(forecast.low().get(slot));
      assertThat(Float.parseFloat(said.path("high").asText())).isEqualTo(forecast.high().get(slot));
    }
  }

  private Path file(ReleaseFiles files) throws IOException {
    return Files.write(directory.resolve("model.zip"), files.zip());
  }

  private JsonNode report(String... words) throws IOException {
    return JSON.readTree(predict(with(words, "--json")).out());
  }

  private Shell predict(String... words) {
    String work = directory.resolve("work").toString();
    return Shell.run(with(new String[] {"predict", "--work-dir", work}, words));
  }

  private static String[] with(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }
}
