package io.reelcast.model.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.feature.InputGroup;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Windows that were seen by one release are read by another one exactly if both see alike. */
final class LayoutTest {
  private static final Learnt LEARNT = InsightReleases.random(1).release().learnt().orElseThrow();
  private static final MovieTable MOVIES = LEARNT.movies();

  @Test
  void isTheSameWhateverWasLearntAndWhateverTheCrowdSays() {
    Network network =
        new Network(
            InsightReleases.SHAPE, LearntReleases.weights(InsightReleases.SHAPE, new Random(9)));
    Intervals intervals =
        new Intervals(
            0.9,
            List.of(0),
            List.of(Collections.nCopies(6, -2f)),
            List.of(Collections.nCopies(6, 2f)));
    Factors factors =
        LEARNT.factors().with(List.of(new MovieVector("new", 1, new float[] {1, 2, 3})));
    MovieTable movies = new MovieTable(4, 5, MOVIES.genres(), Map.of());

    Learnt other = LEARNT.with(network, movies, AftermathTable.EMPTY, factors, intervals);

    assertThat(other.layout()).isEqualTo(LEARNT.layout());
  }

  @Test
  void isTheSameForNetworksOfAnySize() {
    Learnt wider =
        InsightReleases.random(1, new NetworkShape(2, 8, 7, 2, InsightReleases.ALL))
            .release()
            .learnt()
            .orElseThrow();

    assertThat(wider.layout()).isEqualTo(LEARNT.layout());
  }

  @Test
  void differsWhereOtherInputsAreSeen() {
    NetworkShape blinder =
        InsightReleases.SHAPE.withInputs(InsightReleases.ALL.without(InputGroup.TRAIL));
    Learnt less = InsightReleases.random(1, blinder).release().learnt().orElseThrow();

    assertThat(less.factors().generation()).isEqualTo(LEARNT.factors().generation());
    assertThat(less.layout()).isNotEqualTo(LEARNT.layout());
  }

  @Test
  void differsWhereGenresStandForOtherBits() {
    Genres turned = new Genres(List.of("Drama", "Comedy"));

    Learnt other = withMovies(new MovieTable(MOVIES.mean(), MOVIES.damping(), turned, Map.of()));

    assertThat(other.layout()).isNotEqualTo(LEARNT.layout());
  }

  @Test
  void differsWhereMoviesAreDampedOtherwise() {
    Learnt other = withMovies(new MovieTable(MOVIES.mean(), 6, MOVIES.genres(), Map.of()));

    assertThat(other.layout()).isNotEqualTo(LEARNT.layout());
  }

  @Test
  void differsWhereTastesAreToldInOtherFactors() {
    Factors others =
        new Factors(
            LEARNT.factors().mean(),
            LEARNT.factors().decay(),
            LEARNT.factors().prior(),
            LEARNT.factors().all().subList(1, LEARNT.factors().all().size()));

    Learnt other =
        LEARNT.with(LEARNT.network(), MOVIES, LEARNT.aftermaths(), others, LEARNT.intervals());

    assertThat(other.layout()).isNotEqualTo(LEARNT.layout());
  }

  @Test
  void differsWhereTheNewbornExpectsSomethingElse() {
    ModelSettings otherPrior = new ModelSettings(0.5, 5, 3.25, 8, 0.55, 0.3);

    assertThat(withSettings(Newborns.HALF_STARS).layout()).isEqualTo(LEARNT.layout());
    assertThat(withSettings(otherPrior).layout()).isNotEqualTo(LEARNT.layout());
  }

  private static Learnt withMovies(MovieTable movies) {
    return LEARNT.withCrowd(movies, LEARNT.aftermaths());
  }

  private static Learnt withSettings(ModelSettings settings) {
    return new Learnt(
        settings,
        MOVIES,
        LEARNT.aftermaths(),
        LEARNT.factors(),
        LEARNT.scaling(),
        LEARNT.network(),
        LEARNT.intervals(),
        LEARNT.training());
  }
}
