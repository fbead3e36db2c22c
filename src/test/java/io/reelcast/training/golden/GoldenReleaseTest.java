package io.reelcast.training.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.fixtures.Golden;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.training.graph.GraphPlan;
import io.reelcast.training.warm.TrainingSettings;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Releases that earlier versions trained or learnt online say what they said when they were new.
 * {@link GoldenReleaseWriter} and {@link GoldenOnlineReleaseWriter} made the files, with what each
 * release said beside it.
 */
final class GoldenReleaseTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"trained-v1", "trained-v2", "trained-v3", "online-v1", "online-v2"})
  void saysEveryBitThatItSaidWhenItWasNew(String name) throws IOException {
    Release release = release(name).release();

    for (GoldenUser user : users(name)) {
      assertThat(user.askedAgain(release)).isEqualTo(user);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"trained-v1", "trained-v2", "trained-v3", "online-v1", "online-v2"})
  void isZippedIntoTheSameRelease(String name) {
    ReleaseFiles files = release(name);

    assertThat(ReleaseFiles.unzip(files.zip()).release()).isEqualTo(files.release());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trained-v1", "trained-v2", "trained-v3", "online-v1", "online-v2"})
  void networkIsTheOneThatThisVersionBuilds(String name) {
    ReleaseFiles files = release(name);
    Learnt learnt = files.release().learnt().orElseThrow();

    // Otherwise what an earlier version exported could not be imported any more.
    assertThat(files.content(FileNames.CONFIGURATION))
        .isEqualTo(
            GraphPlan.configuration(
                learnt.network().shape(), TrainingSettings.learning(learnt.training().settings())));
  }

  @Test
  void firstTrainedReleaseTellsHowItWasTrained() throws IOException {
    Learnt learnt = release("trained-v1").release().learnt().orElseThrow();

    assertThat(release("trained-v1").id()).hasToString(GoldenReleaseWriter.ID_OF_V1);
    assertThat(learnt.movies().size()).isEqualTo(12);
    assertThat(learnt.movies().genres().names()).containsExactly("Comedy", "Drama", "Horror");
    assertThat(learnt.network().shape().width()).isEqualTo(4);
    assertThat(learnt.training().ratings()).isEqualTo(480);
    assertThat(learnt.training().settings()).containsEntry("training.optimiser", "adam");
    assertThat(learnt.intervals().coverage()).isEqualTo(0.8);
    assertThat(users("trained-v1")).hasSize(5);
  }

  private static ReleaseFiles release(String name) {
    return ReleaseFiles.unzip(Golden.bytes("release/" + name + ".zip"));
  }

  private static List<GoldenUser> users(String name) throws IOException {
    return List.of(JSON.readValue(Golden.text("release/" + name + ".json"), GoldenUser[].class));
  }
}
