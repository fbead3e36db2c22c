package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.feature.InputGroup;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.warm.TrainingSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makers of our networks. */
public final class Networks {
  /** The name of the network as it is set. */
  public static final String OURS = "lstm";

  /** The name of the same, learning as ratings come in. */
  public static final String ONLINE = OURS + "-online";

  /** What the names of networks begin with that do without some inputs. */
  public static final String WITHOUT = OURS + "-without-";

  private static final int DEEPEST = 3;

  /** So many ratings of the prior that a user's own vanish among them. */
  private static final double NO_MEMORY = 1e6;

  private Networks() {}

  /** Ours, and the naive ones. */
  public static List<ContestantMaker> all(
      ModelSettings model, TrainingSettings training, OnlineSettings online, Workshop workshop) {
    List<ContestantMaker> makers = new ArrayList<>();
    IntStream.rangeClosed(1, DEEPEST)
        .mapToObj(layers -> naive(layers, model, training, workshop))
        .forEach(makers::add);
    makers.add(frozen(model, training, workshop));
    makers.add(learning(model, training, online, workshop));
    return makers;
  }

  /** Ours, as it was trained. */
  private static ContestantMaker frozen(
      ModelSettings model, TrainingSettings training, Workshop workshop) {
    return new NetworkMaker(
        OURS,
        "Our network, its weights frozen, what the crowd says told anew in each release.",
        model,
        training,
        false,
        Optional.empty(),
        workshop);
  }

  /** Ours, going on from there. */
  public static ContestantMaker learning(
      ModelSettings model, TrainingSettings training, OnlineSettings online, Workshop workshop) {
    return new NetworkMaker(
        ONLINE,
        "Our network, learning as ratings come in, as the stream's own trainer does.",
        model,
        training,
        false,
        Optional.of(online),
        workshop);
  }

  /** The same network without each group of inputs that it sees. */
  public static List<ContestantMaker> ablated(
      ModelSettings model, TrainingSettings training, Workshop workshop) {
    NetworkShape shape = training.shape();
    List<ContestantMaker> makers = new ArrayList<>();
    Arrays.stream(InputGroup.values())
        .filter(shape.inputs()::has)
        .map(
            group ->
                ablated(
                    group.title(),
                    model,
                    training.withShape(shape.withInputs(shape.inputs().without(group))),
                    workshop))
        .forEach(makers::add);
    makers.add(ablated("genres", model, training.withShape(shape.withGenres(0)), workshop));
    return makers;
  }

  private static ContestantMaker ablated(
      String group, ModelSettings model, TrainingSettings training, Workshop workshop) {
    return new NetworkMaker(
        WITHOUT + group,
        "Our network without " + group + ".",
        model,
        training,
        false,
        Optional.empty(),
        workshop);
  }

  /**
   * Sees five ratings and the times between them, and says the next five from nothing else. With so
   * few weights it is better off if none decays.
   */
  private static ContestantMaker naive(
      int layers, ModelSettings model, TrainingSettings training, Workshop workshop) {
    NetworkShape shape = training.shape();
    TrainingSettings naive =
        training
            .withShape(
                new NetworkShape(
                    layers, shape.width(), shape.dense(), 0, InputGroups.named(List.of())))
            .withLearning(training.learning().withoutDecay())
            .withScaling(ScalingKind.MIN_MAX);
    return new NetworkMaker(
        "naive-lstm-" + layers,
        "An LSTM of %d layers that sees the last five ratings and the times between them."
            .formatted(layers),
        new ModelSettings(
            model.lowest(), model.highest(), model.prior(), NO_MEMORY, 1, model.halfWidth()),
        naive,
        true,
        Optional.empty(),
        workshop);
  }
}
