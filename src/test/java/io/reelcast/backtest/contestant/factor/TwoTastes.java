package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.contestant.Grounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Even users like even movies, odd users odd ones: 5 for what one likes, 1 for the rest. */
final class TwoTastes {
  static final int USERS = 40;
  static final int MOVIES = 30;

  private TwoTastes() {}

  static double rating(int user, int movie) {
    return user % 2 == movie % 2 ? 5 : 1;
  }

  /** Two thirds of all pairs in any order, after one of each user and movie. */
  static Chronicle ratings() {
    List<double[]> first = new ArrayList<>();
    List<double[]> others = new ArrayList<>();
    for (int user = 0; user < USERS; user++) {
      for (int movie = 0; movie < MOVIES; movie++) {
        double[] given = {user, movie, rating(user, movie)};
        (movie == user % MOVIES ? first : others).add(given);
      }
    }
    Collections.shuffle(others, new Random(4));
    first.addAll(others.subList(0, others.size() * 2 / 3));
    return Grounds.chronicle(first);
  }
}
