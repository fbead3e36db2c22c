package io.reelcast.training.warm;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.graph.Batch;
import io.reelcast.training.graph.TrainingGraph;
import io.reelcast.training.graph.WeightAverage;
import io.reelcast.training.sample.ShuffledSamples;
import io.reelcast.training.warm.Checkpoint.Stand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The epochs of a training, one after the other, until the error no longer falls. After each one
 * there is a checkpoint. Not for several threads.
 */
final class Course {
  private static final double LAST_RATE_SHARE = 0.1;

  private final TrainingSettings settings;
  private final Material material;
  private final TrainingWatch watch;
  private final Path file;
  private final String task;
  private final TrainingGraph graph;
  private final WeightAverage average;
  private final List<Epoch> epochs = new ArrayList<>();
  private final int resumed;
  private Stand best;

  /**
   * @param file of the checkpoint
   * @param task names data and settings
   */
  Course(
      TrainingSettings settings, Material material, TrainingWatch watch, Path file, String task) {
    this.settings = settings;
    this.material = material;
    this.watch = watch;
    this.file = file;
    this.task = task;
    this.graph = new TrainingGraph(material.shape(), settings.learning());
    this.average = new WeightAverage(graph, settings.passes().averaged());
    this.best = averaged();
    Optional<Checkpoint> left = Checkpoint.read(file, task);
    left.ifPresent(
        checkpoint -> {
          epochs.addAll(checkpoint.epochs());
          best = checkpoint.best();
          graph.restore(
              checkpoint.now().coefficients(), checkpoint.now().updater(), checkpoint.steps());
          average.restore(checkpoint.average());
        });
    this.resumed = epochs.size();
  }

  /** What the samples give, and how they are to be seen. */
  record Material(
      ShuffledSamples samples, NetworkShape shape, Scaling scaling, double range, Exam exam) {}

  /** Measures a network on what was held back. */
  interface Exam {
    Errors of(Network network);
  }

  void run() {
    epochs.forEach(epoch -> watch.finished(epoch, epoch.number() == bestEpoch()));
    while (epochs.size() < settings.passes().epochs() && !isStale()) {
      Epoch epoch = next();
      epochs.add(epoch);
      boolean isBest = bestEpoch() == epoch.number();
      if (isBest) {
        best = averaged();
      }
      new Checkpoint(task, epochs, graph.steps(), now(), average.coefficients(), best).write(file);
      watch.finished(epoch, isBest);
    }
  }

  List<Epoch> epochs() {
    return List.copyOf(epochs);
  }

  /** How many of them were over before this one went on. */
  int resumed() {
    return resumed;
  }

  /** The epoch with the least error. */
  int bestEpoch() {
    Epoch least = epochs.get(0);
    for (Epoch epoch : epochs) {
      least = epoch.error() < least.error() ? epoch : least;
    }
    return least.number();
  }

  /** The weights as they were averaged after it, and what the optimiser remembered. */
  Stand best() {
    return best;
  }

  /** The weights of it. */
  float[] bestWeights() {
    graph.restore(best.coefficients(), best.updater(), graph.steps());
    return graph.weights();
  }

  private boolean isStale() {
    return !epochs.isEmpty() && epochs.size() - bestEpoch() >= settings.passes().patience();
  }

  private Epoch next() {
    int number = epochs.size() + 1;
    double rate = rate(number);
    graph.begin(number, rate);
    double loss = learn(number);
    Errors errors = material.exam().of(new Network(material.shape(), average.weights()));
    if (!Double.isFinite(errors.blind() + errors.conditioned() + loss)) {
      throw new WarmTraining.Diverged(number, settings.learning().rate());
    }
    return new Epoch(number, rate, loss, errors.blind(), errors.conditioned(), errors.newborn());
  }

  /** Falls evenly to a tenth in the last epoch. */
  private double rate(int number) {
    int last = settings.passes().epochs();
    double gone = last == 1 ? 0 : (number - 1.0) / (last - 1);
    return settings.learning().rate() * (1 - (1 - LAST_RATE_SHARE) * gone);
  }

  private double learn(int number) {
    Batch batch =
        new Batch(
            settings.learning().batch(), material.shape(), material.scaling(), material.range());
    double[] sum = new double[1];
    long[] done = new long[1];
    Runnable fit =
        () -> {
          sum[0] += graph.fit(batch) * batch.size();
          average.take(graph);
          done[0] += batch.size();
          batch.clear();
          watch.learning(number, done[0], material.samples().size(), sum[0] / done[0]);
        };
    material
        .samples()
        .forEach(
            31L * settings.learning().seed() + number,
            sample -> {
              batch.add(sample);
              if (batch.isFull()) {
                fit.run();
              }
            });
    if (batch.size() > 0) {
      fit.run();
    }
    return sum[0] / done[0];
  }

  private Stand now() {
    return new Stand(graph.coefficients(), graph.updater());
  }

  private Stand averaged() {
    return new Stand(average.coefficients(), graph.updater());
  }
}
