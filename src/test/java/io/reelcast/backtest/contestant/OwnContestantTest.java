package io.reelcast.backtest.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.fixtures.ContestantJar;
import io.reelcast.fixtures.made.Crowds;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own contestant, compiled and packed as he would. */
final class OwnContestantTest {
  @TempDir private Path directory;

  @Test
  void takesPartWhenItsJarIsOnTheClassPath() throws IOException {
    URL jar = ContestantJar.in(directory).toUri().toURL();
    Chronicle all = Chronicle.of(Crowds.dicing(3, 4, 10, 5));
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader classPath = new URLClassLoader(new URL[] {jar}, before)) {
      Thread.currentThread().setContextClassLoader(classPath);

      ContestantMaker maker = Contestants.known(List.of()).named(ContestantJar.NAME).get(0);
      Contestant contestant = maker.make(new Ground(all.first(0), 4, 10, 0.5, 5, 1));

      double[] next = new double[5];
      ((BlindContestant) contestant).predict(0, next);
      assertThat(next).containsOnly(ContestantJar.ANSWER);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
