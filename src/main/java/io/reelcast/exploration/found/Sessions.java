package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Bin;
import io.reelcast.exploration.measure.Growing;
import io.reelcast.exploration.measure.Spread;
import io.reelcast.exploration.measure.Tally;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a user's ratings follow each other. A pause of more than an hour ends a session. */
public final class Sessions implements Finder {
  private static final int PAUSE_SECONDS = 3_600;
  private static final int MINUTE_SECONDS = 60;

  private final long[] waits = new long[Wait.values().length];
  private final Growing sessions = new Growing(); // [user]
  private final Growing ratings = new Growing(); // [user] in his present session
  private final Growing started = new Growing(); // [user] the second of its first rating
  private final Growing newest = new Growing(); // [user] the second of its newest rating
  private final Tally ratingsOfFirst = new Tally();
  private final Tally ratingsOfLater = new Tally();
  private final Tally minutes = new Tally();
  private long followed;
  private long withinMinute;

  /** How long a user waits before his next rating. */
  private enum Wait {
    NONE("the same second", 0),
    SECONDS("1 to 59 s", 59),
    MINUTES("1 to 10 min", 600),
    HALF_HOURS("10 to 60 min", PAUSE_SECONDS),
    HOURS("1 to 24 h", 86_400),
    DAYS("1 to 7 days", 604_800),
    WEEKS("1 to 4 weeks", 2_419_200),
    MONTHS("4 weeks to 1 year", 31_536_000),
    YEARS("more than a year", Long.MAX_VALUE);

    final String title;
    final long mostSeconds;

    Wait(String title, long mostSeconds) {
      this.title = title;
      this.mostSeconds = mostSeconds;
    }

    static Wait of(double seconds) {
      for (Wait wait : values()) {
        if (seconds <= wait.mostSeconds) {
          return wait;
        }
      }
      return YEARS;
    }
  }

  /** The share of a user's next ratings that come after so long. */
  public record Share(String after, double share) {}

  /**
   * @param followed how many ratings are followed by another one of the same user
   * @param sameSecond the share of these whose next one bears the same second
   * @param withinMinute the share of these whose next one comes at most a minute later
   * @param oneSession the share of users with one session only
   * @param inFirstSession the share of all ratings that were given in their user's first session
   * @param usersBySessions how many users have how many sessions
   * @param ratingsOfFirst how many ratings a user's first session has
   * @param ratingsOfLater how many ratings a later session has; empty if there is none
   * @param minutes how long a session is from its first rating to its last
   */
  public record Found(
      long sessions,
      long followed,
      double sameSecond,
      double withinMinute,
      double oneSession,
      double inFirstSession,
      List<Share> waits,
      List<Bin> usersBySessions,
      Spread ratingsOfFirst,
      Optional<Spread> ratingsOfLater,
      Spread minutes) {}

  @Override
  public void take(Event event) {
    int user = event.user();
    double gap = event.userPast().gap();
    if (event.userPast().count() > 0) {
      followed++;
      waits[Wait.of(gap).ordinal()]++;
      withinMinute += gap <= MINUTE_SECONDS ? 1 : 0;
      if (gap > PAUSE_SECONDS) {
        end(user);
      }
    }
    if (ratings.at(user) == 0) {
      started.set(user, event.second());
      sessions.add(user, 1);
    }
    ratings.add(user, 1);
    newest.set(user, event.second());
  }

  private void end(int user) {
    (sessions.at(user) == 1 ? ratingsOfFirst : ratingsOfLater).add(ratings.at(user));
    minutes.add((newest.at(user) - started.at(user)) / MINUTE_SECONDS);
    ratings.set(user, 0);
  }

  /** Of at least one rating; none may be taken afterwards. */
  public Found found() {
    for (int user = 0; user < ratings.size(); user++) {
      if (ratings.at(user) > 0) {
        end(user);
      }
    }
    List<Share> shares = new ArrayList<>();
    for (Wait wait : Wait.values()) {
      shares.add(new Share(wait.title, share(waits[wait.ordinal()], followed)));
    }
    double users = ratingsOfFirst.count();
    double inFirst = users * ratingsOfFirst.mean();
    return new Found(
        (long) sessions.stream().sum(),
        followed,
        shares.get(0).share(),
        share(withinMinute, followed),
        share(sessions.stream().filter(count -> count == 1).count(), users),
        share(inFirst, followed + users),
        shares,
        Bin.of(sessions.stream()),
        Spread.of(ratingsOfFirst),
        ratingsOfLater.count() > 0 ? Optional.of(Spread.of(ratingsOfLater)) : Optional.empty(),
        Spread.of(minutes));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
