package io.reelcast.training.online;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.rating.Movie;
import io.reelcast.training.Example;
import io.reelcast.training.contest.Verdict;
import io.reelcast.training.online.growth.Growth;
import io.reelcast.training.online.growth.GrowthSettings;
import io.reelcast.training.online.kept.Round;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Learns from examples in the order of their topic; says at the end of each round which release
 * follows. All that it needs to go on lies in that release and in the examples before it. Not for
 * several threads.
 */
public final class OnlineTrainer {
  private final OnlineSettings settings;
  private final ReleaseMaker maker;
  private final ReleaseId first;
  private Optional<Lineage> lineage;
  private Optional<Growth> growth;
  private long next;
  private int taken;
  private List<Long> describedTo = List.of();

  /**
   * What a trainer works with beside releases and examples.
   *
   * @param training how a network is trained that began with nothing
   * @param directory where it lies meanwhile
   * @param watch who looks on then
   */
  public record Means(
      OnlineSettings settings,
      ModelSettings model,
      TrainingSettings training,
      String codeVersion,
      Path directory,
      TrainingWatch watch) {

    /** Nobody looks on. */
    public Means(
        OnlineSettings settings,
        ModelSettings model,
        TrainingSettings training,
        String codeVersion,
        Path directory) {
      this(settings, model, training, codeVersion, directory, TrainingWatch.NOBODY);
    }

    public Means watchedBy(TrainingWatch other) {
      return new Means(settings, model, training, codeVersion, directory, other);
    }

    /** The same with what a release says of its round. */
    public Means with(Map<String, String> settingsOfRound, String codeVersionOfRound) {
      return new Means(
          OnlineSettings.of(settingsOfRound),
          model,
          training.withSeed(ReleaseMaker.seed(settingsOfRound)),
          codeVersionOfRound,
          directory,
          watch);
    }

    private ReleaseMaker maker() {
      return new ReleaseMaker(settings, codeVersion, training.learning().seed());
    }

    private Growth growth(long from) {
      GrowthSettings growth = settings.growth();
      return new Growth(
          growth,
          new Growth.Workshop(
              model, training.withSamplesUpTo(growth.samples()), codeVersion, directory, watch),
          from);
    }
  }

  private OnlineTrainer(
      Means means, ReleaseId first, Optional<Lineage> lineage, Optional<Growth> growth, long next) {
    this.settings = means.settings();
    this.maker = means.maker();
    this.first = first;
    this.lineage = lineage;
    this.growth = growth;
    this.next = next;
  }

  /**
   * Begins with a release, or goes on behind one that a trainer made out of the examples before.
   *
   * @param next the offset of the first example that is learnt from
   */
  public static OnlineTrainer behind(ReleaseFiles current, Means means, long next) {
    if (current.release().isNewborn()) {
      return new OnlineTrainer(
          means, current.id(), Optional.empty(), Optional.of(means.growth(next)), next);
    }
    Lineage lineage = lineage(current, means, next);
    Optional<Growth> growth =
        lineage.growsFrom() == Lineage.GROWN
            ? Optional.empty()
            : Optional.of(means.growth(lineage.growsFrom()));
    return new OnlineTrainer(
        means, current.id(), Optional.of(lineage), growth, lineage.round().next());
  }

