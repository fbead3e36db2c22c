package io.reelcast.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.exploration.found.Calendar;
import io.reelcast.exploration.found.Correlations;
import io.reelcast.exploration.found.Groups.Group;
import io.reelcast.exploration.found.Loved;
import io.reelcast.exploration.found.Overview;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.exploration.found.Years;
import io.reelcast.exploration.measure.Bin;
import io.reelcast.exploration.measure.Concentration;
import io.reelcast.exploration.measure.Spread;
import io.reelcast.exploration.measure.Tally.Entry;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.RatingSource;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Nine ratings, and what can be worked out of them on paper. */
final class ExplorationTest {
  private static final Instant MONDAY = Instant.parse("2001-01-01T00:00:00Z");
  private static final Offset<Double> EXACT = within(1e-9);
  private static final double DEVIATIONS = 1.959964;

  private static final List<Movie> MOVIES =
      List.of(
          Movie.of("heat", "Heat", OptionalInt.of(1995), List.of("Action", "Crime")),
          Movie.of("alien", "Alien", OptionalInt.of(1979), List.of("Horror")),
          Movie.of("unseen", "Unseen", OptionalInt.empty(), List.of("(no genres listed)")));

  private static final List<User> USERS =
      List.of(user("ann", "F", 25), user("bob", "M", 56), user("cat", "F", 25));

  private static final ListedRatings RATINGS =
      new ListedRatings(
          MOVIES,
          List.of(
              rating("ann", "heat", 4, 0),
              rating("ann", "alien", 2, 0),
              rating("bob", "heat", 5, 60),
              rating("bob", "alien", 3, 90),
              rating("ann", "clue", 5, 3_690),
              rating("bob", "clue", 1, 3_750),
              rating("bob", "dune", 3, 3_810),
              rating("cat", "heat", 3, 10_000),
              rating("cat", "alien", 3, 10_000)));

  private final Exploration found = explored(new WithUsers(RATINGS, USERS));

  @Test
  void countsWhatThereIs() {
    Overview.Found all = found.overview();

    assertThat(List.of(all.ratings(), all.users(), all.movies())).containsExactly(9L, 3L, 4L);
    assertThat(List.of(all.moviesListed(), all.usersKnown())).containsExactly(3, 3);
    assertThat(all.density()).isEqualTo(9.0 / 12);
    assertThat(all.mean()).isCloseTo(29.0 / 9, EXACT);
    assertThat(all.deviation()).isCloseTo(Math.sqrt(107.0 / 9 - 29.0 / 9 * 29.0 / 9), EXACT);
    assertThat(all.last() - all.first()).isEqualTo(10_000);
    assertThat(all.values())
        .containsExactly(
            new Entry(1, 1), new Entry(2, 1), new Entry(3, 4), new Entry(4, 1), new Entry(5, 2));
  }

