package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.model.scaling.Range;
import io.reelcast.model.scaling.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been learnt survives the way through a zip. */
final class LearntReleaseTest {

  static Stream<NetworkShape> shapes() {
    return Stream.of(
        LearntReleases.SHAPE,
        new NetworkShape(1, 1, 1, 0),
        new NetworkShape(3, 5, 7, 2),
        new NetworkShape(1, 96, 64, 5));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void saysTheSameBitsOnceItIsUnzipped(NetworkShape shape) {
    ReleaseFiles made = LearntReleases.random(1, shape);

    ReleaseFiles read = ReleaseFiles.unzip(made.zip());

    assertThat(read.id()).isEqualTo(made.id());
    assertThat(read.release()).isEqualTo(made.release());
    for (UserState state : states(made.release())) {
      assertThat(read.release().forecast(state)).isEqualTo(made.release().forecast(state));
      for (String movieId : List.of("m1", "m7", "m20", "unknown")) {
        assertThat(read.release().conditioned(state, movieId))
            .isEqualTo(made.release().conditioned(state, movieId));
        assertThat(read.release().expected(movieId)).isEqualTo(made.release().expected(movieId));
      }
    }
  }

  @Test
  void isStillAllThatItWas() {
    ReleaseFiles made = LearntReleases.random(2);
    Learnt was = made.release().learnt().orElseThrow();

    Learnt is = ReleaseFiles.unzip(made.zip()).release().learnt().orElseThrow();

    assertThat(is.training()).isEqualTo(was.training());
    assertThat(is.intervals()).isEqualTo(was.intervals());
    assertThat(is.network().shape()).isEqualTo(was.network().shape());
    assertThat(is.movies().all()).isEqualTo(was.movies().all());
    assertThat(is.movies().genres().names()).isEqualTo(was.movies().genres().names());
    assertThat(is.movies().mean()).isEqualTo(was.movies().mean());
    assertThat(range(is.scaling().user()).low()).isEqualTo(range(was.scaling().user()).low());
    assertThat(range(is.scaling().steps()).high()).isEqualTo(range(was.scaling().steps()).high());
    assertThat(made.release().isNewborn()).isFalse();
    assertThat(made.release().provenance().kind()).isEqualTo("trained");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 4})
  void sameContentIsTheSameReleaseAndAnotherContentIsNot(long seed) {
    ReleaseFiles release = LearntReleases.random(seed);

    assertThat(LearntReleases.random(seed).id()).isEqualTo(release.id());
    assertThat(LearntReleases.random(seed).zip()).isEqualTo(release.zip());
    assertThat(LearntReleases.random(seed + 10).id()).isNotEqualTo(release.id());
    assertThat(ReleaseFiles.unzip(updaterOf(release, new byte[] {9})).id())
        .isNotEqualTo(release.id());
    assertThat(ReleaseFiles.unzip(updaterOf(release, new byte[] {1, 2, 3})).id())
        .isEqualTo(release.id());
  }

  @Test
  void keepsTheFilesThatPlainDl4jOpensAsTheyCame() {
    ReleaseFiles release = ReleaseFiles.unzip(LearntReleases.random(5).zip());

    assertThat(release.content(FileNames.CONFIGURATION)).asString().isEqualTo("{}");
    assertThat(release.content(FileNames.UPDATER)).containsExactly(1, 2, 3);
    assertThat(release.content("no such file")).isEmpty();
  }

  @Test
  void oneMovieALine() {
    String movies =
        Zips.entries(LearntReleases.random(6).zip()).getOrDefault(FileNames.MOVIES, "none");

    assertThat(movies.lines()).hasSize(1 + LearntReleases.MOVIES);
    assertThat(movies.lines().findFirst().orElseThrow())
        .isEqualTo(
            "{\"mean\":3.5,\"damping\":5.0,\"genres\":"
                + "[\"Comedy\",\"Crime\",\"Drama\",\"Horror\",\"Western\"]}");
    assertThat(movies.lines().skip(1).toList()).isSorted();
  }

  private static Range range(Scale scale) {
    return (Range) scale;
  }

  private static byte[] updaterOf(ReleaseFiles release, byte[] updater) {
    return Zips.replaced(release.zip(), FileNames.UPDATER, updater);
  }

  /** Of a user with no rating, with one, and so on to eight. */
  private static List<UserState> states(Release release) {
    Random random = new Random(1);
    Journey journey = new Journey(release);
    List<UserState> states = new ArrayList<>();
    for (int i = 0; i <= 8; i++) {
      states.add(journey.state());
      journey.take(
          Ratings.rating(
              "m" + random.nextInt(25), random.nextInt(1, 11) / 2.0, 1_000_000_000L * i));
    }
    return states;
  }
}
