package io.reelcast.cli.explore;

import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Overview;
import io.reelcast.exploration.found.Sessions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was found, with the names of its records. */
final class ExploreJson {
  private ExploreJson() {}

  static Map<String, Object> of(Exploration found, Path file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("data", found.data());
    json.put("file", file.toString());
    json.put("overview", overview(found.overview()));
    json.put("users", found.users());
    json.put("movies", found.movies());
    json.put("calendar", found.calendar());
    json.put("clock", found.clock());
    json.put("sessions", sessions(found.sessions()));
    json.put("genres", found.genres());
    json.put("decades", found.decades());
    json.put("years", found.years());
    json.put("genders", found.genders());
    json.put("ages", found.ages());
    json.put("occupations", found.occupations());
    json.put("correlations", found.correlations());
    json.put("loved", found.loved());
    return json;
  }

  private static Map<String, Object> overview(Overview.Found found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("ratings", found.ratings());
    json.put("users", found.users());
    json.put("usersKnown", found.usersKnown());
    json.put("movies", found.movies());
    json.put("moviesListed", found.moviesListed());
    json.put("density", found.density());
    json.put("first", Instant.ofEpochSecond(found.first()).toString());
    json.put("last", Instant.ofEpochSecond(found.last()).toString());
    json.put("mean", found.mean());
    json.put("deviation", found.deviation());
    json.put("values", found.values());
    return json;
  }

  private static Map<String, Object> sessions(Sessions.Found found) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sessions", found.sessions());
    json.put("followed", found.followed());
    json.put("sameSecond", found.sameSecond());
    json.put("withinMinute", found.withinMinute());
    json.put("oneSession", found.oneSession());
    json.put("inFirstSession", found.inFirstSession());
    json.put("waits", found.waits());
    json.put("usersBySessions", found.usersBySessions());
    json.put("ratingsOfFirst", found.ratingsOfFirst());
    found.ratingsOfLater().ifPresent(later -> json.put("ratingsOfLater", later));
    json.put("minutes", found.minutes());
    return json;
  }
}
