package io.reelcast.training.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.rating.Rating;
import io.reelcast.training.Example;
import io.reelcast.training.online.OnlineTrainer;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The second golden release that was learnt online, as {@link GoldenOnlineReleaseWriter} made it:
 * in four rounds of sixty examples, of which every fifth is of a new movie.
 */
final class GoldenOnlineReleaseTest {
  private static final ReleaseFiles GOLDEN =
      ReleaseFiles.unzip(Golden.bytes("release/online-v2.zip"));
  private static final Learnt LEARNT = GOLDEN.release().learnt().orElseThrow();

  @TempDir private Path directory;

  @Test
  void isStillNamedAsItWasAndTellsWhereItComesFrom() {
    Map<String, String> settings = new HashMap<>(SmallOnline.USUAL.named());
    settings.put("training.seed", "1");

    Descent descent = GOLDEN.release().descent().orElseThrow();

    assertThat(GOLDEN.id()).hasToString("6b0b6f7191c4d153");
    assertThat(GOLDEN.release().provenance().kind()).isEqualTo("online");
    assertThat(descent.round()).isEqualTo(4);
    assertThat(descent.from()).isEqualTo(1180);
    assertThat(descent.to()).isEqualTo(1240);
    assertThat(descent.movies()).containsExactly(13L);
    assertThat(descent.settings()).isEqualTo(settings);
    assertThat(descent.verdict()).isEqualTo("promoted");
    assertThat(descent.promotions()).isEqualTo(1);
  }

  @Test
  void knowsAllRatingsAndTheNewMovie() {
    MovieFacts facts = LEARNT.movies().facts("m13");

    assertThat(count(LEARNT)).isEqualTo(420);
    assertThat(facts.count()).isEqualTo(48);
    assertThat(facts.year()).isEqualTo(2030);
    assertThat(facts.genres())
        .isEqualTo(LEARNT.movies().genres().bitsOf(List.of("Comedy", "Horror")));
  }

  @Test
  void newMovieIsDescribedByTheMeansOfItsGenres() {
    MovieVector vector = LEARNT.factors().newcomers().get(0);
    MovieFacts facts = LEARNT.movies().facts("m13");
    // The golden factors were learnt with movie-bias-damping 3.
    double usual = (meanSurplus("Comedy") + meanSurplus("Horror")) / 2;
    double surplus = (3 * usual + facts.surplus()) / (3 + 48);

    assertThat(LEARNT.factors().newcomers()).hasSize(1);
    assertThat(vector.movieId()).isEqualTo("m13");
    assertThat((double) vector.surplus()).isCloseTo(surplus, within(1e-6));
  }

  @Test
  void whatATrainerNeedsBeginsWithTheRoundThatFollows() throws IOException {
    byte[] learner = GOLDEN.content(FileNames.LEARNER);

    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(learner))) {
      assertThat(in.readByte()).isEqualTo((byte) 2); // The version of what follows.
      assertThat(in.readInt()).isEqualTo(5);
      assertThat(in.readLong()).isEqualTo(1240);
      assertThat(in.readLong()).isEqualTo(-1); // It does not grow.
    }
  }

  @Test
  void trainerOfTodayGoesOnBehindIt() {
    OnlineTrainer trainer =
        OnlineTrainer.behind(GOLDEN, GoldenOnlineReleaseWriter.means(directory), 1240);

    assertThat(trainer.next()).isEqualTo(1240);
    assertThat(trainer.reachesBackTo()).isEqualTo(1240 - 200);
    assertThat(trainer.catalogue()).containsExactly(13L);

    ReleaseFiles next = sixtyMore(trainer, 1240);

    Descent descent = next.release().descent().orElseThrow();
    Learnt learnt = next.release().learnt().orElseThrow();
    assertThat(descent.parent()).isEqualTo(GOLDEN.id().toString());
    assertThat(descent.round()).isEqualTo(5);
    assertThat(descent.promotions()).isEqualTo(1);
    assertThat(count(learnt)).isEqualTo(480);
    assertThat(learnt.movies().mean())
        .isCloseTo((420 * LEARNT.movies().mean() + 60 * 5) / 480, within(1e-9));
    assertThat(learnt.movies().facts("m13").count()).isEqualTo(108);
  }

  @Test
  void elsewhereALineageBeginsAnewFromItsWeights() {
    OnlineTrainer trainer =
        OnlineTrainer.behind(GOLDEN, GoldenOnlineReleaseWriter.means(directory), 5000);

    ReleaseFiles next = sixtyMore(trainer, 5000);

    Descent descent = next.release().descent().orElseThrow();
    assertThat(descent.parent()).isEqualTo(GOLDEN.id().toString());
    assertThat(descent.round()).isEqualTo(1);
    assertThat(descent.from()).isEqualTo(5000);
    assertThat(descent.promotions()).isZero();
    assertThat(next.content(FileNames.COEFFICIENTS))
        .isEqualTo(GOLDEN.content(FileNames.COEFFICIENTS));
  }

  /** The first version wrote other numbers, without saying so. */
  @Test
  void behindOneOfAnEarlierVersionALineageBeginsAnewFromItsWeights() {
    ReleaseFiles first = ReleaseFiles.unzip(Golden.bytes("release/online-v1.zip"));

    ReleaseFiles next =
        sixtyMore(
            OnlineTrainer.behind(first, GoldenOnlineReleaseWriter.means(directory), 1240), 1240);

    assertThat(next.release().descent().orElseThrow().round()).isEqualTo(1);
    assertThat(next.content(FileNames.COEFFICIENTS))
        .isEqualTo(first.content(FileNames.COEFFICIENTS));
  }

  /** The first version did not say whether an alarm was confirmed: none ever was. */
  @Test
  void whereAReleaseOfAnEarlierVersionComesFromIsRead() {
    ReleaseFiles first = ReleaseFiles.unzip(Golden.bytes("release/online-v1.zip"));
    String today = Summary.of(first.release()).json();
    String once = today.replace("\"isConfirmed\":false,", "");

    assertThat(once).isNotEqualTo(today);
    assertThat(Summary.parse(once)).isEqualTo(Summary.parse(today));
    assertThat(first.release().descent().orElseThrow().isConfirmed()).isFalse();
  }

  /** Of ratings that complete no window: no weights are moved. */
  private static ReleaseFiles sixtyMore(OnlineTrainer trainer, long from) {
    Optional<ReleaseFiles> release = Optional.empty();
    for (int place = 0; place < 60; place++) {
      assertThat(release).isEmpty();
      Rating rating = new Rating("u" + place, "m13", 5, Instant.ofEpochSecond(2_000_000_000));
      release =
          trainer.take(new Example(rating, 1, false, 0, List.of(), Optional.empty()), from + place);
    }
    return release.orElseThrow();
  }

  private static long count(Learnt learnt) {
    return learnt.movies().all().values().stream().mapToLong(MovieFacts::count).sum();
  }

  /** Of the movies of a genre that factors were learnt of. */
  private static double meanSurplus(String genre) {
    int bit = LEARNT.movies().genres().bitsOf(List.of(genre));
    return LEARNT.factors().all().stream()
        .filter(movie -> (LEARNT.movies().facts(movie.movieId()).genres() & bit) != 0)
        .mapToDouble(MovieVector::surplus)
        .average()
        .orElseThrow();
  }
}
