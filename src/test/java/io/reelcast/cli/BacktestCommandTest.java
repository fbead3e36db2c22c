package io.reelcast.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.cli.common.Verb;
import io.reelcast.fixtures.backtest.Fixed;
import io.reelcast.fixtures.backtest.RunningMean;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.rating.Rating;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With contestants that come from a place of their own on the class path, as a user's would. */
final class BacktestCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path data;
  private ClassLoader usual = ClassLoader.getSystemClassLoader();

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 20, 40, 30).csv());
    Path services = Files.createDirectories(directory.resolve("mine/META-INF/services"));
    Files.writeString(
        services.resolve(ContestantMaker.class.getName()),
        String.join("\n", MyMean.class.getName(), MyThree.class.getName(), MyCold.class.getName()));
    Thread thread = Thread.currentThread();
    usual = thread.getContextClassLoader();
    thread.setContextClassLoader(
        new URLClassLoader(new URL[] {directory.resolve("mine").toUri().toURL()}, usual));
  }

  @AfterEach
  void forget() throws IOException {
    try (URLClassLoader mine = (URLClassLoader) Thread.currentThread().getContextClassLoader()) {
      Thread.currentThread().setContextClassLoader(usual);
    }
  }

  @Test
  void printsTheFormatThatOthersRead() throws IOException {
    JsonNode json = report("--data", data.toString(), "--contestants", "my-mean,my-three");

    assertThat(json.fieldNames()).toIterable().startsWith("data", "seed", "contestants");
    assertThat(json.path("data").asText()).startsWith("tiny-");
    assertThat(json.path("seed").asInt()).isEqualTo(1);
    JsonNode mean = json.path("contestants").get(0);
    assertThat(mean.fieldNames()).toIterable().startsWith("name", "blind", "seconds");
    assertThat(mean.path("name").asText()).isEqualTo("my-mean");
    assertThat(mean.path("blind").fieldNames()).toIterable().startsWith("rmse", "mae", "byHorizon");
    assertThat(mean.path("blind").path("byHorizon")).hasSize(5);
    assertThat(mean.has("conditioned")).isFalse();
    JsonNode three = json.path("contestants").get(1);
    assertThat(three.fieldNames())
        .toIterable()
        .startsWith("name", "blind", "conditioned", "seconds");
    assertThat(three.path("intervals").path("held")).hasSize(5);
  }

  @Test
  void saysTheSameFromRunToRun() throws IOException {
    String[] words = {"--data", data.toString(), "--contestants", "my-three,my-mean"};

    JsonNode once = report(words);
    JsonNode again = report(words);

    assertThat(once.path("contestants").get(0).path("blind"))
        .isEqualTo(again.path("contestants").get(0).path("blind"));
    assertThat(once.path("users")).isEqualTo(again.path("users"));
  }

  @Test
  void tellsAPersonWhoStandsFirst() {
    Shell shell = backtest("--data", data.toString(), "--contestants", "my-mean,my-three");

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    assertThat(shell.err())
        .contains("600 ratings, the first 480 of them warm", "my-mean ", "my-three ");
    assertThat(shell.out())
        .contains("Blind: my-", " stands first with an error (RMSE) of ")
        .contains("Conditioned: my-three stands first", ", alone.")
        .contains("of a user's consecutive ratings bear the same second");
  }

  @Test
  void writesAllFilesThatHoldTheSameFigures() throws IOException {
    Path out = directory.resolve("out");

    JsonNode json =
        report("--data", data.toString(), "--contestants", "my-mean", "--out", out.toString());

    JsonNode written = JSON.readTree(out.resolve("backtest.json").toFile());
    assertThat(written).isEqualTo(json);
    assertThat(Files.readAllLines(out.resolve("contestants.csv")).get(1))
        .startsWith("my-mean,blind," + json.path("contestants").get(0).at("/blind/rmse").asText());
    assertThat(out.resolve("windows.csv")).isNotEmptyFile();
    assertThat(out.resolve("values.csv")).isNotEmptyFile();
    assertThat(out.resolve("users.csv")).isNotEmptyFile();
    assertThat(out.resolve("backtest.html")).content().contains("Backtest of tiny-", "my-mean");
  }

  @Test
  void doesNotLoseOthersToAContestantThatFails() {
    Shell shell =
        backtest("--data", data.toString(), "--contestants", "my-cold,my-three", "--json");

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.err()).contains("my-cold failed with seed 1", "it has a cold");
    assertThat(shell.out()).contains("\"name\":\"my-three\"", "\"failures\":[\"my-cold failed");
  }

  @Test
  void playsWhatIsTrainedWithEverySeed() throws IOException {
    JsonNode json =
        report("--data", data.toString(), "--contestants", "my-three", "--seeds", "4,5");

    assertThat(json.path("seed").asInt()).isEqualTo(4);
    assertThat(json.path("seeds")).hasSize(2);
    assertThat(json.path("contestants").get(0).path("bySeed")).hasSize(2);
    assertThat(json.path("contestants").get(0).path("blind").path("spread").asDouble()).isZero();
  }

  @Test
  void predictsEverythingFromZero() throws IOException {
    JsonNode json = report("--data", data.toString(), "--contestants", "my-mean", "--warm", "0");

    // Each of 20 users has 30 ratings: 30 - 9 windows.
    assertThat(json.path("course").path("windows").asInt()).isEqualTo(20 * 21);
    assertThat(json.path("course").path("cut").asInt()).isZero();
  }

  /** A user's first four ratings are no anchor, and behind his last five less than five follow. */
  @Test
  void playsTheOldestRatingsOnlyWhereItIsToldSo() throws IOException {
    JsonNode json =
        report(
            "--data", data.toString(), "--most", "300", "--warm", "0", "--contestants", "my-mean");

    Map<String, Long> byUser =
        Crowds.agreeing(1, 20, 40, 30).ratings().subList(0, 300).stream()
            .collect(groupingBy(Rating::userId, counting()));
    assertThat(json.path("course").path("windows").asLong())
        .isEqualTo(byUser.values().stream().mapToLong(count -> Math.max(0, count - 9)).sum());
  }

  @Test
  void playsTheMadeWorldWhereThereIsNoData() throws IOException {
    JsonNode json =
        report("--most", "2000", "--set", "world.seed=7", "--contestants", "my-mean,my-three");

    assertThat(json.path("data").asText()).startsWith("made-").endsWith("-first-2000");
    assertThat(json.path("course").path("cut").asInt()).isEqualTo(1_600);
    assertThat(json.path("course").path("windows").asInt()).isPositive();
  }

  @Test
  void findsNoDifferenceBetweenARunAndItself() {
    Path run = written("a", "--contestants", "my-mean,my-three");

    Shell shell = backtest("--compare", run.toString(), run.toString());

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    assertThat(shell.out())
        .contains("clustered by user")
        .contains("Blind: my-mean in the first run and in the second: no difference.")
        .contains("Conditioned: my-three in the first run and in the second: no difference.");
  }

  @Test
  void findsADifferenceBeyondNoise() throws IOException {
    Path run = written("a", "--contestants", "my-mean,my-three");
    Path shifted = directory.resolve("shifted.json");
    JsonNode json = JSON.readTree(run.toFile());
    ArrayNode squares = (ArrayNode) json.at("/contestants/0/blind/userSquares");
    for (int user = 0; user < squares.size(); user++) {
      squares.set(user, JSON.getNodeFactory().numberNode(2 * squares.get(user).asDouble()));
    }
    JSON.writeValue(shifted.toFile(), json);

    Shell shell =
        backtest("--compare", shifted.toString(), run.toString(), "--contestant", "my-mean");

    assertThat(shell.out())
        .contains("Blind: my-mean in the first run is ", " worse than in the second (95 % interval")
        .contains(": more than noise.");
    assertThat(shell.out()).doesNotContain("my-three");
  }

  @Test
  void comparesOneContestantWithAnother() throws IOException {
    Path run = written("a", "--contestants", "my-mean,my-three");

    JsonNode json =
        report("--compare", run.toString(), run.toString(), "--contestant", "my-mean,my-three");

    assertThat(json.path("comparisons")).hasSize(1);
    JsonNode only = json.path("comparisons").get(0);
    JsonNode contestants = JSON.readTree(run.toFile()).path("contestants");
    assertThat(only.path("difference").asDouble())
        .isEqualTo(
            contestants.get(0).at("/blind/rmse").asDouble()
                - contestants.get(1).at("/blind/rmse").asDouble(),
            within(1e-12));
  }

  @Test
  void refusesToCompareOtherWindows() {
    Path run = written("a", "--contestants", "my-mean");
    Path other = written("b", "--contestants", "my-mean", "--warm", "0.5");

    Shell shell = backtest("--compare", run.toString(), other.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("the cut of ", " is 480, that of ", " is 300");
  }

  @Test
  void refusesToCompareWhatIsNoResult() throws IOException {
    Path text = Files.writeString(directory.resolve("text.json"), "no json");
    Path other = Files.writeString(directory.resolve("other.json"), "{\"data\":\"x\"}");

    Shell unreadable = backtest("--compare", text.toString(), text.toString());
    Shell foreign = backtest("--compare", other.toString(), other.toString());

    assertThat(unreadable.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(unreadable.err()).contains("text.json cannot be read, or is no JSON");
    assertThat(foreign.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(foreign.err()).contains("other.json is no result of 'reelcast backtest'");
  }

  @Test
  void listsWhoCouldTakePart() {
    Shell shell = backtest("--list");

    assertThat(shell.exitCode()).isEqualTo(Verb.DONE);
    assertThat(shell.out()).contains("my-mean ", "The mean of all ratings so far.");
  }

  @ParameterizedTest
  @CsvSource({
    "--contestants, my-men, no contestant 'my-men'. Known are: ",
    "--warm, 1.5, --warm is 1.5: expected a share such as 0.8",
    "--warm, many, many",
    "--most, 0, --most is 0: expected 1 or more",
    "'--seeds', '1,1', 'expected different numbers'",
    "--contestant, my-mean, --contestant goes with --compare",
  })
  void saysWhatIsWrongWithAnOption(String option, String value, String said) {
    Shell shell = backtest("--data", data.toString(), option, value);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--contestants=my-mean", "--warm=0.5"})
  void asksForData(String word) {
    Shell shell = backtest(word);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("--data DIR is missing");
  }

  private Path written(String name, String... words) {
    Path out = directory.resolve(name);
    List<String> all = new ArrayList<>(List.of("--data", data.toString(), "--out", out.toString()));
    all.addAll(List.of(words));
    Shell shell = backtest(all.toArray(String[]::new));
    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    return out.resolve("backtest.json");
  }

  private JsonNode report(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    Shell shell = backtest(all.toArray(String[]::new));
    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    return JSON.readTree(shell.out());
  }

  private Shell backtest(String... words) {
    List<String> all = new ArrayList<>(List.of("backtest"));
    all.addAll(List.of(words));
    all.addAll(List.of("--work-dir", directory.resolve("work").toString()));
    return Shell.run(all.toArray(String[]::new));
  }

  /** A mean. */
  public static final class MyMean implements ContestantMaker {
    @Override
    public String name() {
      return "my-mean";
    }

    @Override
    public String about() {
      return "The mean of all ratings so far.";
    }

    @Override
    public Contestant make(Ground ground) {
      return new RunningMean();
    }
  }

  /** A number, learnt beforehand. */
  public static final class MyThree implements ContestantMaker {
    @Override
    public String name() {
      return "my-three";
    }

    @Override
    public String about() {
      return "Three.";
    }

    @Override
    public boolean isTrained() {
      return true;
    }

    @Override
    public Contestant make(Ground ground) {
      return new Fixed(3);
    }
  }

  /** One that cannot. */
  public static final class MyCold implements ContestantMaker {
    @Override
    public String name() {
      return "my-cold";
    }

    @Override
    public String about() {
      return "Nothing.";
    }

    @Override
    public Contestant make(Ground ground) {
      throw new IllegalStateException("it has a cold");
    }
  }
}
