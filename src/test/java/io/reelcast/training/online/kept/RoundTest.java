package io.reelcast.training.online.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RoundTest {
  @Test
  void tellsTheMeanErrorsOfEachUserInTheOrderInWhichTheyWereMet() {
    Round round = new Round(1, 0);
    round.missed("zoe", new double[] {1, 0.5});
    round.missed("anna", new double[] {2, 1});
    round.missed("zoe", new double[] {0.5, 0.25});
    round.missed("zoe", new double[] {0, 0.75});

    List<List<Double>> told = new ArrayList<>();
    round.tellErrors((blind, conditioned) -> told.add(List.of(blind, conditioned)));

    assertThat(told).containsExactly(List.of(0.5, 0.5), List.of(2.0, 1.0));
  }
}
