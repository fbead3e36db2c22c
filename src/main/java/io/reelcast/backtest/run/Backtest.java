package io.reelcast.backtest.run;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Round;
import io.reelcast.backtest.score.Scorer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets contestants play the same course. Those that only keep state play beside each other, once;
 * then each that is trained has the machine for itself, once a seed.
 */
public final class Backtest {
  private static final int TOLD_EVERY = 1_000; // Ratings.

  private static final Outcome NONE = new Outcome(Optional.empty(), List.of());

  private final Course course;
  private final List<Integer> seeds;
  private final int threads;
  private final BacktestWatch watch;

  /**
   * @param seeds at least one
   * @param threads on which contestants play beside each other
   */
  public Backtest(Course course, List<Integer> seeds, int threads, BacktestWatch watch) {
    this.course = course;
    this.seeds = List.copyOf(seeds);
    this.threads = threads;
    this.watch = watch;
  }

  /** What came of one contestant. */
  private record Outcome(Optional<Played> played, List<Failure> failures) {}

  /** Ends when all have played or failed. */
  public BacktestResult run(List<ContestantMaker> makers) throws InterruptedException {
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    List<Optional<Future<Outcome>>> besides = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (ContestantMaker maker : makers) {
        besides.add(
            maker.isTrained()
                ? Optional.empty()
                : Optional.of(pool.submit(() -> outcome(maker, seeds.subList(0, 1)))));
      }
      for (Optional<Future<Outcome>> beside : besides) {
        outcomes.add(beside.isPresent() ? got(beside.get()) : NONE);
      }
    } finally {
      pool.shutdownNow();
    }
    for (int i = 0; i < makers.size(); i++) {
      if (makers.get(i).isTrained()) {
        outcomes.set(i, outcome(makers.get(i), seeds));
      }
    }
    return new BacktestResult(
        course,
        seeds,
        outcomes.stream().map(Outcome::played).flatMap(Optional::stream).toList(),
        outcomes.stream().map(Outcome::failures).flatMap(List::stream).toList(),
        heapPools().stream().mapToLong(heap -> heap.getPeakUsage().getUsed()).sum());
  }

  /** A failure of one is told, and the others go on. */
  private Outcome outcome(ContestantMaker maker, List<Integer> each) {
    List<Heat> heats = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (int seed : each) {
      try {
        heats.add(heat(maker, seed));
      } catch (RuntimeException | Error broken) {
        Failure failure = new Failure(maker.name(), seed, broken);
        watch.failed(failure);
        failures.add(failure);
      }
    }
    if (heats.isEmpty()) {
      return new Outcome(Optional.empty(), failures);
    }
    Played played = Played.of(maker, heats);
    watch.finished(played);
    return new Outcome(Optional.of(played), failures);
  }

  private Heat heat(ContestantMaker maker, int seed) {
    watch.preparing(maker.name(), seed);
    int all = course.chronicle().size();
    Scorer scorer =
        new Scorer(
            course.splits(),
            course.lowest(),
            course.highest(),
            place -> {
              if (place % TOLD_EVERY == 0) {
                watch.playing(maker.name(), seed, place, all);
              }
            });
    long start = System.nanoTime();
    try (Contestant contestant = maker.make(course.ground(seed))) {
      double preparing = seconds(start);
      long ready = System.nanoTime();
      Round.of(course.chronicle(), course.windows(), contestant, scorer);
      return new Heat(seed, scorer.score(), preparing, seconds(ready));
    }
  }

  private static Outcome got(Future<Outcome> outcome) throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
