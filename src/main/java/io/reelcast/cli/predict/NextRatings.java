package io.reelcast.cli.predict;

import io.reelcast.cli.console.Table;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a release expects of one user.
 *
 * @param user empty of a history that was given
 * @param movieIds the movies that were asked for; of none, it is the next five ratings
 */
record NextRatings(Optional<String> user, Release release, UserState state, List<String> movieIds) {
  NextRatings {
    movieIds = List.copyOf(movieIds);
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    user.ifPresent(id -> json.put("user", id));
    json.put("release", release.id().toString());
    json.put("sequence", state.sequence());
    json.put("historySize", state.history().size());
    Forecast forecast = forecast();
    List<Map<String, Object>> slots = new ArrayList<>();
    for (int slot = 0; slot < forecast.size(); slot++) {
      slots.add(slot(forecast, slot));
    }
    json.put(isBlind() ? "ratings" : "movies", slots);
    return json;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    user.ifPresent(id -> lines.add("user     " + id));
    lines.add(
        "ratings  "
            + state.sequence()
            + ", of which the last "
            + state.history().size()
            + " are kept");
    lines.add(
        "release  " + release.id() + (release.isNewborn() ? " (newborn: nothing learnt yet)" : ""));
    lines.add("");
    lines.addAll(table().lines());
    return lines;
  }

  private Table table() {
    Forecast forecast = forecast();
    Table table = new Table(isBlind() ? "next" : "movie", "rating", "low", "high", "");
    for (int slot = 0; slot < forecast.size(); slot++) {
      table.row(
          isBlind() ? slot + 1 : movieIds.get(slot),
          shown(forecast.ratings().get(slot)),
          shown(forecast.low().get(slot)),
          shown(forecast.high().get(slot)),
          isBlind() || isKnown(movieIds.get(slot))
              ? ""
              : "not known: predicted as an unknown movie");
    }
    return table;
  }

  private Map<String, Object> slot(Forecast forecast, int slot) {
    Map<String, Object> json = new LinkedHashMap<>();
    if (!isBlind()) {
      json.put("movieId", movieIds.get(slot));
      json.put("known", isKnown(movieIds.get(slot)));
    }
    json.put("rating", forecast.ratings().get(slot));
    json.put("low", forecast.low().get(slot));
    json.put("high", forecast.high().get(slot));
    return json;
  }

  private Forecast forecast() {
    return isBlind() ? release.forecast(state) : release.conditioned(state, movieIds);
  }

  private boolean isBlind() {
    return movieIds.isEmpty();
  }

  private boolean isKnown(String movieId) {
    return release
        .learnt()
        .filter(learnt -> !learnt.movies().facts(movieId).equals(MovieFacts.UNKNOWN))
        .isPresent();
  }

  private static String shown(float rating) {
    return String.format(Locale.ROOT, "%.2f", rating);
  }
}
