package io.reelcast.training.graph;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.model.network.NetworkShape;
import java.nio.charset.StandardCharsets;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.WorkspaceMode;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.graph.rnn.DuplicateToTimeSeriesVertex;
import org.deeplearning4j.nn.conf.graph.rnn.LastTimeStepVertex;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.RnnOutputLayer;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/**
 * The network of {@link io.reelcast.model.network.Network} as a graph of DL4J's. Its output weights
 * begin at zero, so that it begins by saying what the newborn says.
 *
 * <p>The weight decay stands in each layer, because DL4J would apply one that is set for all twice.
 */
public final class GraphPlan {
  static final String RECORDS = "records";
  static final String USER = "user";
  static final String MOVIES = "movies";
  private static final String TASTE = "taste";
  private static final String PERSON = "person";
  private static final String PERSONS = "persons";
  private static final String PAIRS = "pairs";
  private static final String BLIND_DENSE = "blindDense";
  private static final String BLIND = "blind";
  private static final String CONDITIONED_DENSE = "conditionedDense";
  private static final String CONDITIONED = "conditioned";

  private GraphPlan() {}

  static ComputationGraphConfiguration of(NetworkShape shape, LearningSettings learning) {
    GraphBuilder graph =
        new NeuralNetConfiguration.Builder()
            .seed(learning.seed())
            .updater(learning.optimiser().updater(learning.rate()))
            .weightInit(WeightInit.XAVIER)
            .trainingWorkspaceMode(WorkspaceMode.ENABLED)
            .inferenceWorkspaceMode(WorkspaceMode.ENABLED)
            .graphBuilder();
    inputs(graph, shape);
    String below = RECORDS;
    for (int layer = 0; layer < shape.layers(); layer++) {
      String name = "lstm" + layer;
      graph.addLayer(
          name,
          new LSTM.Builder()
              .nOut(shape.width())
              .activation(Activation.TANH)
              .weightDecay(learning.weightDecay())
              .build(),
          below);
      below = name;
    }
    return heads(graph.addVertex(TASTE, new LastTimeStepVertex(RECORDS), below), shape, learning)
        .setOutputs(BLIND, CONDITIONED)
        .build();
  }

  /** DL4J takes no input without numbers, such as that of a user of whom only records are seen. */
  private static void inputs(GraphBuilder graph, NetworkShape shape) {
    InputType records = InputType.recurrent(shape.stepInputs(), History.LENGTH);
    InputType movies = InputType.recurrent(shape.movieInputs(), UserState.HORIZON);
    if (shape.userInputs() == 0) {
      graph.addInputs(RECORDS, MOVIES).setInputTypes(records, movies);
    } else {
      graph
          .addInputs(RECORDS, USER, MOVIES)
          .setInputTypes(records, InputType.feedForward(shape.userInputs()), movies);
    }
  }

  private static GraphBuilder heads(
      GraphBuilder graph, NetworkShape shape, LearningSettings learning) {
    // Five ratings are one blind error but five conditioned ones.
    LossMSE fifth = new LossMSE(Nd4j.createFromArray(1f / UserState.HORIZON));
    return graph
        .addVertex(PERSON, new MergeVertex(), person(shape))
        .addLayer(BLIND_DENSE, dense(shape, learning), PERSON)
        .addLayer(
            BLIND,
            new OutputLayer.Builder(new LossMSE())
                .nOut(UserState.HORIZON)
                .activation(Activation.IDENTITY)
                .weightInit(WeightInit.ZERO)
                .weightDecay(learning.weightDecay())
                .build(),
            BLIND_DENSE)
        .addVertex(PERSONS, new DuplicateToTimeSeriesVertex(MOVIES), PERSON)
        .addVertex(PAIRS, new MergeVertex(), PERSONS, MOVIES)
        .addLayer(CONDITIONED_DENSE, dense(shape, learning), PAIRS)
        .addLayer(
            CONDITIONED,
            new RnnOutputLayer.Builder(fifth)
                .nOut(1)
                .activation(Activation.IDENTITY)
                .weightInit(WeightInit.ZERO)
                .weightDecay(learning.weightDecay())
                .build(),
            CONDITIONED_DENSE);
  }

  private static String[] person(NetworkShape shape) {
    return shape.userInputs() == 0 ? new String[] {TASTE} : new String[] {TASTE, USER};
  }

  private static DenseLayer dense(NetworkShape shape, LearningSettings learning) {
    DenseLayer.Builder layer =
        new DenseLayer.Builder().nOut(shape.dense()).activation(Activation.RELU);
    layer.weightDecay(learning.weightDecay());
    if (learning.dropout() > 0) {
      layer.dropOut(1 - learning.dropout());
    }
    return layer.build();
  }

  /** The graph as DL4J writes it; equal for equal settings. */
  public static byte[] configuration(NetworkShape shape, LearningSettings learning) {
    return of(shape, learning).toJson().getBytes(StandardCharsets.UTF_8);
  }
}
