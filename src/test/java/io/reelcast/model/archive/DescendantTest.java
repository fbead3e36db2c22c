package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.online.Descendants;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a release keeps of the one that it descends from, and what it has of its own. */
final class DescendantTest {
  private static final ReleaseFiles PARENT = InsightReleases.random(1);
  private static final float[] WEIGHTS = weights(InsightReleases.SHAPE);
  private static final byte[] UPDATER = {9, 8};
  private static final byte[] LEARNER = {5, 6, 7};
  private static final Descent DESCENT = Descendants.descent(PARENT.id(), "promoted");
  private static final Intervals INTERVALS =
      new Intervals(
          0.9,
          List.of(0),
          List.of(Collections.nCopies(6, -2f)),
          List.of(Collections.nCopies(6, 2f)));
  private static final MovieVector NEWCOMER = new MovieVector("new", 0.25f, new float[] {1, 2, 3});

  @Test
  void replacesWhatIsToldAnewAndKeepsAllElse() {
    ReleaseFiles child = child(PARENT, List.of(NEWCOMER));

    assertThat(child.differingFrom(PARENT))
        .containsExactly(
            "aftermaths.jsonl",
            "coefficients.bin",
            "descent.json",
            "intervals.json",
            "learner.bin",
            "movies.jsonl",
            "newcomers.jsonl",
            "provenance.json",
            "updaterState.bin");
    assertThat(child.content("coefficients.bin")).isEqualTo(LearntReleases.coefficients(WEIGHTS));
    assertThat(child.content("updaterState.bin")).isEqualTo(UPDATER);
    assertThat(child.content("learner.bin")).isEqualTo(LEARNER);
    assertThat(child.content("provenance.json"))
        .asString()
        .isEqualTo("{\"kind\":\"online\",\"codeVersion\":\"0.2.0\"}");
    assertThat(child.content("newcomers.jsonl"))
        .asString()
        .isEqualTo("{\"movieId\":\"new\",\"surplus\":0.25,\"own\":[1.0,2.0,3.0]}\n");
  }

  @Test
  void isAllThatItWasOnceItIsUnzipped() {
    ReleaseFiles child = child(PARENT, List.of(NEWCOMER));

    Release read = ReleaseFiles.unzip(child.zip()).release();

    assertThat(read).isEqualTo(child.release());
    assertThat(read.provenance()).isEqualTo(child.release().provenance());
    assertThat(read.descent()).contains(DESCENT);
    assertThat(child.release().descent()).contains(DESCENT);
    Learnt learnt = learnt(read);
    Learnt parent = learnt(PARENT.release());
    assertThat(learnt.training()).isEqualTo(parent.training());
    assertThat(learnt.movies().all()).isEqualTo(Map.of("new", new MovieFacts(2, 1, 1, 2030, 3)));
    assertThat(learnt.movies().mean()).isEqualTo(4);
    assertThat(learnt.aftermaths().all()).isEmpty();
    assertThat(learnt.intervals()).isEqualTo(INTERVALS);
    assertThat(learnt.factors().generation()).isEqualTo(parent.factors().generation());
    assertThat(learnt.factors().all()).hasSameSizeAs(parent.factors().all());
    assertThat(learnt.factors().movie(MovieKey.of("new")).surplus()).isEqualTo(0.25f);
    assertThat(learnt.layout()).isEqualTo(parent.layout());
  }

  @Test
  void identityIsTheHashOfNamesAndContents() throws Exception {
    ReleaseFiles child = child(PARENT, List.of(NEWCOMER));
    List<String> names =
        List.of(
            "aftermaths.jsonl",
            "coefficients.bin",
            "configuration.json",
            "descent.json",
            "factors.jsonl",
            "intervals.json",
            "learner.bin",
            "movies.jsonl",
            "network.json",
            "newcomers.jsonl",
            "provenance.json",
            "scaling.json",
            "settings.json",
            "training.json",
            "updaterState.bin");
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : names) {
      for (byte[] bytes : List.of(name.getBytes(StandardCharsets.UTF_8), child.content(name))) {
        digest.update(ByteBuffer.allocate(8).putLong(bytes.length).array());
        digest.update(bytes);
      }
    }

    String sha256 = child.release().sha256();

