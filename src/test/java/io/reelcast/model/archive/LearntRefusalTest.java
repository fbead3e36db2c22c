package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.history.UserState;
import io.reelcast.model.network.NetworkShape;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been learnt is refused where it is not whole, or does not fit together. */
final class LearntRefusalTest {
  private static final ReleaseFiles RELEASE =
      LearntReleases.random(1, new NetworkShape(1, 2, 2, 1));
  private static final byte[] ZIP = RELEASE.zip();

  static Stream<String> files() {
    return FileNames.LEARNT.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesAMissingFile(String name) {
    assertThatRefusalOf(Zips.without(ZIP, name)).hasRootCauseMessage("it holds no " + name);
  }

  @Test
  void refusesATrainedReleaseThatHoldsNothingLearnt() {
    assertThatRefusalOf(
            Zips.release(Zips.SETTINGS, "{\"kind\":\"trained\",\"codeVersion\":\"0.1.0\"}"))
        .rootCause()
        .hasMessageContaining("it holds no");
  }

  @Test
  void refusesANewbornThatHoldsWhatIsLearnt() {
    assertThatRefusalOf(replaced(FileNames.PROVENANCE, Zips.PROVENANCE))
        .rootCause()
        .hasMessageContaining("it is a newborn, yet holds");
  }

  @Test
  void refusesAFileThatItDoesNotKnow() {
    assertThatRefusalOf(replaced("factors.bin", "1"))
        .rootCause()
        .hasMessageContaining("factors.bin")
        .hasMessageContaining("update Reelcast");
  }

  @ParameterizedTest
  @MethodSource("files")
  void refusesNonsenseInItsOwnFiles(String name) {
    if (!List.of(FileNames.CONFIGURATION, FileNames.UPDATER).contains(name)) {
      for (String nonsense : List.of("", "null", "[null]", "7", "{", "{}", "\u0000")) {
        assertThatRefusalOf(replaced(name, nonsense));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "network.json | \"layers\":1 | \"layers\":2 | weights, not",
        "network.json | \"width\":2 | \"width\":0 | network.width is 0",
        "network.json | \"width\":2 | \"width\":2,\"depth\":3 | depth",
        "network.json | \"layers\":1, | '' | layers",
        "movies.jsonl | \"mean\":3.5 | \"mean\":null | mean",
        "movies.jsonl | \"mean\":3.5 | \"mean\":\"NaN\" | no table of movies",
        "movies.jsonl | \"Comedy\" | null | null",
        "movies.jsonl | [\"Comedy\"] | [] | genre",
        "movies.jsonl | [\"Comedy\"] | [\"Comedy\",\"Crime\"] | 2 genres in its movies, expected 1",
        "movies.jsonl | \"m7\" | \"m8\" | m8 is there twice",
        "movies.jsonl | \"m7\",\"count\": | \"m7\",\"count\":- | no facts of a movie",
        "movies.jsonl | \"m7\",\"count\": | \"m7\",\"size\":1,\"count\": | size",
        "scaling.json | \"low\":[0.5 | \"low\":[99 | no range",
        "scaling.json | \"low\":[0.5 | \"low\":[0.5,0.5 | no range",
        "scaling.json | \"low\":[0.5 | \"low\":[null | null",
        "scaling.json | \"high\":[5.0,20.0 | \"high\":[5.0,\"Infinity\" | no range",
        "intervals.json | [0,5,50] | [5,5,50] | classes from 0 upwards",
        "intervals.json | [0,5,50] | [0,5] | a reach for each class",
        "intervals.json | \"low\":[[- | \"low\":[[9 | a reach for each slot",
        "training.json | \"epochs\":3 | \"epochs\":null | epochs"
      })
  void refusesWhatDoesNotFit(String name, String there, String instead, String message) {
    String text = new String(RELEASE.content(name), StandardCharsets.UTF_8);
    assertThat(text).contains(there);

    assertThatRefusalOf(replaced(name, text.replace(there, instead)))
        .rootCause()
        .hasMessageContaining(message);
  }

  @Test
  void refusesIntervalsWithoutASlotForEachOfTheNextRatings() {
    String intervals =
        "{\"coverage\":0.8,\"counts\":[0],\"low\":[[-1,-1,-1,-1,-1]],\"high\":[[1,1,1,1,1]]}";

    assertThatRefusalOf(replaced(FileNames.INTERVALS, intervals))
        .rootCause()
        .hasMessageContaining("5 slots in its intervals, expected 6");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void damagedReleaseIsRefusedOrStillTheSame(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] damaged = ZIP.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();

      assertRefusedOrSame(damaged);
    }
  }

  /** Zipped again, so that no checksum of the zip gives the damage away. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void damagedFileIsRefusedOrPredictsOnTheScale(long seed) {
    Random random = new Random(seed);
    List<String> names = files().toList();
    for (int i = 0; i < 400; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] damaged = RELEASE.content(name);
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);

      assertRefusedOrPredicts(Zips.replaced(ZIP, name, damaged));
    }
  }

  private static void assertRefusedOrSame(byte[] zip) {
    try {
      assertThat(ReleaseFiles.unzip(zip).id()).isEqualTo(RELEASE.id());
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("this is no release");
    }
  }

  private static void assertRefusedOrPredicts(byte[] zip) {
    try {
      ReleaseFiles files = ReleaseFiles.unzip(zip);
      double lowest = files.release().settings().lowest();
      double highest = files.release().settings().highest();
      assertThat((double) files.release().forecast(UserState.UNKNOWN).ratings().get(4))
          .isBetween(Math.nextDown((float) lowest) * 1.0, Math.nextUp((float) highest) * 1.0);
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("this is no release");
    }
  }

  private static byte[] replaced(String name, String content) {
    return Zips.replaced(ZIP, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertThatRefusalOf(byte[] zip) {
    return assertThatThrownBy(() -> ReleaseFiles.unzip(zip))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("this is no release");
  }
}
