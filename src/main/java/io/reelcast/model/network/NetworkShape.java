package io.reelcast.model.network;

import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.movie.Genres;

/**
 * How large the network is, and what it sees.
 *
 * @param layers how many LSTM layers lie upon each other
 * @param width units of each
 * @param dense units of the dense layer in front of each head
 * @param genres how many genres are told apart
 * @param inputs which features there are beside them
 */
public record NetworkShape(int layers, int width, int dense, int genres, InputGroups inputs) {
  private static final int MOST_LAYERS = 4;
  private static final int MOST_UNITS = 1024;

  public NetworkShape {
    require("network.layers", layers, 1, MOST_LAYERS);
    require("network.width", width, 1, MOST_UNITS);
    require("network.dense", dense, 1, MOST_UNITS);
    require("network.genres", genres, 0, Genres.MOST);
  }

  /** One that sees what releases saw that do not name their inputs. */
  public NetworkShape(int layers, int width, int dense, int genres) {
    this(layers, width, dense, genres, InputGroups.FIRST);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " is " + value + ": expected " + least + " to " + most);
    }
  }

  /** The same with another number of genres. */
  public NetworkShape withGenres(int number) {
    return new NetworkShape(layers, width, dense, number, inputs);
  }

  /** The same that sees other features. */
  public NetworkShape withInputs(InputGroups other) {
    return new NetworkShape(layers, width, dense, genres, other);
  }

  /** Inputs of each record. */
  public int stepInputs() {
    return inputs.stepFeatures() + genres;
  }

  /** Inputs of the user. */
  public int userInputs() {
    return inputs.userFeatures();
  }

  /** Inputs of each movie that is to be rated. */
  public int movieInputs() {
    return inputs.movieFeatures() + genres;
  }
}
