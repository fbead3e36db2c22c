package io.reelcast.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightsTest {

  @Test
  void countsThoseOfEveryLayerAndHead() {
    // 7 inputs: (7 + 2 + 1) · 8. Person 14: (14 + 1) · 3 + 4 · 5. With a movie 20: 21 · 3 + 4.
    assertThat(Weights.count(new NetworkShape(1, 2, 3, 1))).isEqualTo(80 + 45 + 20 + 63 + 4);
    // A second layer adds (2 + 2 + 1) · 8.
    assertThat(Weights.count(new NetworkShape(2, 2, 3, 1))).isEqualTo(80 + 40 + 45 + 20 + 63 + 4);
    // Without genres, eight fewer at the gates and three fewer for the movie.
    assertThat(Weights.count(new NetworkShape(1, 2, 3, 0))).isEqualTo(72 + 45 + 20 + 60 + 4);
  }

  @Test
  void matricesLieColumnByColumn() {
    Weights weights = new Weights(new float[] {1, 2, 3, 4, 5, 6, 7, 8, 9});

    float[][] matrix = weights.matrix(2, 3);

    assertThat(matrix[0]).containsExactly(1, 3, 5);
    assertThat(matrix[1]).containsExactly(2, 4, 6);
    assertThat(weights.biases(3)).containsExactly(7, 8, 9);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 8, 8, 8, network.layers is 0: expected 1 to 4",
    "5, 8, 8, 8, network.layers is 5: expected 1 to 4",
    "1, 0, 8, 8, network.width is 0: expected 1 to 1024",
    "1, 1025, 8, 8, network.width is 1025: expected 1 to 1024",
    "1, 8, 0, 8, network.dense is 0: expected 1 to 1024",
    "1, 8, 8, -1, network.genres is -1: expected 0 to 31",
    "1, 8, 8, 32, network.genres is 32: expected 0 to 31"
  })
  void shapeRefusesByNameAndValue(int layers, int width, int dense, int genres, String message) {
    assertThatThrownBy(() -> new NetworkShape(layers, width, dense, genres))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
