package io.reelcast.training.online;

import io.reelcast.history.Window;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Learnt;
import io.reelcast.training.contest.Contender.Stand;
import io.reelcast.training.graph.Batch;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.TrainingGraph;
import io.reelcast.training.sample.Sample;
import io.reelcast.training.warm.TrainingSettings;
import java.util.List;

/** Moves weights on, a round at a time. Not for several threads. */
final class Learner {
  private final TrainingGraph graph;
  private final Batch batch;
  private final Sample sample;

  /**
   * @param learnt whose network it is, and how it was trained
   * @param from where it goes on
   */
  Learner(Learnt learnt, ModelSettings model, Stand from) {
    LearningSettings learning = TrainingSettings.learning(learnt.training().settings());
    this.graph = new TrainingGraph(learnt.network().shape(), learning);
    this.batch =
        new Batch(
            learning.batch(),
            learnt.network().shape(),
            learnt.scaling(),
            model.highest() - model.lowest());
    this.sample = new Sample(learnt.network().shape().inputs());
    goOnFrom(from);
  }

  void goOnFrom(Stand stand) {
    graph.restore(stand.coefficients(), stand.updater(), stand.steps());
  }

  Stand stand() {
    return new Stand(graph.steps(), graph.coefficients(), graph.updater());
  }

  /**
   * Learns from windows in this order.
   *
   * @param round its number, which chance depends on
   */
  void learn(int round, double rate, List<Window> windows) {
    graph.begin(round, rate);
    for (Window window : windows) {
      sample.read(window);
      batch.add(sample);
      if (batch.isFull()) {
        graph.fit(batch);
        batch.clear();
      }
    }
    if (batch.size() > 0) {
      graph.fit(batch);
      batch.clear();
    }
  }
}
