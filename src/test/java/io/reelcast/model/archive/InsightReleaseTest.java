package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.lines.AftermathLines;
import io.reelcast.model.archive.lines.FactorLines;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of movies beyond their ratings survives the way through a zip. */
final class InsightReleaseTest {
  private static final List<String> MOVIES = List.of("m1", "m3", "m4", "m20", "unknown");

  @ParameterizedTest(name = "seed {0}, {1}")
  @CsvSource({
    "1, movies user taste aftermath trail alike",
    "2, taste",
    "3, aftermath",
    "5, user taste",
    "6, movies aftermath"
  })
  void saysTheSameBitsOnceItIsUnzipped(long seed, String groups) {
    ReleaseFiles made = InsightReleases.random(seed, seeing(groups.split(" ")));

    ReleaseFiles read = ReleaseFiles.unzip(made.zip());

    assertThat(read.id()).isEqualTo(made.id());
    assertThat(ReleaseFiles.unzip(read.zip()).id()).isEqualTo(made.id());
    for (UserState state : states(made.release())) {
      assertThat(read.release().forecast(state)).isEqualTo(made.release().forecast(state));
      assertThat(read.release().next(state, MOVIES)).isEqualTo(made.release().next(state, MOVIES));
      assertThat(read.release().conditioned(state, MOVIES))
          .isEqualTo(made.release().conditioned(state, MOVIES));
    }
  }

