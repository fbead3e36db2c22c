package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.draw.WeightedDraw;
import java.util.List;

/** The genres and the combinations in which movies have them, with their frequencies. */
public final class MadeGenres {

  private static final List<String> FREQUENCY_AND_COMBINATION =
      List.of(
          "90 Drama",
          "80 Comedy",
          "30 Horror",
          "28 Comedy|Drama",
          "26 Comedy|Romance",
          "24 Drama|Romance",
          "20 Action|Thriller",
          "18 Thriller",
          "16 Documentary",
          "14 Comedy|Drama|Romance",
          "14 Crime|Drama",
          "14 Drama|Thriller",
          "13 Horror|Thriller",
          "12 Action",
          "12 Western",
          "12 Drama|War",
          "11 Action|Sci-Fi",
          "10 Crime|Film-Noir",
          "10 Children|Comedy",
          "10 Animation|Children",
          "10 Action|Adventure",
          "9 Action|Drama",
          "9 Crime|Drama|Thriller",
          "9 Musical",
          "8 Horror|Sci-Fi",
          "8 Action|Sci-Fi|Thriller",
          "8 Mystery|Thriller",
          "8 Children|Drama",
          "7 Action|Comedy",
          "7 Adventure|Children",
          "7 Film-Noir|Mystery",
          "6 Romance",
          "6 Sci-Fi",
          "6 Animation|Children|Musical",
          "6 Comedy|Crime",
          "6 Action|Adventure|Sci-Fi",
          "5 Adventure|Fantasy",
          "5 Comedy|Musical",
          "5 Action|War",
          "5 Children|Fantasy",
          "5 Film-Noir|Thriller",
          "4 Musical|Romance",
          "4 Mystery",
          "4 Comedy|Fantasy",
          "4 Adventure|Western",
          "4 Documentary|War",
          "3 Drama|Fantasy|Romance",
          "3 Documentary|Musical");

  private final List<String> names;
  private final List<List<String>> combinations;
  private final int[][] genresOfCombination;
  private final WeightedDraw frequencies;

  MadeGenres() {
    combinations =
        FREQUENCY_AND_COMBINATION.stream()
            .map(line -> List.of(line.substring(line.indexOf(' ') + 1).split("\\|")))
            .toList();
    frequencies =
        new WeightedDraw(
            FREQUENCY_AND_COMBINATION.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(0, line.indexOf(' '))))
                .toArray());
    names = combinations.stream().flatMap(List::stream).distinct().sorted().toList();
    genresOfCombination =
        combinations.stream()
            .map(combination -> combination.stream().mapToInt(names::indexOf).toArray())
            .toArray(int[][]::new);
  }

  public int count() {
    return names.size();
  }

  public int combinations() {
    return combinations.size();
  }

  List<String> names(int combination) {
    return combinations.get(combination);
  }

  int drawCombination(MadeRandom random) {
    return frequencies.draw(random);
  }

  /** The mean of these values, one a genre, over the combination's genres. */
  double mean(float[] valueOfGenre, int combination) {
    int[] genres = genresOfCombination[combination];
    double sum = 0;
    for (int genre : genres) {
      sum += valueOfGenre[genre];
    }
    return sum / genres.length;
  }

  boolean contains(int combination, int genre) {
    for (int own : genresOfCombination[combination]) {
      if (own == genre) {
        return true;
      }
    }
    return false;
  }
}
