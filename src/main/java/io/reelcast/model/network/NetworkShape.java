package io.reelcast.model.network;

import io.reelcast.model.feature.MovieFeatures;
import io.reelcast.model.feature.StepFeatures;
import io.reelcast.model.feature.UserFeatures;
import io.reelcast.model.movie.Genres;

/**
 * How large the network is.
 *
 * @param layers how many LSTM layers lie upon each other
 * @param width units of each
 * @param dense units of the dense layer in front of each head
 * @param genres how many genres are told apart
 */
public record NetworkShape(int layers, int width, int dense, int genres) {
  private static final int MOST_LAYERS = 4;
  private static final int MOST_UNITS = 1024;

  public NetworkShape {
    require("network.layers", layers, 1, MOST_LAYERS);
    require("network.width", width, 1, MOST_UNITS);
    require("network.dense", dense, 1, MOST_UNITS);
    require("network.genres", genres, 0, Genres.MOST);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + ": expected " + least + " to " + most);
    }
  }

  /** The same with another number of genres. */
  public NetworkShape withGenres(int number) {
    return new NetworkShape(layers, width, dense, number);
  }

  /** Inputs of each record. */
  public int stepInputs() {
    return StepFeatures.COUNT + genres;
  }

  /** Inputs of the user. */
  public int userInputs() {
    return UserFeatures.COUNT;
  }

  /** Inputs of each movie that is to be rated. */
  public int movieInputs() {
    return MovieFeatures.COUNT + genres;
  }
}
