package io.reelcast.cli.explore;

import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Activity;
import io.reelcast.exploration.found.Overview;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.exploration.measure.Concentration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, in a few lines for the terminal. */
final class ExploreSummary {
  private static final int MOST_VALUES = 12;

  private ExploreSummary() {}

  static List<String> lines(Exploration found) {
    Overview.Found all = found.overview();
    Sessions.Found sessions = found.sessions();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %s ratings of %s movies by %s users, %s to %s"
            .formatted(
                found.data(),
                Words.count(all.ratings()),
                Words.count(all.movies()),
                Words.count(all.users()),
                Words.day(all.first()),
                Words.day(all.last())));
    lines.add(
        "%s of all pairs of user and movie have a rating; %s; mean %s, deviation %s"
            .formatted(
                Words.percent(all.density()),
                values(all),
                Words.decimals(2, all.mean()),
                Words.decimals(2, all.deviation())));
    lines.add("a user gave " + parts(found.users(), "users gave"));
    lines.add("a movie got " + parts(found.movies(), "movies got"));
    lines.add(
        "of a user's consecutive ratings %s bear the same second, %s are within a minute"
            .formatted(
                Words.percent(sessions.sameSecond()), Words.percent(sessions.withinMinute())));
    lines.add(
        "%s of users have one session only; first sessions hold %s of all ratings"
            .formatted(
                Words.percent(sessions.oneSession()), Words.percent(sessions.inFirstSession())));
    lines.add(
        "%s of ratings are by users with fewer than 5 earlier ones, %s of movies with fewer than 5"
            .formatted(
                Words.percent(found.calendar().byColdUsers()),
                Words.percent(found.calendar().ofColdMovies())));
    if (!found.loved().most().isEmpty()) {
      lines.add(
          "most loved: %s; least loved: %s"
              .formatted(
                  found.loved().most().get(0).title(), found.loved().least().get(0).title()));
    }
    return lines;
  }

  private static String values(Overview.Found all) {
    if (all.values().size() > MOST_VALUES) {
      return Words.count(all.values().size()) + " different values";
    }
    return all.values().stream()
        .map(entry -> Words.rating(entry.value()))
        .collect(Collectors.joining(" ", "values ", ""));
  }

  private static String parts(Activity.Found activity, String whoDid) {
    Concentration parts = activity.concentration();
    return "%s ratings (median; mean %s, most %s); the busiest tenth of %s %s"
        .formatted(
            Words.rating(parts.median()),
            Words.count(parts.mean()),
            Words.count(parts.greatest()),
            whoDid,
            Words.percent(parts.topTenth()));
  }
}
