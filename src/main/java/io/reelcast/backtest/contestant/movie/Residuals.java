package io.reelcast.backtest.contestant.movie;

import java.util.Arrays;

/** What each of a user's ratings left to explain when it came, in their order. */
final class Residuals {
  private static final int FIRST_LENGTH = 8;

  private int size;
  private int[] movie = new int[FIRST_LENGTH];
  private float[] residual = new float[FIRST_LENGTH];

  int size() {
    return size;
  }

  int movie(int place) {
    return movie[place];
  }

  float residual(int place) {
    return residual[place];
  }

  /** Where a movie stands; below 0 if nowhere. */
  int placeOf(int sought) {
    int place = size - 1;
    while (place >= 0 && movie[place] != sought) {
      place--;
    }
    return place;
  }

  void add(int ofMovie, float left) {
    if (size == movie.length) {
      movie = Arrays.copyOf(movie, 2 * size);
      residual = Arrays.copyOf(residual, 2 * size);
    }
    movie[size] = ofMovie;
    residual[size++] = left;
  }
}
