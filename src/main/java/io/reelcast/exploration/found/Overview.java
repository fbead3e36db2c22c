package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Tally;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Register;
import java.util.List;

/** How much there is of what. */
public final class Overview implements Finder {
  private final Register register;
  private final Tally ratings = new Tally();
  private long users;
  private long movies;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /**
   * @param users how many have rated
   * @param movies how many were rated
   * @param moviesListed how many the source has facts of
   * @param usersKnown how many the source has facts of
   * @param density the share of all pairs of such a user and such a movie that have a rating
   * @param first seconds since 1970
   * @param last seconds since 1970
   * @param values each rating that was given, and how often
   */
  public record Found(
      long ratings,
      long users,
      long movies,
      int moviesListed,
      int usersKnown,
      double density,
      long first,
      long last,
      double mean,
      double deviation,
      List<Tally.Entry> values) {}

  public Overview(Register register) {
    this.register = register;
  }

  @Override
  public void take(Event event) {
    ratings.add(event.rating());
    users += event.userPast().count() == 0 ? 1 : 0;
    movies += event.moviePast().count() == 0 ? 1 : 0;
    first = Math.min(first, event.second());
    last = Math.max(last, event.second());
  }

  /** Of at least one rating. */
  public Found found() {
    long count = ratings.count();
    return new Found(
        count,
        users,
        movies,
        register.movies().size(),
        register.users().size(),
        (double) count / users / movies,
        first,
        last,
        ratings.mean(),
        ratings.deviation(),
        ratings.entries());
  }
}
