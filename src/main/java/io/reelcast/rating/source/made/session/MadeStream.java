package io.reelcast.rating.source.made.session;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.draw.WeightedDraw;
import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.nature.MadeUser;
import io.reelcast.rating.source.made.nature.MadeUsers;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * The made world in motion: sessions begin at exponential distances, and of those under way the one
 * whose next rating is due first goes on.
 */
public final class MadeStream {

  private final MadeMovies movies;
  private final MadeMoods moods;
  private final DoubleUnaryOperator ratingByStars;
  private final long turn;
  private final MadeUsers users;
  private final MadeRandom random;
  private final PriorityQueue<MadeSession> sessions =
      new PriorityQueue<>(
          Comparator.comparingLong(MadeSession::nextMillis).thenComparing(MadeSession::userId));
  private long nextSessionMillis;
  private long made;

  /**
   * The world from its beginning.
   *
   * @param users how many will ever appear
   * @param ratingByStars the rating given where the feeling is so many stars
   * @param turn how many ratings are made before tastes turn; before the first one, there is nobody
   *     who has any
   */
  public MadeStream(
      long seed, int users, MadeMoods moods, DoubleUnaryOperator ratingByStars, long turn) {
    this.movies = moods.movies();
    this.moods = moods;
    this.ratingByStars = ratingByStars;
    this.turn = turn;
    this.users = new MadeUsers(seed, users, movies.genres().count());
    this.random = MadeRandom.of(seed, "stream", 0);
  }

  /** Makes the next rating and shows it before the world goes on, which changes its session. */
  public <T> T next(Function<MadeMoment, T> view) {
    if (made == turn) {
      turnTastes();
    }
    made++;
    MadeSession session = sessionDueNext();
    MadeMoment moment = rate(session);
    T seen = view.apply(moment);
    if (session.goesOn(random)) {
      sessions.add(session);
    }
    return seen;
  }

  private void turnTastes() {
    users.turnTastes();
    sessions.forEach(session -> session.turnTo(moods.preference(session.user().tastes())));
  }

  private MadeSession sessionDueNext() {
    while (sessions.isEmpty() || sessions.element().nextMillis() >= nextSessionMillis) {
      users.next(nextSessionMillis, random).ifPresent(this::beginSession);
      nextSessionMillis += (long) random.exponential(MadeNature.MEAN_SESSION_GAP_MILLIS);
    }
    return sessions.remove();
  }

  private void beginSession(MadeUser user) {
    user.beginSession();
    user.driftTastes(random);
    WeightedDraw preference = moods.preference(user.tastes());
    sessions.add(new MadeSession(user, preference, nextSessionMillis, random));
  }

  private MadeMoment rate(MadeSession session) {
    MadeUser user = session.user();
    int movie = drawMovie(user, session.mood());
    user.remember(movie);
    double stars =
        user.inclination(movies.genres(), movies.combination(movie), session.mood())
            + movies.quality(movie)
            + session.temper();
    double rating =
        ratingByStars.applyAsDouble(stars + MadeNature.NOISE_DEVIATION * random.gaussian());
    return new MadeMoment(session, movie, session.nextMillis(), stars, rating);
  }

  private int drawMovie(MadeUser user, int mood) {
    int movie = moods.drawMovie(mood, random);
    for (int again = 0; again < MadeNature.DRAWS_AGAIN && user.ratedLately(movie); again++) {
      movie = moods.drawMovie(mood, random);
    }
    return movie;
  }
}
