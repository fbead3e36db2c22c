package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a world's ratings its tastes turn. */
final class MadeTurnTest {
  private static final int TURN = 20_000;
  private static final int RATINGS = TURN + 2_000;

  @Test
  void leavesWhatWasBeforeAsItWas() {
    List<MadeRating> steady = known(MadeSettings.of(1, RATINGS), 0);

    List<MadeRating> turning = known(MadeSettings.turning(1, RATINGS, TURN), 0);

    assertThat(turning.subList(0, TURN)).isEqualTo(steady.subList(0, TURN));
    assertThat(turning.get(TURN).expected()).isNotEqualTo(steady.get(TURN).expected());
  }

  @ParameterizedTest
  @ValueSource(ints = {TURN - 1, TURN, TURN + 1, TURN + 1_500})
  void resumesWhereSkippingWouldLead(int position) {
    MadeWorldSettings settings = MadeSettings.turning(3, RATINGS, TURN);
    List<MadeRating> all = known(settings, 0);

    List<MadeRating> resumed = known(settings, position);

    assertThat(resumed).isEqualTo(all.subList(position, RATINGS));
    assertThat(new MadeWorld(settings).ratingsFrom(position))
        .toIterable()
        .isEqualTo(resumed.stream().map(MadeRating::rating).toList());
  }

  /** The steady world's name is the one it had in earlier releases. */
  @Test
  void isNamedInTheFingerprintOfAWorldThatTurns() {
    String steady = new MadeWorld(MadeSettings.of(1, 10_000)).fingerprint();
    String turning = new MadeWorld(MadeSettings.turning(1, 10_000, 5)).fingerprint();
    String turningLater = new MadeWorld(MadeSettings.turning(1, 10_000, 6)).fingerprint();

    assertThat(steady).isEqualTo("made-434808304b0901e6");
    assertThat(List.of(steady, turning, turningLater)).doesNotHaveDuplicates();
  }

  private static List<MadeRating> known(MadeWorldSettings settings, long position) {
    List<MadeRating> known = new ArrayList<>();
    new MadeWorld(settings).knownFrom(position).forEachRemaining(known::add);
    return known;
  }
}