  private static Lineage lineage(ReleaseFiles current, Means means, long next) {
    byte[] learner = current.content(FileNames.LEARNER);
    if (learner.length == 0) {
      return anew(current, means, next);
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(learner))) {
      if (in.readByte() != Lineage.VERSION) {
        // Another version of Reelcast made it: its weights can be read all the same.
        return anew(current, means, next);
      }
      Lineage left = Lineage.read(in, current, means.settings(), means.maker());
      // Another place means other examples: it was brought here, or is published again.
      return left.round().next() == next ? left : anew(current, means, next);
    } catch (IOException broken) {
      throw new IllegalStateException(
          "release " + current.id() + " does not say how to go on learning from it", broken);
    }
  }

  private static Lineage anew(ReleaseFiles current, Means means, long next) {
    Round first = new Round(1, next);
    return Lineage.beginning(current, means.settings(), means.maker(), first, Lineage.GROWN);
  }

  /** Takes in what is known of a movie, for the next release to tell. */
  public void describe(Movie movie) {
    growth.ifPresent(growing -> growing.describe(movie));
    lineage.ifPresent(learning -> learning.describe(movie));
  }

  /** Takes in what is known of a movie and the newest release tells already. */
  public void recall(Movie movie) {
    growth.ifPresent(growing -> growing.describe(movie));
  }

  /** The offset of the next example. */
  public long next() {
    return next;
  }

  /** The offset of the first example to recall before any is taken in. */
  public long reachesBackTo() {
    List<Long> first = new ArrayList<>(List.of(next));
    lineage.ifPresent(learning -> first.add(learning.reachesBackTo()));
    growth.ifPresent(growing -> first.add(growing.from()));
    return first.stream().mapToLong(Long::longValue).min().orElseThrow();
  }

  /** Takes an example in that an earlier release had learnt from. */
  public void recall(Example example, long offset) {
    growth
        .filter(growing -> offset >= growing.from())
        .ifPresent(growing -> growing.recall(example, offset));
    lineage
        .filter(learning -> offset >= learning.reachesBackTo())
        .ifPresent(learning -> learning.recall(example, offset));
  }

  /** Takes the next example in; the release that follows, if the round ends with it. */
  public Optional<ReleaseFiles> take(Example example, long offset) {
    next = offset + 1;
    taken++;
    lineage.ifPresent(learning -> learning.take(example, offset));
    if (growth.isPresent() && growth.get().take(example, offset)) {
      Optional<ReleaseFiles> grown = grow(growth.get());
      if (grown.isPresent()) {
        return grown;
      }
    }
    int length = lineage.map(Lineage::roundLength).orElse(settings.round());
    return taken >= length ? end() : Optional.empty();
  }

  /** Whether there is a round to end. */
  public boolean isLearning() {
    return lineage.isPresent() && !lineage.get().round().isEmpty();
  }

  /** Up to which offsets of their partitions the newest release knows movies. */
  public List<Long> catalogue() {
    return lineage.map(Lineage::catalogue).orElse(List.of());
  }

  /** Says up to which offsets movies have been described. */
  public void describedTo(List<Long> ends) {
    lineage.ifPresent(learning -> learning.describedTo(ends));
    describedTo = List.copyOf(ends);
  }

  /** Ends the round here, if there is one that took anything in; the release that follows. */
  public Optional<ReleaseFiles> end() {
    taken = 0;
    return lineage.filter(learning -> !learning.round().isEmpty()).map(Lineage::end);
  }

  private Optional<ReleaseFiles> grow(Growth growing) {
    Optional<ReleaseFiles> trained = growing.train();
    if (growing.isOver() && (trained.isPresent() || lineage.isPresent())) {
      growth = Optional.empty();
      lineage.ifPresent(Lineage::grown);
    }
    if (trained.isEmpty()) {
      return Optional.empty();
    }
    int number = lineage.map(learning -> learning.round().number()).orElse(1);
    ReleaseId before = lineage.map(learning -> learning.current().id()).orElse(first);
    Lineage anew =
        Lineage.beginning(
            trained.get(),
            settings,
            maker,
            growing.round(number),
            growth.map(Growth::from).orElse(Lineage.GROWN));
    lineage = Optional.of(anew);
    anew.describedTo(describedTo);
    taken = 0;
    Verdict verdict =
        Verdict.without(Verdict.Kind.GROWN, "trained anew, as there are so many more examples");
    return Optional.of(anew.release(new ReleaseMaker.Deed(verdict, 0, 0, false, false, 0), before));
  }
}
