package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Release;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Factors and aftermaths are refused where they are not whole, or do not fit together. */
final class InsightRefusalTest {
  private static final ReleaseFiles RELEASE =
      InsightReleases.random(1, new NetworkShape(1, 2, 2, 2, InsightReleases.ALL));
  private static final byte[] ZIP = RELEASE.zip();

  @ParameterizedTest
  @ValueSource(strings = {FileNames.FACTORS, FileNames.AFTERMATHS})
  void refusesAMissingFileThatTheNetworkNeeds(String name) {
    assertThatRefusalOf(Zips.without(ZIP, name)).hasRootCauseMessage("it holds no " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {FileNames.FACTORS, FileNames.AFTERMATHS})
  void refusesNonsense(String name) {
    for (String nonsense : List.of("", "null", "[null]", "7", "{", "{}", "\u0000", "\n{}")) {
      assertThatRefusalOf(replaced(name, nonsense));
    }
    assertThatRefusalOf(replaced(name, "")).rootCause().hasMessage("its " + name + " is empty");
    String whole = new String(RELEASE.content(name), StandardCharsets.UTF_8);
    for (String nonsense : List.of("null", "[]", "{}", "7", "{", "\u0000", "\n")) {
      assertThatRefusalOf(replaced(name, whole + nonsense + "\n"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[3.3,4.1, | movie m20 has 4 factors, not 5",
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[ | movie m20 has 4 factors, not 3",
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[-3.3, | no factors",
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[0, | no factors",
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[\"NaN\", | no factors",
        "factors.jsonl | \"prior\":[3.3, | \"prior\":[null, | null",
        "factors.jsonl | \"decay\":0 | \"decay\":7 | the decay 7.98",
        "factors.jsonl | \"decay\":0 | \"decay\":-0 | the decay -0.98",
        "factors.jsonl | \"decay\":0 | \"decoy\":0 | decay",
        "factors.jsonl | \"m20\",\"surplus\": | \"m20\",\"surplus\":\"NaN\",\"s\": | s",
        "factors.jsonl | \"m20\" | null | movieId",
        "factors.jsonl | \"own\":[ | \"own\":[1, | movie m20 has 5 factors, not 4",
        "factors.jsonl | \"own\":[ | \"own\":[\"NaN\",7],\"own\":[ | own",
        "factors.jsonl | \"m20\" | \"m19\" | movie m19 is there twice",
        "aftermaths.jsonl | \"reach\":9 | \"reach\":10 | reaches another distance",
        "aftermaths.jsonl | \"reach\":9 | \"reach\":null | reach",
        "aftermaths.jsonl | \"counts\":[ | \"counts\":[1, | an aftermath reaches 9 ratings",
        "aftermaths.jsonl | \"surpluses\":[ | \"surpluses\":[1, | an aftermath reaches 9 ratings",
        "aftermaths.jsonl | \"biases\":[ | \"biases\":[1, | an aftermath reaches 9 ratings",
        "aftermaths.jsonl | \"counts\":[ | \"counts\":[-7 | no aftermath",
        "aftermaths.jsonl | \"biases\":[ | \"biases\":[null,1 | null",
        "aftermaths.jsonl | \"key\":\" | \"key\":\"x | x",
        "aftermaths.jsonl | \"key\":\" | \"key\":\"123456789 | is no key of a movie",
        "aftermaths.jsonl | \"key\" | \"kex\" | key",
        "network.json | \"taste\", | \"taste\",\"taste\", | each at most once",
        "network.json | \"taste\", | \"tastes\", | network.inputs is movies,user,tastes",
        "network.json | \"taste\", | null, | null",
        "network.json | \"taste\", | '' | weights, not",
        "network.json | \"inputs\":[ | \"inputs\":null,\"in\":[ | in",
        "scaling.json | \"deviation\":[ | \"deviation\":[-1, | no spread",
        "scaling.json | \"mean\":[ | \"mean\":[\"NaN\", | no spread",
        "scaling.json | \"mean\":[ | \"low\":[ | high"
      })
  void refusesWhatDoesNotFit(String name, String there, String instead, String message) {
    String text = new String(RELEASE.content(name), StandardCharsets.UTF_8);
    assertThat(text).contains(there);

    assertThatRefusalOf(replaced(name, first(text, there, instead)))
        .rootCause()
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"counts", "surpluses", "biases"})
  void refusesAnAftermathThatIsNoNumber(String of) {
    String text = new String(RELEASE.content(FileNames.AFTERMATHS), StandardCharsets.UTF_8);
    String first = text.replaceFirst("(\"" + of + "\":\\[)[^,]*", "$1\"NaN\"");

    assertThatRefusalOf(replaced(FileNames.AFTERMATHS, first))
        .rootCause()
        .hasMessageContaining("no aftermath");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"NaN\"", "\"Infinity\"", "1e39"})
  void refusesAFactorThatIsNoNumber(String number) {
    String text = new String(RELEASE.content(FileNames.FACTORS), StandardCharsets.UTF_8);

    for (String before : List.of("\"own\":\\[", "\"surplus\":")) {
      assertThatRefusalOf(
              replaced(
                  FileNames.FACTORS, text.replaceFirst("(" + before + ")[^,]*", "$1" + number)))
          .rootCause()
          .hasMessage("movie m20 has no finite factors");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"NaN\"", "\"-Infinity\"", "1e999"})
  void refusesAMeanThatIsNoNumber(String number) {
    String text = new String(RELEASE.content(FileNames.FACTORS), StandardCharsets.UTF_8);

    assertThatRefusalOf(
            replaced(FileNames.FACTORS, text.replaceFirst("(\"mean\":)[^,]*", "$1" + number)))
        .rootCause()
        .hasMessageContaining("no factors: their mean is");
  }

  @Test
  void refusesAnAftermathThatIsThereTwice() {
    String text = new String(RELEASE.content(FileNames.AFTERMATHS), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();

    assertThatRefusalOf(replaced(FileNames.AFTERMATHS, text + lines.get(1) + "\n"))
        .rootCause()
        .hasMessageContaining("is there twice");
  }

  /** Zipped again, so that no checksum of the zip gives the damage away. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void damagedFileIsRefusedOrPredictsOnTheScale(long seed) {
    Random random = new Random(seed);
    List<String> names =
        List.of(FileNames.FACTORS, FileNames.AFTERMATHS, FileNames.SCALING, FileNames.NETWORK);
    for (int i = 0; i < 600; i++) {
      String name = names.get(random.nextInt(names.size()));
      byte[] damaged = RELEASE.content(name);
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(128);

      assertRefusedOrPredicts(Zips.replaced(ZIP, name, damaged));
    }
  }

  @Test
  void holdsAllGroupsBeforeItIsDamaged() {
    assertThat(RELEASE.release().learnt().orElseThrow().network().shape().inputs())
        .isEqualTo(InsightReleases.ALL)
        .isNotEqualTo(InputGroups.FIRST);
    assertRefusedOrPredicts(ZIP);
  }

  private static void assertRefusedOrPredicts(byte[] zip) {
    Release release;
    try {
      release = ReleaseFiles.unzip(zip).release();
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("this is no release");
      return;
    }
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < 3; i++) {
      assertOnScale(release.forecast(state).ratings());
      assertOnScale(release.next(state, List.of("m1", "m20", "m3")).ratings());
      state = state.after(Ratings.rating("m" + (20 - i), 4.5 - i, i), release);
    }
  }

  private static void assertOnScale(Floats ratings) {
    for (int slot = 0; slot < ratings.size(); slot++) {
      assertThat(ratings.get(slot)).isBetween(0.5f, 5f);
    }
  }

  private static String first(String text, String there, String instead) {
    int at = text.indexOf(there);
    return text.substring(0, at) + instead + text.substring(at + there.length());
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
