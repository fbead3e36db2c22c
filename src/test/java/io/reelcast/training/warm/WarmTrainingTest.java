package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Training;
import io.reelcast.model.scaling.Range;
import io.reelcast.model.scaling.Scale;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.TrainingSettings.Sampling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WarmTrainingTest {
  private static final ListedRatings RATINGS = Crowds.agreeing(1, 20, 40, 20);
  private static final int CUT = 300; // Of 400.

  @TempDir private Path directory;
  @TempDir private Path elsewhere;

  @Test
  void sameRatingsAndSettingsGiveTheSameRelease() {
    ReleaseId first = SmallTraining.usual().on(RATINGS, directory).release().id();

    ReleaseFiles again = SmallTraining.usual().on(RATINGS, elsewhere).release();

    assertThat(again.id()).isEqualTo(first);
    assertThat(ReleaseFiles.unzip(again.zip()).id()).isEqualTo(first);
  }

  @Test
  void anotherSeedOrOtherRatingsGiveAnotherRelease() {
    ReleaseId first = SmallTraining.usual().on(RATINGS, directory).release().id();

    ReleaseId reseeded = SmallTraining.usual().seeded(2).on(RATINGS, directory).release().id();
    Rating last = RATINGS.ratings().get(399);
    Rating other = new Rating(last.userId(), last.movieId(), 5.5 - last.rating(), last.ratedAt());
    ReleaseId rerated =
        SmallTraining.usual().on(RATINGS.with(399, other), directory).release().id();

    assertThat(List.of(first, reseeded, rerated)).doesNotHaveDuplicates();
  }

  @Test
  void beatsTheNewbornWhereMoviesDiffer() {
    ListedRatings crowd = Crowds.agreeing(2, 60, 40, 30);

    WarmTraining.Result result =
        SmallTraining.usual().lasting(8, 8).on(new FirstRatings(crowd, 1400), directory);

    HeldOut.Result later = new HeldOut(result.release().release(), 1400).run(crowd);
    Training training = learnt(result).training();
    // Movies spread evenly over 4.5 stars: a standard deviation of 1.3, and little noise.
    assertThat(training.newborn()).isBetween(1.1, 1.6);
    assertThat(training.conditioned()).isLessThan(0.5 * training.newborn());
    assertThat(training.blind()).isLessThan(1.1 * training.newborn());
    assertThat(later.newborn()).isBetween(1.1, 1.6);
    assertThat(later.conditioned()).isLessThan(0.5 * later.newborn());
  }

  @Test
  void newbornIsWhereItBegins() {
    SmallTraining training = SmallTraining.usual().lasting(1, 1);

    Epoch first = training.on(Crowds.dicing(3, 20, 40, 20), directory).epochs().get(0);

    assertThat(first.blind()).isCloseTo(first.newborn(), within(0.15));
  }

  @Test
  void moviesAreKnownByAllRatings() {
    Learnt learnt = learnt(SmallTraining.usual().on(RATINGS, directory));

    double mean = RATINGS.ratings().stream().mapToDouble(Rating::rating).average().orElseThrow();
    assertThat(learnt.movies().mean()).isCloseTo(mean, within(1e-9));
    assertThat(learnt.movies().size()).isEqualTo(40);
    for (Movie movie : RATINGS.catalogue()) {
      long count =
          RATINGS.ratings().stream().filter(r -> r.movieId().equals(movie.movieId())).count();
      assertThat(learnt.movies().facts(movie.movieId()).count()).isEqualTo(count);
      assertThat(learnt.movies().facts(movie.movieId()).year()).isEqualTo(movie.year().orElse(0));
    }
    assertThat(learnt.movies().genres().names()).containsExactly("Comedy", "Drama", "Horror");
    assertThat(learnt.training().data()).isEqualTo(RATINGS.fingerprint());
    assertThat(learnt.training().ratings()).isEqualTo(400);
    assertThat(learnt.training().settings()).isEqualTo(SmallTraining.usual().settings().named());
  }

  @Test
  void scalingIsFittedOnWhatIsLearntFromOnly() {
    Scaling usual = learnt(SmallTraining.usual().on(RATINGS, directory)).scaling();

    Scaling later = learnt(SmallTraining.usual().on(extremeFrom(CUT), directory)).scaling();
    Scaling earlier = learnt(SmallTraining.usual().on(extremeFrom(CUT / 2), directory)).scaling();

    assertThat(numbers(later)).isEqualTo(numbers(usual));
    assertThat(range(earlier.movies()).low()[3]).isLessThan(range(usual.movies()).low()[3]);
    assertThat(range(earlier.steps()).high()[1]).isGreaterThan(range(usual.steps()).high()[1]);
  }

  @Test
  void yearsAreScaledFromTheOldestToTheNewest() {
    Scaling scaling = learnt(SmallTraining.usual().thorough().on(RATINGS, directory)).scaling();

    // Movies of 1980 to 2018, those that every tenth place leaves unknown aside.
    assertThat(range(scaling.movies()).low()[3]).isEqualTo(1980);
    assertThat(range(scaling.movies()).high()[3]).isEqualTo(2018);
    assertThat(range(scaling.movies()).low()[4]).isEqualTo(1);
    assertThat(range(scaling.movies()).high()[4]).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 12})
  void refusesTooFewRatings(int count) {
    FirstRatings few = new FirstRatings(RATINGS, count);

    assertThatThrownBy(() -> SmallTraining.usual().on(few, directory))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining(count + " ratings are too few to train on")
        .hasMessageContaining("set a greater training.held-back");
    assertThat(directory).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 5.5, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesARatingOffTheScale(double rating) {
    Rating off = new Rating("u1", "m1", rating, RATINGS.ratings().get(50).ratedAt());

    assertThatThrownBy(() -> SmallTraining.usual().on(RATINGS.with(50, off), directory))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("user u1 rated movie m1 " + rating)
        .hasMessageContaining("rating.lowest and rating.highest are 0.5 and 5.0")
        .hasMessageContaining("set the scale");
  }

  /** From a place on, an ancient movie is rated, and a century passes before. */
  @Test
  void ratingsThatOnlyReadingCountsAreSampledAsOften() {
    SmallTraining usual = SmallTraining.usual();
    Sampling twoHundred = new Sampling(2, 200, 0.25, 5, 0.8, ScalingKind.MIN_MAX);
    SmallTraining training =
        new SmallTraining(usual.shape(), usual.learning(), twoHundred, usual.passes());

    WarmTraining.Result uncounted = training.on(new Uncounted(RATINGS), directory);

    assertThat(learnt(uncounted).training().samples())
        .isEqualTo(learnt(usual.on(RATINGS, directory)).training().samples())
        .isLessThan(learnt(usual.thorough().on(RATINGS, directory)).training().samples());
  }

  /** Does not tell how many there are. */
  private record Uncounted(ListedRatings whole) implements RatingSource {
    @Override
    public String fingerprint() {
      return whole.fingerprint();
    }

    @Override
    public Stream<Movie> movies() {
      return whole.movies();
    }

    @Override
    public Stream<User> users() {
      return whole.users();
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.empty();
    }

    @Override
    public Iterator<Rating> ratingsFrom(long position) {
      return whole.ratingsFrom(position);
    }
  }

  private static ListedRatings extremeFrom(int place) {
    List<Movie> catalogue = new ArrayList<>(RATINGS.catalogue());
    catalogue.add(Movie.of("ancient", "Ancient", OptionalInt.of(1000), List.of("Drama")));
    List<Rating> ratings = new ArrayList<>(RATINGS.ratings().subList(0, place));
    for (Rating rating : RATINGS.ratings().subList(place, RATINGS.ratings().size())) {
      boolean isFirst = ratings.size() == place;
      ratings.add(
          new Rating(
              rating.userId(),
              isFirst ? "ancient" : rating.movieId(),
              rating.rating(),
              rating.ratedAt().plus(Duration.ofDays(36_500))));
    }
    return new ListedRatings(catalogue, ratings);
  }

  private static List<List<Float>> numbers(Scaling scaling) {
    List<List<Float>> numbers = new ArrayList<>();
    for (float[] some :
        List.of(
            range(scaling.steps()).low(),
            range(scaling.steps()).high(),
            range(scaling.user()).low(),
            range(scaling.user()).high(),
            range(scaling.movies()).low(),
            range(scaling.movies()).high())) {
      List<Float> listed = new ArrayList<>();
      for (float number : some) {
        listed.add(number);
      }
      numbers.add(listed);
    }
    return numbers;
  }

  private static Range range(Scale scale) {
    return (Range) scale;
  }

  private static Learnt learnt(WarmTraining.Result result) {
    return result.release().release().learnt().orElseThrow();
  }
}
