package io.reelcast.exploration;

import io.reelcast.exploration.found.Activity;
import io.reelcast.exploration.found.Calendar;
import io.reelcast.exploration.found.Clock;
import io.reelcast.exploration.found.Correlations;
import io.reelcast.exploration.found.Groups;
import io.reelcast.exploration.found.Loved;
import io.reelcast.exploration.found.Overview;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.exploration.found.Years;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Groupings;
import io.reelcast.exploration.walk.Register;
import io.reelcast.exploration.walk.Walk;
import io.reelcast.rating.source.RatingSource;
import java.util.List;
import java.util.Optional;

/**
 * All that was found in the ratings of a source. Lists about what the source does not know, such as
 * genres or ages, are empty.
 *
 * @param data the source's fingerprint
 */
public record Exploration(
    String data,
    Overview.Found overview,
    Activity.Found users,
    Activity.Found movies,
    Calendar.Found calendar,
    List<Clock.Weekday> clock,
    Sessions.Found sessions,
    List<Groups.Group> genres,
    List<Groups.Group> decades,
    List<Years.Year> years,
    List<Groups.Group> genders,
    List<Groups.Group> ages,
    List<Groups.Group> occupations,
    Correlations.Found correlations,
    Loved.Found loved) {

  /**
   * Reads the source once to its end; empty if there is no rating.
   *
   * @param watch sees every rating, too
   */
  public static Optional<Exploration> of(RatingSource source, Finder watch) {
    Register register = new Register(source);
    Overview overview = new Overview(register);
    Activity users = Activity.ofUsers();
    Activity movies = Activity.ofMovies();
    Calendar calendar = new Calendar();
    Clock clock = new Clock();
    Sessions sessions = new Sessions();
    Groups genres = new Groups(Groupings.genres(register));
    Groups decades = new Groups(Groupings.decades(register));
    Years years = new Years(register);
    Groups genders = new Groups(Groupings.genders(register));
    Groups ages = new Groups(Groupings.ages(register));
    Groups occupations = new Groups(Groupings.occupations(register));
    Correlations correlations = new Correlations(register);
    Loved loved = new Loved(register);
    Walk.through(
        source,
        register,
        List.of(
            watch,
            overview,
            users,
            movies,
            calendar,
            clock,
            sessions,
            genres,
            decades,
            years,
            genders,
            ages,
            occupations,
            correlations,
            loved));
    if (!source.ratingsFrom(0).hasNext()) {
      return Optional.empty();
    }
    return Optional.of(
        new Exploration(
            source.fingerprint(),
            overview.found(),
            users.found(),
            movies.found(),
            calendar.found(),
            clock.found(),
            sessions.found(),
            genres.found(),
            decades.found(),
            years.found(),
            genders.found(),
            ages.found(),
            occupations.found(),
            correlations.found(),
            loved.found()));
  }
}
