package io.reelcast.cli.model.diff;

import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How two tables of movies differ.
 *
 * @param sizes how many movies they tell of
 * @param added how many only the second tells of
 * @param removed how many only the first tells of
 * @param rated how many have another number of ratings, of those in both
 * @param described how many have another year or other genres, of those in both
 * @param moved those whose bias changed most, the greatest change first
 */
record MovieDifference(
    Both sizes, int added, int removed, int rated, int described, List<Move> moved) {
  private static final int MOST_NAMED = 5;

  MovieDifference {
    moved = List.copyOf(moved);
  }

  /**
   * How the bias of a movie changed.
   *
   * @param change the second less the first
   */
  record Move(String movieId, double first, double second, double change) {
    private static Move of(String movieId, double first, double second) {
      return new Move(movieId, first, second, second - first);
    }

    private double size() {
      return Math.abs(change);
    }

    String inWords() {
      return String.format(Locale.ROOT, "%s %+.4f (%.4f to %.4f)", movieId, change, first, second);
    }
  }

  static MovieDifference between(MovieTable first, MovieTable second) {
    Map<String, MovieFacts> before = first.all();
    Map<String, MovieFacts> after = second.all();
    int removed = (int) before.keySet().stream().filter(id -> !after.containsKey(id)).count();
    int added = 0;
    int rated = 0;
    int described = 0;
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, MovieFacts> movie : after.entrySet()) {
      MovieFacts was = before.get(movie.getKey());
      if (was == null) {
        added++;
        continue;
      }
      MovieFacts is = movie.getValue();
      rated += was.count() == is.count() ? 0 : 1;
      described += was.year() == is.year() && was.genres() == is.genres() ? 0 : 1;
      moves.add(Move.of(movie.getKey(), first.bias(was), second.bias(is)));
    }
    List<Move> moved =
        moves.stream()
            .filter(move -> move.size() > 0)
            .sorted(Comparator.comparingDouble(Move::size).reversed())
            .limit(MOST_NAMED)
            .toList();
    return new MovieDifference(
        new Both(before.size(), after.size()), added, removed, rated, described, moved);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", sizes);
    json.put("added", added);
    json.put("removed", removed);
    json.put("otherRatings", rated);
    json.put("otherFacts", described);
    json.put("moved", moved);
    return json;
  }
}
