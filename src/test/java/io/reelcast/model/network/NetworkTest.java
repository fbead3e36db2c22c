package io.reelcast.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.model.feature.Inputs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkTest {
  private static final double NEAR = 2e-5;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void saysWhatTheTextbookSays(long seed) {
    RandomNetworks networks = new RandomNetworks(seed);
    for (int i = 0; i < 40; i++) {
      NetworkShape shape = networks.shape();
      float[] weights = networks.weights(shape);
      PlainNetwork plain = new PlainNetwork(shape, weights);
      Network network = new Network(shape, weights);
      Scratch scratch = new Scratch(shape);
      for (int user = 0; user < 6; user++) {
        Inputs inputs = networks.inputs(shape);
        float[] surplus = new float[Network.HORIZON];

        network.read(inputs, scratch);
        network.blind(inputs, scratch, surplus);

        assertClose(surplus, plain.blind(inputs), shape);
        network.meet(inputs, scratch);
        for (int movie = 0; movie < 3; movie++) {
          float[] features = networks.movie(shape);
          int genres = networks.genres(shape);
          double said = network.conditioned(features, genres, scratch);
          assertThat(said)
              .as("%s, %d records", shape, inputs.size())
              .isCloseTo(plain.conditioned(inputs, features, genres), within(NEAR));
        }
      }
    }
  }

  @Test
  void largestShapeStaysCloseToTheTextbook() {
    RandomNetworks networks = new RandomNetworks(7);
    NetworkShape shape = new NetworkShape(2, 96, 64, 19);
    float[] weights = networks.weights(shape);
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= 0.3f;
    }
    Inputs inputs = networks.inputs(shape);

    float[] surplus = blind(new Network(shape, weights), inputs, new Scratch(shape));

    assertClose(surplus, new PlainNetwork(shape, weights).blind(inputs), shape);
  }

  @Test
  void saysTheSameBitsAgain() {
    RandomNetworks networks = new RandomNetworks(8);
    NetworkShape shape = new NetworkShape(2, 13, 11, 5);
    Network network = new Network(shape, networks.weights(shape));
    Inputs inputs = networks.inputs(shape);
    Scratch used = new Scratch(shape);
    float[] first = blind(network, inputs, new Scratch(shape));

    blind(network, networks.inputs(shape), used);

    assertThat(blind(network, inputs, used)).isEqualTo(first);
    assertThat(blind(network, inputs, used)).isEqualTo(first);
  }

  @Test
  void blindAndConditionedDoNotDisturbEachOther() {
    RandomNetworks networks = new RandomNetworks(9);
    NetworkShape shape = new NetworkShape(1, 7, 6, 3);
    Network network = new Network(shape, networks.weights(shape));
    Inputs inputs = networks.inputs(shape);
    Scratch scratch = new Scratch(shape);
    float[] movie = networks.movie(shape);
    float[] before = blind(network, inputs, scratch);
    network.meet(inputs, scratch);
    float said = network.conditioned(movie, 0b101, scratch);

    network.conditioned(networks.movie(shape), 0b010, scratch);
    float[] after = new float[Network.HORIZON];
    network.blind(inputs, scratch, after);

    assertThat(after).isEqualTo(before);
    assertThat(network.conditioned(movie, 0b101, scratch)).isEqualTo(said);
  }

  @Test
  void severalThreadsShareItAndSayTheSameBits() throws Exception {
    RandomNetworks networks = new RandomNetworks(10);
    NetworkShape shape = new NetworkShape(2, 16, 12, 8);
    Network network = new Network(shape, networks.weights(shape));
    List<Inputs> users = new ArrayList<>();
    List<float[]> expected = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      users.add(networks.inputs(shape));
      expected.add(blind(network, users.get(i), new Scratch(shape)));
    }

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<List<float[]>> all =
          () -> {
            Scratch scratch = new Scratch(shape);
            return users.stream().map(user -> blind(network, user, scratch)).toList();
          };
      for (Future<List<float[]>> said : threads.invokeAll(List.of(all, all, all, all))) {
        for (int i = 0; i < users.size(); i++) {
          assertThat(said.get().get(i)).isEqualTo(expected.get(i));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void recordsBehindTheLastOneDoNotMatter() {
    RandomNetworks networks = new RandomNetworks(11);
    NetworkShape shape = new NetworkShape(2, 5, 4, 3);
    Network network = new Network(shape, networks.weights(shape));
    Inputs inputs = networks.inputs(shape);
    inputs.size(2);
    float[] before = blind(network, inputs, new Scratch(shape));

    inputs.step(2)[0] = 99;
    inputs.genres(4, 0b111);

    assertThat(blind(network, inputs, new Scratch(shape))).isEqualTo(before);
    inputs.size(0);
    float[] none = blind(network, inputs, new Scratch(shape));
    inputs.step(0)[0] = 99;
    assertThat(blind(network, inputs, new Scratch(shape))).isEqualTo(none);
  }

  @Test
  void refusesAnotherNumberOfWeights() {
    NetworkShape shape = new NetworkShape(1, 2, 3, 4);

    // The LSTM has (10 + 2 + 1) · 8; the heads (14 + 1) · 3 + (3 + 1) · 5 and (23 + 1) · 3 + 3 + 1.
    assertThatThrownBy(() -> new Network(shape, new float[244]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has 245 weights, not 244");
    assertThat(new Network(shape, new float[245]).shape()).isEqualTo(shape);
  }

  private static float[] blind(Network network, Inputs inputs, Scratch scratch) {
    float[] surplus = new float[Network.HORIZON];
    network.read(inputs, scratch);
    network.blind(inputs, scratch, surplus);
    return surplus;
  }

  private static void assertClose(float[] found, double[] expected, NetworkShape shape) {
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) found[i]).as("%s", shape).isCloseTo(expected[i], within(NEAR));
    }
  }
}