  @Test
  void knowsEveryNumberOfItsFactorsAndAftermaths() {
    AftermathTable aftermaths = InsightReleases.aftermaths(new Random(1));
    Factors factors = InsightReleases.factors(new Random(2));

    Factors readFactors = roundTrip(factors);
    AftermathTable readAftermaths = roundTrip(aftermaths);

    assertThat(readFactors.generation()).isEqualTo(factors.generation());
    assertThat(readFactors.mean()).isEqualTo(factors.mean());
    assertThat(readFactors.decay()).isEqualTo(factors.decay());
    assertThat(readFactors.prior()).isEqualTo(factors.prior());
    assertThat(readFactors.all()).hasSize(14);
    for (int i = 0; i < 14; i++) {
      assertSame(readFactors.all().get(i), factors.all().get(i));
    }
    assertThat(readAftermaths.all()).isEqualTo(aftermaths.all()).hasSize(15);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(floats = {Float.MIN_VALUE, 1e-30f, 0.1f, 16_777_217f, 1e30f, -0f})
  void keepsEveryBitOfANumber(float number) {
    Factors factors =
        new Factors(
            number,
            0.1f,
            List.of(0.1f, 3f),
            List.of(new MovieVector("é\"1\n", number, new float[] {-number})));

    MovieVector read = roundTrip(factors).all().get(0);

    assertThat(read.movieId()).isEqualTo("é\"1\n");
    assertThat(Float.floatToIntBits(read.surplus())).isEqualTo(Float.floatToIntBits(number));
    assertThat(Float.floatToIntBits(read.factor(1))).isEqualTo(Float.floatToIntBits(-number));
    assertThat(roundTrip(factors).generation()).isEqualTo(factors.generation());
  }

  @Test
  void holdsOnlyWhatItsNetworkSees() {
    ReleaseFiles all = InsightReleases.random(1);
    ReleaseFiles taste = InsightReleases.random(1, seeing("taste"));
    ReleaseFiles aftermath = InsightReleases.random(1, seeing("aftermath"));

    assertThat(Zips.entries(all.zip())).containsKeys(FileNames.FACTORS, FileNames.AFTERMATHS);
    assertThat(Zips.entries(taste.zip()))
        .containsKey(FileNames.FACTORS)
        .doesNotContainKey(FileNames.AFTERMATHS);
    assertThat(Zips.entries(aftermath.zip()))
        .containsKey(FileNames.AFTERMATHS)
        .doesNotContainKey(FileNames.FACTORS);
    assertThat(learnt(taste).aftermaths().all()).isEmpty();
    assertThat(learnt(aftermath).factors()).isSameAs(Factors.NONE);
    assertThat(aftermath.release().basis().size()).isZero();
    assertThat(all.release().basis()).isSameAs(learnt(all).factors());
  }

  @Test
  void oneMovieALineBehindWhatHoldsForAll() {
    ReleaseFiles release = InsightReleases.random(1);
    List<String> factors = lines(release, FileNames.FACTORS);
    List<String> aftermaths = lines(release, FileNames.AFTERMATHS);

    assertThat(factors).hasSize(1 + 14);
    assertThat(factors.get(0))
        .startsWith("{\"mean\":")
        .endsWith(",\"decay\":0.9876543283462524,\"prior\":[3.3,4.1,4.1,4.1]}");
    assertThat(factors.get(1)).startsWith("{\"movieId\":\"m20\",\"surplus\":");
    assertThat(aftermaths).hasSize(1 + 15);
    assertThat(aftermaths.get(0)).isEqualTo("{\"reach\":9}");
    assertThat(aftermaths.subList(1, 16))
        .anyMatch(
            line ->
                line.startsWith(
                    "{\"key\":\"" + Long.toHexString(MovieKey.of("m7")) + "\",\"counts\":["));
  }

  @Test
  void networkThatNamesNoInputsSeesWhatTheFirstOnesSaw() {
    ReleaseFiles named = LearntReleases.random(1);
    String shape = text(named, FileNames.NETWORK);
    String unnamed = shape.replace(",\"inputs\":[\"movies\",\"user\"]", "");
    assertThat(unnamed).isNotEqualTo(shape).doesNotContain("inputs");

    ReleaseFiles read =
        ReleaseFiles.unzip(
            Zips.replaced(
                named.zip(), FileNames.NETWORK, unnamed.getBytes(StandardCharsets.UTF_8)));

    assertThat(learnt(read).network().shape().inputs()).isEqualTo(InputGroups.FIRST);
    for (UserState state : states(named.release())) {
      assertThat(read.release().forecast(state)).isEqualTo(named.release().forecast(state));
    }
  }

  private static void assertSame(MovieVector read, MovieVector written) {
    assertThat(read.movieId()).isEqualTo(written.movieId());
    assertThat(read.surplus()).isEqualTo(written.surplus());
    assertThat(read.size()).isEqualTo(written.size());
    for (int factor = 0; factor < written.size(); factor++) {
      assertThat(read.factor(factor)).isEqualTo(written.factor(factor));
    }
  }

  private static Factors roundTrip(Factors factors) {
    return learnt(with(FileNames.FACTORS, FactorLines.write(factors))).factors();
  }

  private static AftermathTable roundTrip(AftermathTable aftermaths) {
    return learnt(with(FileNames.AFTERMATHS, AftermathLines.write(aftermaths))).aftermaths();
  }

  private static ReleaseFiles with(String name, byte[] content) {
    return ReleaseFiles.unzip(Zips.replaced(InsightReleases.random(1).zip(), name, content));
  }

  private static Learnt learnt(ReleaseFiles files) {
    return files.release().learnt().orElseThrow();
  }

  private static NetworkShape seeing(String... groups) {
    return new NetworkShape(1, 6, 5, 2, InputGroups.named(List.of(groups)));
  }

  private static List<String> lines(ReleaseFiles release, String name) {
    return text(release, name).lines().toList();
  }

  private static String text(ReleaseFiles release, String name) {
    return new String(release.content(name), StandardCharsets.UTF_8);
  }

  /** Of a user with no rating, with one, and so on to twelve, some of them late. */
  private static List<UserState> states(Release release) {
    Random random = new Random(1);
    Journey journey = new Journey(release);
    List<UserState> states = new ArrayList<>();
    for (int i = 0; i <= 12; i++) {
      states.add(journey.state());
      journey.take(
          Ratings.rating(
              "m" + random.nextInt(1, 25),
              random.nextInt(1, 11) / 2.0,
              1_000_000L * i - random.nextInt(2_000_000)));
    }
    return states;
  }
}
