package io.reelcast.cli.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.Settings;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ForeignReleaseTest {
  private static final Settings SETTINGS = Settings.of(SettingSources.defaults());

  @TempDir private Path directory;

  @Test
  void readsWhatWasExported() throws IOException {
    ReleaseFiles learnt = LearntReleases.random(1);

    assertThat(read(learnt.zip()).release()).isEqualTo(learnt.release());
    assertThat(read(Newborns.files().zip()).release()).isEqualTo(Newborns.newborn());
  }

  @Test
  void comparesTheNetworkOfWhatHasLearnt() throws IOException {
    ReleaseFiles learnt = LearntReleases.random(1);
    Path file = Files.write(directory.resolve("release.zip"), learnt.zip());

    assertThatThrownBy(
            () ->
                new ForeignRelease(file)
                    .read(
                        SETTINGS,
                        (one, graph) -> {
                          assertThat(one.network().shape()).isEqualTo(LearntReleases.SHAPE);
                          assertThat(graph).isEqualTo(learnt.content(FileNames.CONFIGURATION));
                          return false;
                        }))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("configuration.json is not the one that this version builds");
  }

  @Test
  void refusesAnotherScale() {
    byte[] zip = LearntReleases.random(1, new ModelSettings(1, 5, 3, 8, 0.55, 0.3)).zip();

    assertThatThrownBy(() -> read(zip))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("predicts on 1.0 to 5.0")
        .hasMessageContaining("are 0.5 and 5.0");
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThatThrownBy(() -> read(directory))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("this is no file");
    assertThatThrownBy(() -> read(directory.resolve("missing")))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("there is no such file");
  }

  @Test
  void refusesWhatIsNoRelease() {
    byte[] zip = LearntReleases.random(1).zip();

    assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("holds no release");
    assertThatThrownBy(() -> read("{}".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("holds no release");
    assertThatThrownBy(() -> read(Arrays.copyOf(zip, zip.length / 2)))
        .hasMessageContaining("holds no release");
  }

  @Test
  void refusesIntervalsWithoutAReachForEachRating() {
    assertRefused("intervals.json", text -> text.replaceAll("\\[\\[[^,]*,", "[["));
  }

  @Test
  void refusesMoviesWithGenresThatTheNetworkHasNoInputFor() {
    assertRefused(
        "movies.jsonl", text -> text.replaceFirst("\"genres\":[0-9]+}", "\"genres\":1073741824}"));
  }

  @Test
  void refusesPredictionsThatAreNoNumbers() {
    assertRefused(
        "settings.json", text -> text.replaceFirst("\"prior\":[0-9.]+", "\"prior\":\"NaN\""));
    assertRefused(
        "movies.jsonl", text -> text.replaceFirst("\"mean\":[0-9.]+", "\"mean\":\"NaN\""));
  }

  private void assertRefused(String name, UnaryOperator<String> change) {
    assertThatThrownBy(() -> read(changed(LearntReleases.random(1).zip(), name, change)))
        .isInstanceOf(InvalidSetting.class);
  }

  private ReleaseFiles read(byte[] zip) throws IOException {
    return read(Files.write(directory.resolve("release.zip"), zip));
  }

  private static ReleaseFiles read(Path file) {
    return new ForeignRelease(file).read(SETTINGS, (learnt, graph) -> true);
  }

  private static byte[] changed(byte[] zip, String name, UnaryOperator<String> change)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isChanged = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(name)) {
          String text = new String(content, StandardCharsets.UTF_8);
          String other = change.apply(text);
          isChanged = !other.equals(text);
          content = other.getBytes(StandardCharsets.UTF_8);
        }
        out.write(content);
      }
    }
    assertThat(isChanged).isTrue();
    return bytes.toByteArray();
  }
}
