package io.reelcast.training.golden;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Release;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.golden.GoldenUser.Given;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trains a golden release. Only where the format has a new version, under a new name, and never
 * over a file that is there:
 *
 * <pre>mvn test -Dtest=GoldenReleaseWriter -Dgolden.release=trained-v3</pre>
 */
@EnabledIfSystemProperty(named = "golden.release", matches = ".+")
final class GoldenReleaseWriter {
  static final String ID_OF_V1 = "f4f72dc3bb908ba0";

  private static final Path PLACE = Path.of("src", "test", "resources", "golden", "release");
  private static final List<String> MOVIES = List.of("m1", "m12", "m6", "nobody knows it", "m10");
  private static final long HOUR = 3_600_000;

  @TempDir private Path directory;

  @Test
  void writesAReleaseAndWhatItSays() throws IOException {
    String name = System.getProperty("golden.release", "");

    ReleaseFiles files =
        new WarmTraining(Newborns.HALF_STARS, settings(), "0.1.0", directory, TrainingWatch.NOBODY)
            .train(Crowds.agreeing(20260101, 40, 12, 12))
            .release();

    write(name, files, MOVIES);
  }

  static void write(String name, ReleaseFiles files, List<String> movies) throws IOException {
    Files.write(PLACE.resolve(name + ".zip"), files.zip(), StandardOpenOption.CREATE_NEW);
    Files.writeString(
        PLACE.resolve(name + ".json"),
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(users(files.release(), movies))
            + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE_NEW);
  }

  static TrainingSettings settings() {
    return new TrainingSettings(
        new NetworkShape(
            1,
            4,
            4,
            3,
            InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"))),
        new LearningSettings(Optimiser.ADAM, 0.01, 16, 0, 0, 1),
        new TrainingSettings.Sampling(1, 1, 0.5, 5, 0.8, ScalingKind.STANDARD),
        new TrainingSettings.Passes(12, 12, 1),
        new TasteSettings(new FactorSettings(4, 3, 4, 3, 8, 10, 1), 0.99, 4));
  }

  private static List<GoldenUser> users(Release release, List<String> movies) {
    List<Given> three =
        List.of(
            new Given("m2", 1, 1_577_836_800_000L),
            new Given("m7", 3.5, 1_577_836_800_000L),
            new Given("m11", 5, 1_577_836_860_000L));
    List<Given> many = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      many.add(new Given("m" + (i * 5 % 14 + 1), 0.5 + i * 7 % 10 / 2.0, i * i * HOUR / 7));
    }
    return List.of(
        GoldenUser.asked(release, "nobody", List.of(), movies),
        GoldenUser.asked(release, "one", three.subList(0, 1), movies),
        GoldenUser.asked(release, "three", three, movies),
        GoldenUser.asked(release, "six", many.subList(0, 6), movies),
        GoldenUser.asked(release, "seventy", many, movies));
  }
}
