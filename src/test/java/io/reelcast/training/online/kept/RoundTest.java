package io.reelcast.training.online.kept;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.training.Example;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RoundTest {
  private static final Example FIRST = example("m1", 1);
  private static final Example SECOND = example("m2", 2);

  private final Round round = new Round(7, 100);

  @Test
  void reachesBehindItsLastExample() {
    assertThat(round.isEmpty()).isTrue();
    assertThat(round.next()).isEqualTo(100);

    round.take(FIRST, 100);
    round.take(SECOND, 105);

    assertThat(round.isEmpty()).isFalse();
    assertThat(round.number()).isEqualTo(7);
    assertThat(round.from()).isEqualTo(100);
    assertThat(round.next()).isEqualTo(106);
  }

  @Test
  void hashIsThatOfOffsetsRatingsAndSequences() throws Exception {
    round.take(FIRST, 100);
    round.take(SECOND, 105);

    String once = round.hash();
    String again = round.hash();

    assertThat(once).isEqualTo(again).isEqualTo(hash(line(100, "m1", 1) + line(105, "m2", 2)));
  }

  @Test
  void hashOfTheFirstExamplesDoesNotHinderTheNext() throws Exception {
    round.take(FIRST, 100);
    String first = round.hash();

    round.take(SECOND, 101);

    assertThat(first).isEqualTo(hash(line(100, "m1", 1)));
    assertThat(round.hash()).isEqualTo(hash(line(100, "m1", 1) + line(101, "m2", 2)));
  }

  @Test
  void sameExamplesByAnotherNumberGoTheirOwnWay() throws Exception {
    round.take(FIRST, 100);
    Round other = round.numbered(9);

    round.take(SECOND, 101);

    assertThat(other.number()).isEqualTo(9);
    assertThat(other.from()).isEqualTo(100);
    assertThat(other.next()).isEqualTo(101);
    assertThat(other.hash()).isEqualTo(hash(line(100, "m1", 1)));
    assertThat(other.windows()).isEmpty();
  }

  @Test
  void tellsTheMeanErrorsOfEachUserInTheOrderInWhichTheyWereMet() {
    round.missed("zoe", new double[] {1, 0.5});
    round.missed("anna", new double[] {2, 1});
    round.missed("zoe", new double[] {0.5, 0.25});
    round.missed("zoe", new double[] {0, 0.75});

    List<List<Double>> told = new ArrayList<>();
    round.tellErrors((blind, conditioned) -> told.add(List.of(blind, conditioned)));

    assertThat(told).containsExactly(List.of(0.5, 0.5), List.of(2.0, 1.0));
  }

  private static Example example(String movieId, long sequence) {
    return new Example(
        rating(movieId, 4.5, 60_000), sequence, false, 0, List.of(), Optional.empty());
  }

  private static String line(long offset, String movieId, long sequence) {
    return offset
        + " Rating[userId=u1, movieId="
        + movieId
        + ", rating=4.5, ratedAt=1970-01-01T00:01:00Z] "
        + sequence
        + "\n";
  }

  private static String hash(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "examples-" + HexFormat.of().formatHex(hash).substring(0, 16);
  }
}
