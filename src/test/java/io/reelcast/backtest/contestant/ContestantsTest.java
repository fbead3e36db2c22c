package io.reelcast.backtest.contestant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.setting.InvalidSetting;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContestantsTest {
  private final Contestants known = Contestants.known(List.of());

  @TempDir private Path classPath;

  @Test
  void namesOursInTheOrderOfReports() {
    assertThat(known.all())
        .extracting(ContestantMaker::name)
        .containsExactly(
            "global-mean",
            "last-rating",
            "last-five-mean",
            "user-mean",
            "damped-user-mean",
            "mix",
            "item-mean",
            "frozen-factors",
            "bias",
            "decayed-bias",
            "online-factors",
            "item-neighbours",
            "folded-factors",
            "folded-factors-decayed",
            "lenskit-item-item");
  }

  @Test
  void choosesSomeInTheOrderInWhichTheyAreNamed() {
    assertThat(known.named("mix, bias,global-mean"))
        .extracting(ContestantMaker::name)
        .containsExactly("mix", "bias", "global-mean");
  }

  @Test
  void listsTheKnownOnesWhereOneIsUnknown() {
    assertThatThrownBy(() -> known.named("mix,mixture"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageStartingWith("There is no contestant 'mixture'. Known are: global-mean, last-")
        .hasMessageEndingWith("lenskit-item-item.");
  }

  @Test
  void refusesAnEmptyName() {
    assertThatThrownBy(() -> known.named("mix,"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageStartingWith("There is no contestant ''.");
  }

  @Test
  void refusesOneThatIsNamedTwice() {
    assertThatThrownBy(() -> known.named("mix,bias,mix"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessage("The contestant mix is named twice in 'mix,bias,mix'. Name each once.");
  }

  @Test
  void refusesTwoOfOneName() {
    List<ContestantMaker> twins = List.of(new AlwaysThree(), new AlwaysThree());

    assertThatThrownBy(() -> Contestants.of(twins))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("Two contestants are named always-three")
        .hasMessageContaining(AlwaysThree.class.getName());
  }

  @Test
  void findsAContestantThatTheClassPathBringsAlong() throws IOException {
    Path services = Files.createDirectories(classPath.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(ContestantMaker.class.getName()), AlwaysThree.class.getName());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader longer =
        new URLClassLoader(new URL[] {classPath.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(longer);

      List<ContestantMaker> found = Contestants.known(List.of()).all();

      assertThat(found).hasSize(known.all().size() + 1);
      assertThat(found.get(found.size() - 1)).isInstanceOf(AlwaysThree.class);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Somebody's own. */
  public static final class AlwaysThree implements ContestantMaker {
    @Override
    public String name() {
      return "always-three";
    }

    @Override
    public String about() {
      return "three";
    }

    @Override
    public Contestant make(Ground ground) {
      return new BlindContestant() {
        @Override
        public void take(int user, int movie, double rating, long ratedAt) {}

        @Override
        public void predict(int user, double[] next) {
          Arrays.fill(next, 3);
        }
      };
    }
  }
}
