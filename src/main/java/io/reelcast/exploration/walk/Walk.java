package io.reelcast.exploration.walk;

import io.reelcast.exploration.measure.Growing;
import io.reelcast.rating.Rating;
import io.reelcast.rating.source.RatingSource;
import java.util.Iterator;
import java.util.List;

/** Takes finders through all ratings, and keeps what was known before each. */
public final class Walk {
  private static final int LAST = 5;

  private final Register register;
  private final Growing userCount = new Growing();
  private final Growing userSum = new Growing();
  private final Growing userSecond = new Growing();
  private final Growing userLast = new Growing(); // [user · 5 + sequence % 5]
  private final Growing movieCount = new Growing();
  private final Growing movieSum = new Growing();

  private Walk(Register register) {
    this.register = register;
  }

  /** Reads the source once to its end. */
  public static void through(RatingSource source, Register register, List<Finder> finders) {
    Walk walk = new Walk(register);
    for (Iterator<Rating> each = source.ratingsFrom(0); each.hasNext(); ) {
      Event event = walk.event(each.next());
      finders.forEach(finder -> finder.take(event));
      walk.keep(event);
    }
  }

  private Event event(Rating rating) {
    int user = register.user(rating.userId());
    int movie = register.movie(rating.movieId());
    long second = rating.ratedAt().getEpochSecond();
    return new Event(user, movie, rating.rating(), second, userPast(user, second), past(movie));
  }

  private UserPast userPast(int user, long second) {
    int count = (int) userCount.at(user);
    if (count == 0) {
      return new UserPast(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    int kept = Math.min(count, LAST);
    double sum = 0;
    for (int i = 0; i < kept; i++) {
      sum += userLast.at(user * LAST + i);
    }
    return new UserPast(
        count,
        userSum.at(user) / count,
        userLast.at(user * LAST + (count - 1) % LAST),
        sum / kept,
        second - userSecond.at(user));
  }

  private MoviePast past(int movie) {
    int count = (int) movieCount.at(movie);
    return new MoviePast(count, count == 0 ? Double.NaN : movieSum.at(movie) / count);
  }

  private void keep(Event event) {
    int user = event.user();
    userLast.set(user * LAST + event.userPast().count() % LAST, event.rating());
    userCount.add(user, 1);
    userSum.add(user, event.rating());
    userSecond.set(user, event.second());
    movieCount.add(event.movie(), 1);
    movieSum.add(event.movie(), event.rating());
  }
}
