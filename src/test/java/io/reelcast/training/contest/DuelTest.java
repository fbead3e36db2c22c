package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DuelTest {

  private record Asked(String userId, double first, double second) {
    double difference() {
      return first - second;
    }
  }

  @Test
  void usersCountNotWindows() {
    Duel duel = new Duel();

    // One user's three windows differ by 3 in all, the other's one by 5.
    duel.add("a", 2, 1);
    duel.add("a", 3, 1);
    duel.add("a", 1, 1);
    duel.add("b", 6, 1);

    assertThat(duel.windows()).isEqualTo(4);
    assertThat(duel.users()).isEqualTo(2);
    assertThat(duel.first()).isEqualTo(3);
    assertThat(duel.second()).isEqualTo(1);
    assertThat(duel.difference()).isEqualTo(2);
    // 3 - 3 x 2 = -3 and 5 - 1 x 2 = 3; (9 + 9) / 16 x 2 / 1.
    assertThat(duel.standardError()).isCloseTo(Math.sqrt(18.0 / 16 * 2), within(1e-12));
  }

  @Test
  void ofFewerThanTwoUsersNothingIsSure() {
    Duel nobody = new Duel();
    Duel lone = new Duel();

    lone.add("a", 1, 2);
    lone.add("a", 1, 2);

    assertThat(nobody.first()).isNaN();
    assertThat(nobody.standardError()).isInfinite();
    assertThat(lone.difference()).isEqualTo(-1);
    assertThat(lone.standardError()).isInfinite();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithATwinThatKeepsAllWindows(long seed) {
    Duel duel = new Duel();
    List<Asked> all = random(seed);

    all.forEach(asked -> duel.add(asked.userId(), asked.first(), asked.second()));

    double mean = all.stream().mapToDouble(Asked::difference).average().orElseThrow();
    assertThat(duel.difference()).isCloseTo(mean, within(1e-12));
    assertThat(duel.standardError()).isCloseTo(standardError(all, mean), within(1e-12));
  }

  /** Were windows drawn one by one, this is what would be said; it would be far too sure. */
  @Test
  void ofUsersWhoDifferItIsLessSureThanWindowsAlone() {
    Duel duel = new Duel();
    List<Asked> all = new ArrayList<>();
    for (int user = 0; user < 10; user++) {
      for (int window = 0; window < 100; window++) {
        all.add(new Asked("u" + user, user % 2, 0.5));
      }
    }

    all.forEach(asked -> duel.add(asked.userId(), asked.first(), asked.second()));

    // Ten users apart by 0.5 from the mean of 0; a thousand windows would say 0.5 / √999.
    assertThat(duel.standardError()).isCloseTo(0.5 / 3, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void goesOnBitForBitWhereItWasWritten(long seed) throws IOException {
    List<Asked> all = random(seed);
    Duel undisturbed = new Duel();
    Duel disturbed = new Duel();
    for (Asked asked : all) {
      undisturbed.add(asked.userId(), asked.first(), asked.second());
      disturbed = read(written(disturbed));
      disturbed.add(asked.userId(), asked.first(), asked.second());

      assertThat(written(disturbed)).isEqualTo(written(undisturbed));
    }

    assertThat(disturbed.difference()).isEqualTo(undisturbed.difference());
    assertThat(disturbed.standardError()).isEqualTo(undisturbed.standardError());
    assertThat(disturbed.second()).isEqualTo(undisturbed.second());
  }

  private static double standardError(List<Asked> all, double mean) {
    Map<String, List<Asked>> byUser =
        all.stream().collect(Collectors.groupingBy(Asked::userId, Collectors.toList()));
    double squares = 0;
    for (List<Asked> user : byUser.values()) {
      double sum = user.stream().mapToDouble(asked -> asked.difference() - mean).sum();
      squares += sum * sum;
    }
    double users = byUser.size();
    return Math.sqrt(squares / all.size() / all.size() * users / (users - 1));
  }

  private static List<Asked> random(long seed) {
    Random random = new Random(seed);
    List<Asked> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      int user = random.nextInt(1 + random.nextInt(20));
      double taste = user / 10.0;
      all.add(
          new Asked(
              "u" + user, taste + random.nextDouble(), random.nextDouble() + random.nextDouble()));
    }
    return all;
  }

  private static byte[] written(Duel duel) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    duel.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Duel read(byte[] bytes) throws IOException {
    return Duel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