    assertThat(Zips.entries(child.zip()).keySet()).containsExactlyElementsOf(names);
    assertThat(sha256).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    assertThat(child.id()).hasToString(sha256.substring(0, 16)).isNotEqualTo(PARENT.id());
  }

  @Test
  void everyPartOfItMovesItsName() {
    Learnt learnt = learnt(PARENT.release());
    byte[] weights = PARENT.content("coefficients.bin");

    assertThat(
            List.of(
                descendant(learnt, weights, UPDATER, DESCENT, LEARNER, "0.2.0"),
                descendant(
                    learnt,
                    LearntReleases.coefficients(WEIGHTS),
                    UPDATER,
                    DESCENT,
                    LEARNER,
                    "0.2.0"),
                descendant(learnt, weights, new byte[] {9}, DESCENT, LEARNER, "0.2.0"),
                descendant(
                    learnt,
                    weights,
                    UPDATER,
                    Descendants.descent(PARENT.id(), "waiting"),
                    LEARNER,
                    "0.2.0"),
                descendant(learnt, weights, UPDATER, DESCENT, new byte[] {5}, "0.2.0"),
                descendant(learnt, weights, UPDATER, DESCENT, LEARNER, "0.3.0"),
                PARENT.id().toString()))
        .doesNotHaveDuplicates();
    assertThat(descendant(learnt, weights, UPDATER, DESCENT, LEARNER, "0.2.0"))
        .isEqualTo(descendant(learnt, weights, UPDATER, DESCENT, LEARNER, "0.2.0"));
  }

  @Test
  void keepsNoArrayThatItWasMadeOf() {
    byte[] learner = LEARNER.clone();
    byte[] updater = UPDATER.clone();
    byte[] weights = PARENT.content("coefficients.bin");
    ReleaseFiles child =
        PARENT.descendant(learnt(PARENT.release()), weights, updater, DESCENT, learner, "0.2.0");

    learner[0] = 1;
    updater[0] = 1;
    weights[weights.length - 1] ^= 1;

    assertThat(child.content("learner.bin")).isEqualTo(LEARNER);
    assertThat(child.content("updaterState.bin")).isEqualTo(UPDATER);
    assertThat(ReleaseFiles.unzip(child.zip()).id()).isEqualTo(child.id());
  }

  /** A full table may let all of them go again. */
  @Test
  void newcomersOfTheParentDoNotComeBack() {
    ReleaseFiles child = child(PARENT, List.of(NEWCOMER));

    ReleaseFiles grandchild = child(child, List.of());

    assertThat(grandchild.content("newcomers.jsonl")).isEmpty();
    assertThat(grandchild.release().basis().expected(MovieKey.of("new")))
        .isEqualTo((float) learnt(PARENT.release()).factors().mean());
    assertThat(ReleaseFiles.unzip(grandchild.zip()).release().basis().expected(MovieKey.of("new")))
        .isEqualTo(grandchild.release().basis().expected(MovieKey.of("new")));
  }

  @Test
  void whereTheNetworkSeesNoAftermathsAndNoFactorsThereAreNone() {
    ReleaseFiles plain = LearntReleases.random(1);

    ReleaseFiles child =
        plain.descendant(
            learnt(plain.release()),
            plain.content("coefficients.bin"),
            UPDATER,
            DESCENT,
            LEARNER,
            "0.2.0");

    assertThat(child.differingFrom(plain))
        .containsExactly("descent.json", "learner.bin", "provenance.json", "updaterState.bin");
    assertThat(ReleaseFiles.unzip(child.zip()).release()).isEqualTo(child.release());
  }

  @Test
  void withWhatTheCrowdSaysAtAnotherMomentItStillTellsOfItsDescent() {
    ReleaseFiles child = child(PARENT, List.of(NEWCOMER));

    ReleaseFiles later =
        child.withCrowd(learnt(PARENT.release()).movies(), learnt(PARENT.release()).aftermaths());

    assertThat(later.release().descent()).contains(DESCENT);
    assertThat(ReleaseFiles.unzip(later.zip()).release().descent()).contains(DESCENT);
  }

  private static String descendant(
      Learnt learnt,
      byte[] weights,
      byte[] updater,
      Descent descent,
      byte[] learner,
      String codeVersion) {
    return PARENT
        .descendant(learnt, weights, updater, descent, learner, codeVersion)
        .id()
        .toString();
  }

  /** With other weights, one movie, no aftermaths and other intervals. */
  private static ReleaseFiles child(ReleaseFiles parent, List<MovieVector> newcomers) {
    Learnt before = learnt(parent.release());
    MovieTable movies =
        new MovieTable(
            4,
            before.movies().damping(),
            before.movies().genres(),
            Map.of("new", new MovieFacts(2, 1, 1, 2030, 3)));
    Learnt learnt =
        before.with(
            new Network(InsightReleases.SHAPE, WEIGHTS),
            movies,
            AftermathTable.EMPTY,
            before.factors().with(newcomers),
            INTERVALS);
    return parent.descendant(
        learnt, LearntReleases.coefficients(WEIGHTS), UPDATER, DESCENT, LEARNER, "0.2.0");
  }

  private static float[] weights(NetworkShape shape) {
    return LearntReleases.weights(shape, new Random(9));
  }

  private static Learnt learnt(Release release) {
    return release.learnt().orElseThrow();
  }
}
