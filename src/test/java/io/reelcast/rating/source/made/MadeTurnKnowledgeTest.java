package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a world that turns says about the expectations told before its turn and behind it. */
final class MadeTurnKnowledgeTest {
  private static final int TURN = 100_000;

  private static final Errors BEFORE = new Errors();
  private static final Errors ACROSS = new Errors();
  private static final Errors BEHIND = new Errors();

  @BeforeAll
  static void playAWorld() {
    MadeWorld world = new MadeWorld(MadeSettings.turning(12, 2 * TURN, TURN));
    Iterator<MadeRating> known = world.knownFrom(0);
    Map<String, Deque<Told>> toldOf = new HashMap<>();
    for (int position = 0; known.hasNext(); position++) {
      MadeRating made = known.next();
      Deque<Told> told = toldOf.computeIfAbsent(made.rating().userId(), user -> new ArrayDeque<>());
      int distance = 0;
      for (Told earlier : told) {
        Errors errors = position < TURN ? BEFORE : earlier.position >= TURN ? BEHIND : ACROSS;
        errors.add(distance, made.rating().rating() - earlier.next.at(distance));
        distance++;
      }
      told.addFirst(new Told(position, made.expectedNext()));
      if (told.size() > NextFive.COUNT) {
        told.removeLast();
      }
    }
  }

  @Test
  void isUnbiasedAtEveryDistanceBehindTheTurnToo() {
    for (int distance = 0; distance < NextFive.COUNT; distance++) {
      assertThat(BEHIND.mean(distance)).isCloseTo(0, within(0.03));
    }
  }

  @Test
  void errsBehindTheTurnAsLittleAsBefore() {
    for (int distance = 0; distance < NextFive.COUNT; distance++) {
      assertThat(BEHIND.root(distance)).isCloseTo(BEFORE.root(distance), within(0.02));
    }
  }

  @Test
  void doesNotForeseeTheTurn() {
    for (int distance = 0; distance < NextFive.COUNT; distance++) {
      assertThat(ACROSS.root(distance)).isGreaterThan(BEFORE.root(distance) + 0.05);
    }
  }

  private record Told(int position, NextFive next) {}

  private static final class Errors {
    private final int[] counts = new int[NextFive.COUNT];
    private final double[] sums = new double[NextFive.COUNT];
    private final double[] squares = new double[NextFive.COUNT];

    private void add(int distance, double error) {
      counts[distance]++;
      sums[distance] += error;
      squares[distance] += error * error;
    }

    private double mean(int distance) {
      return sums[distance] / counts[distance];
    }

    private double root(int distance) {
      return Math.sqrt(squares[distance] / counts[distance]);
    }
  }
}
