package io.reelcast.model.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Octets;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.feature.Sights;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.rating.Rating;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObserverTest {
  private static final ReleaseFiles FILES = InsightReleases.random(1);
  private static final Release RELEASE = FILES.release();

  /** Sees the same in the same places, and tells other things of movies. */
  private static final Release NEXT = withOtherCrowd();

  /** Tells tastes in other factors. */
  private static final Release OTHERWISE = InsightReleases.random(2).release();

  /** In "u1" to "u5" the hashes are 3676 to 3680, in the last one it is -2147483648. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"u1, 4", "u2, 3", "u3, 2", "u4, 1", "u5, 0", "polygenelubricants, 3"})
  void oneRatingInFiveBeginsAWindowForDifferentUsersAtDifferentOnes(String userId, int first) {
    List<Long> anchors = new ArrayList<>();
    UserState state = UserState.UNKNOWN;
    for (int place = 0; place < 20; place++) {
      Rating next = rating(userId, place);
      RELEASE.watch(state, next).map(Window::anchor).ifPresent(anchors::add);
      state = state.after(next, RELEASE);
    }

    assertThat(anchors).containsExactly(first + 0L, first + 5L, first + 10L, first + 15L);
  }

  @Test
  void windowNamesItsAnchorItsReleaseAndTheTasteThatMoviesAreSeenWith() {
    UserState anchor = after(9);

    Window begun = RELEASE.watch(anchor, rating("u1", 9)).orElseThrow();

    assertThat(begun.anchor()).isEqualTo(9);
    assertThat(begun.release()).isEqualTo(RELEASE.id());
    assertThat(begun.layout()).isEqualTo(learnt(RELEASE).layout());
    assertThat(begun.taste()).isEqualTo(anchor.past().taste());
    assertThat(begun.taste().generation()).isEqualTo(RELEASE.basis().generation());
    assertThat(begun.outcomes()).hasSize(1);
  }

  /** At the end of what is seen of a user stand his ratings and what the newborn expects. */
  @Test
  void userIsSeenBeforeTheRatingThatBeginsTheWindow() {
    Window begun = RELEASE.watch(after(4), rating("u1", 4)).orElseThrow();

    ByteBuffer end = begun.seen().toBuffer();
    end.position(end.limit() - 8);
    // He gave 1, 1.5, 2 and 2.5, so 7: 0.55 · (7 + 8 · 3.5) / (4 + 8) + 0.45 · 7 / 4.
    assertThat(end.getInt()).isEqualTo(4);
    assertThat((double) end.getFloat()).isCloseTo(0.55 * 35 / 12 + 0.45 * 7 / 4, within(1e-6));
  }

  @Test
  void everyMovieIsSeenAsAPredictionAtTheAnchorWouldHaveSeenIt() {
    UserState anchor = after(9);
    List<Octets> expected = new ArrayList<>();
    for (int slot = 0; slot < 5; slot++) {
      expected.add(seenFrom(anchor, rating("u1", 9 + slot), slot, RELEASE));
    }

    Window complete = followed(anchor, 9, RELEASE, RELEASE, RELEASE, RELEASE, RELEASE);

    assertThat(complete.isComplete()).isTrue();
    assertThat(complete.outcomes()).isEqualTo(expected).doesNotHaveDuplicates();
  }

  @Test
  void releaseThatSeesAlikeGoesOnWithTheWindowOfTheOneBefore() {
    UserState anchor = after(9);

    Window open = followed(anchor, 9, RELEASE, RELEASE, NEXT);

    assertThat(NEXT.id()).isNotEqualTo(RELEASE.id());
    assertThat(open.release()).isEqualTo(RELEASE.id());
    assertThat(open.anchor()).isEqualTo(9);
    assertThat(open.outcomes())
        .containsExactly(
            seenFrom(anchor, rating("u1", 9), 0, RELEASE),
            seenFrom(anchor, rating("u1", 10), 1, RELEASE),
            seenFrom(anchor, rating("u1", 11), 2, NEXT));
    assertThat(open.outcomes().get(2)).isNotEqualTo(seenFrom(anchor, rating("u1", 11), 2, RELEASE));
  }

  @Test
  void releaseThatSeesOtherwiseGivesUpAnOpenWindowAndWaitsForTheNextPlace() {
    Window open = followed(after(9), 9, RELEASE, RELEASE);

    Optional<Window> given =
        OTHERWISE.watch(after(11).watched(Optional.of(open)), rating("u1", 11));

    assertThat(learnt(OTHERWISE).layout()).isNotEqualTo(open.layout());
    assertThat(given).isEmpty();
  }

  @Test
  void releaseThatSeesOtherwiseBeginsItsOwnWindowAtAPlaceWhereOneMayBegin() {
    Window open = followed(after(9), 9, RELEASE, RELEASE);

    Window begun =
        OTHERWISE.watch(after(14).watched(Optional.of(open)), rating("u1", 14)).orElseThrow();

    assertThat(begun.anchor()).isEqualTo(14);
    assertThat(begun.release()).isEqualTo(OTHERWISE.id());
    assertThat(begun.layout()).isEqualTo(learnt(OTHERWISE).layout());
    assertThat(begun.taste().generation()).isEqualTo(OTHERWISE.basis().generation());
    assertThat(begun.outcomes()).hasSize(1);
  }

  @Test
  void openWindowGoesOnAtAPlaceWhereAnotherOneMightBegin() {
    Window open = followed(after(9), 9, RELEASE, RELEASE);

    Window longer =
        NEXT.watch(after(14).watched(Optional.of(open)), rating("u1", 14)).orElseThrow();

    assertThat(longer.anchor()).isEqualTo(9);
    assertThat(longer.outcomes()).hasSize(3);
  }

  @Test
  void newbornGivesUpAnOpenWindowAndBeginsNone() {
    Window open = followed(after(9), 9, RELEASE);

    assertThat(Newborns.newborn().watch(after(10).watched(Optional.of(open)), rating("u1", 10)))
        .isEmpty();
    assertThat(Newborns.newborn().watch(after(9), rating("u1", 9))).isEmpty();
  }

  /** From an anchor on, the ratings each predicted by a release. */
  private static Window followed(UserState anchor, int first, Release... releases) {
    UserState state = anchor;
    int place = first;
    for (Release release : releases) {
      Rating next = rating("u1", place++);
      Window window = release.watch(state, next).orElseThrow();
      state = state.after(next, release).watched(Optional.of(window));
    }
    return state.window().orElseThrow();
  }

  /** By the way that a prediction takes. */
  private static Octets seenFrom(UserState anchor, Rating rating, int slot, Release release) {
    Learnt learnt = learnt(release);
    Insight insight = new Insight(learnt.movies(), learnt.aftermaths(), learnt.factors());
    Inputs inputs = new Inputs(InsightReleases.ALL);
    inputs.read(anchor, insight);
    float[] movie = new float[InsightReleases.ALL.movieFeatures()];
    MovieFacts facts = learnt.movies().facts(rating.movieId());
    inputs.movie(movie, rating.movieId(), facts, slot + 1, insight);
    return Sights.movie(movie, facts.genres(), learnt.movies().bias(facts), rating.rating());
  }

  /** The user u1 once he gave so many ratings, without a window. */
  private static UserState after(int ratings) {
    UserState state = UserState.UNKNOWN;
    for (int place = 0; place < ratings; place++) {
      state = state.after(rating("u1", place), RELEASE);
    }
    return state;
  }

  /** Of m1 one star, of m2 one and a half, and so on to five, an hour apart. */
  private static Rating rating(String userId, int place) {
    return new Rating(
        userId,
        "m" + (place + 1),
        1 + place % 9 / 2.0,
        Instant.ofEpochSecond(3_600L * (place + 1)));
  }

  private static Release withOtherCrowd() {
    Learnt learnt = learnt(RELEASE);
    Map<String, MovieFacts> facts = new HashMap<>();
    learnt
        .movies()
        .all()
        .forEach(
            (movieId, known) ->
                facts.put(
                    movieId,
                    new MovieFacts(
                        known.count() + 1,
                        known.surplus() + 1,
                        known.squares() + 1,
                        known.year(),
                        known.genres())));
    MovieTable movies =
        new MovieTable(3.6, learnt.movies().damping(), learnt.movies().genres(), facts);
    return FILES.withCrowd(movies, learnt.aftermaths()).release();
  }

  private static Learnt learnt(Release release) {
    return release.learnt().orElseThrow();
  }
}