  @Test
  void countsTheRatingsOfUsersAndMovies() {
    assertThat(found.users().bins()).containsExactly(new Bin(2, 4, 3));
    assertThat(found.movies().bins()).containsExactly(new Bin(1, 1, 1), new Bin(2, 4, 3));
    assertThat(found.users().concentration())
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : 1, Double.class)
        // Differences of 2, 3, 4 in all nine pairs sum up to 8, twice the mean of 3 is 6.
        .isEqualTo(new Concentration(3, 8.0 / 9 / 6, 4.0 / 9, 3, 3, 4));
  }

  @Test
  void partsRatingsIntoSessions() {
    Sessions.Found sessions = found.sessions();

    assertThat(List.of(sessions.sessions(), sessions.followed())).containsExactly(5L, 6L);
    assertThat(sessions.sameSecond()).isCloseTo(2.0 / 6, EXACT);
    assertThat(sessions.withinMinute()).isCloseTo(4.0 / 6, EXACT);
    assertThat(sessions.oneSession()).isCloseTo(1.0 / 3, EXACT);
    assertThat(sessions.inFirstSession()).isCloseTo(6.0 / 9, EXACT);
    assertThat(sessions.waits().stream().map(wait -> Math.round(6 * wait.share())))
        .containsExactly(2L, 1L, 1L, 0L, 2L, 0L, 0L, 0L, 0L);
    assertThat(sessions.usersBySessions()).containsExactly(new Bin(1, 1, 1), new Bin(2, 4, 2));
    assertThat(sessions.ratingsOfFirst()).isEqualTo(new Spread(3, 2, 2, 2, 2, 2, 2));
    assertThat(sessions.ratingsOfLater()).contains(new Spread(2, 1.5, 1, 1, 1, 2, 2));
    assertThat(sessions.minutes()).isEqualTo(new Spread(5, 0.3, 0, 0, 0, 0.5, 1));
  }

  @Test
  void knowsWhenRatingsCame() {
    Calendar.Found calendar = found.calendar();

    assertThat(calendar.length()).isEqualTo("day");
    assertThat(calendar.periods())
        .containsExactly(new Calendar.Period("2001-01-01", "2001-01-02", 9, 29.0 / 9, 3, 1, 1));
    assertThat(found.clock().get(0).day()).isEqualTo("Mon");
    assertThat(found.clock().get(0).byHour()).startsWith(4L, 3L, 2L, 0L);
    assertThat(found.clock()).hasSize(7);
  }

  @Test
  void averagesGroupsWithUsersTakenTogether() {
    Group action = found.genres().get(0);
    Group women = found.genders().get(0);

    assertThat(found.genres().stream().map(Group::name))
        .containsExactly("Action", "Crime", "Horror");
    assertThat(action.mean().mean()).isCloseTo(4, EXACT);
    assertThat(action.mean().high()).isCloseTo(4 + DEVIATIONS * Math.sqrt(3) / 3, EXACT);
    assertThat(action.ratings()).isEqualTo(new Spread(3, 4, 3, 3, 4, 5, 5));
    // Ann's three ratings are 0.8 above 3.4 in sum, Cat's two 0.8 below: √(2 · 1.28) / 5 = 0.32.
    assertThat(found.genders()).hasSize(1);
    assertThat(women.name()).isEqualTo("women");
    assertThat(women.mean().count()).isEqualTo(5);
    assertThat(women.mean().mean()).isCloseTo(3.4, EXACT);
    assertThat(women.mean().low()).isCloseTo(3.4 - DEVIATIONS * 0.32, EXACT);
    assertThat(found.ages().stream().map(Group::name)).containsExactly("25–34");
    assertThat(found.occupations()).isEmpty();
    assertThat(found.decades().stream().map(Group::name)).containsExactly("1970s", "1990s");
    assertThat(found.years())
        .containsExactly(new Years.Year(1979, 3, 8.0 / 3), new Years.Year(1995, 3, 4));
  }

  @Test
  void correlatesOnlyWhatIsKnownOfBoth() {
    Correlations.Found all = found.correlations();
    int last = all.names().indexOf("last rating");

    assertThat(all.names()).hasSize(11).startsWith("rating");
    assertThat(all.coefficients()).hasSize(11).allSatisfy(row -> assertThat(row).hasSize(11));
    // (4,2) (2,5) (5,3) (3,1) (1,3) (3,3): Σxy = −3, Σxx = 10, Σyy = 53 / 6 about the means.
    assertThat(all.coefficients().get(0).get(last))
        .isCloseTo(-3 / Math.sqrt(10 * 53.0 / 6), EXACT)
        .isEqualTo(all.coefficients().get(last).get(0));
  }

  @Test
  void ranksMoviesByWhatIsSure() {
    Loved.Found loved = found.loved();

    // Movies differ less than chance would have it, so all weight is the mean's: k = 9 ratings.
    double within = (2 + 2.0 / 3 + 8 + 0) / (9 - 4);
    assertThat(loved.damping()).isEqualTo(9);
    assertThat(List.of(loved.leastRatings(), loved.qualified())).containsExactly(2, 3);
    assertThat(loved.most().stream().map(Loved.Movie::title)).containsExactly("Heat");
    assertThat(loved.least().stream().map(Loved.Movie::title)).containsExactly("Alien");
    assertThat(loved.most().get(0).mean()).isEqualTo(4);
    assertThat(loved.most().get(0).damped().mean()).isCloseTo((12 + 29) / 12.0, EXACT);
    assertThat(loved.most().get(0).damped().low())
        .isCloseTo(41 / 12.0 - DEVIATIONS * Math.sqrt(within / 12), EXACT);
    assertThat(loved.points().stream().map(Loved.Point::title))
        .containsExactly("Heat", "Alien", "clue", "dune");
  }

  @Test
  void leavesOutWhatTheSourceDoesNotKnow() {
    Exploration bare = explored(new ListedRatings(List.of(), RATINGS.ratings()));

    assertThat(bare.genres()).isEmpty();
    assertThat(bare.decades()).isEmpty();
    assertThat(bare.years()).isEmpty();
    assertThat(bare.genders()).isEmpty();
    assertThat(bare.ages()).isEmpty();
    assertThat(bare.correlations().names()).hasSize(9).doesNotContain("movie’s year");
    assertThat(bare.overview().density()).isEqualTo(found.overview().density());
    assertThat(bare.loved().most().get(0).title()).isEqualTo("heat");
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(Exploration.of(new ListedRatings(MOVIES, List.of()), event -> {})).isEmpty();
  }

  private static Exploration explored(RatingSource source) {
    return Exploration.of(source, event -> {}).orElseThrow();
  }

  private static Rating rating(String user, String movie, double rating, long second) {
    return new Rating(user, movie, rating, MONDAY.plusSeconds(second));
  }

  private static User user(String id, String gender, int age) {
    return new User(id, Optional.of(gender), OptionalInt.of(age), Optional.empty());
  }
}
