package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.source.made.draw.Moments;
import io.reelcast.rating.source.made.draw.WeightedDraw;
import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeUser;
import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeSession;
import io.reelcast.rating.source.made.session.MadeStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a turn does to users' tastes and to sittings under way. */
final class MadeTurnTastesTest {
  private static final int TURN = 60_000;
  private static final int RATINGS_BEHIND = 60_000;
  private static final double TASTE_DEVIATION = 0.45;

  private final MadeMoods moods = new MadeMoods(new MadeMovies(5, 500, 2024));

  /** Of independent draws, the correlation of n pairs has a deviation of 1 / sqrt(n). */
  @Test
  void givesEverybodyTastesThatThoseBeforeSayNothingAbout() {
    Tastes tastes = tastesAroundTheTurn(TURN);

    double[] behind = tastes.behind();
    double rootOfPairs = Math.sqrt(behind.length);
    assertThat(behind.length).isGreaterThan(300 * moods.count());
    assertThat(tastes.correlation()).isCloseTo(0, within(4 / rootOfPairs));
    assertThat(Moments.mean(behind)).isCloseTo(0, within(4 * TASTE_DEVIATION / rootOfPairs));
    assertThat(Moments.deviation(behind)).isCloseTo(TASTE_DEVIATION, within(0.02));
  }

  /** So that the correlation would tell if tastes did not turn. */
  @Test
  void leavesTastesAlmostAsTheyWereInAWorldThatNeverTurns() {
    assertThat(tastesAroundTheTurn(0).correlation()).isGreaterThan(0.9);
  }

  @Test
  void letsSittingsUnderWayComeIntoMoodsByTheNewTastes() {
    MadeStream stream = stream(TURN);
    Set<MadeSession> before = new HashSet<>();
    for (int at = 0; at < TURN; at++) {
      before.add(stream.next(MadeMoment::session));
    }

    Set<MadeSession> underWay = new HashSet<>();
    for (int at = 0; at < 500; at++) {
      MadeSession session = stream.next(MadeMoment::session);
      underWay.add(session);
      assertThat(probabilities(session.preference()))
          .isEqualTo(probabilities(moods.preference(session.user().tastes())));
    }

    underWay.retainAll(before);
    assertThat(underWay).isNotEmpty();
  }

  /** Users' latest tastes before the position of the turn, and their first behind it. */
  private Tastes tastesAroundTheTurn(int turn) {
    MadeStream stream = stream(turn);
    Map<MadeUser, float[]> latest = new HashMap<>();
    for (int at = 0; at < TURN; at++) {
      MadeUser user = stream.next(MadeMoment::session).user();
      latest.put(user, user.tastes().clone());
    }
    List<float[]> before = new ArrayList<>();
    List<float[]> behind = new ArrayList<>();
    for (int at = 0; at < RATINGS_BEHIND; at++) {
      MadeUser user = stream.next(MadeMoment::session).user();
      float[] old = latest.remove(user);
      if (old != null) {
        before.add(old);
        behind.add(user.tastes().clone());
      }
    }
    return new Tastes(joined(before), joined(behind));
  }

  private MadeStream stream(int turn) {
    return new MadeStream(5, 2_000, moods, new StarScale(MadeSettings.HALF_STARS)::rating, turn);
  }

  private double[] probabilities(WeightedDraw preference) {
    return IntStream.range(0, moods.count()).mapToDouble(preference::probability).toArray();
  }

  private static double[] joined(List<float[]> tastes) {
    return tastes.stream()
        .flatMapToDouble(own -> IntStream.range(0, own.length).mapToDouble(genre -> own[genre]))
        .toArray();
  }

  /** Of users and genres in the same order. */
  private record Tastes(double[] before, double[] behind) {

    double correlation() {
      double meanBefore = Moments.mean(before);
      double meanBehind = Moments.mean(behind);
      double product = 0;
      for (int at = 0; at < before.length; at++) {
        product += (before[at] - meanBefore) * (behind[at] - meanBehind) / before.length;
      }
      return product / (Moments.deviation(before) * Moments.deviation(behind));
    }
  }
}
