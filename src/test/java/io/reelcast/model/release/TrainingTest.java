package io.reelcast.model.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TrainingTest {

  @Test
  void settingsStandInTheOrderOfTheirNames() {
    List<String> names = IntStream.range(10, 60).mapToObj(number -> "name-" + number).toList();
    Map<String, String> settings = new HashMap<>();
    names.forEach(name -> settings.put(name, "1"));

    Training training = training(settings);

    assertThat(training.settings().keySet()).containsExactlyElementsOf(names);
  }

  @Test
  void settingsAreACopy() {
    Map<String, String> settings = new HashMap<>(Map.of("training.seed", "1"));

    Training training = training(settings);
    settings.put("training.seed", "2");

    assertThat(training.settings()).isUnmodifiable().isEqualTo(Map.of("training.seed", "1"));
  }

  private static Training training(Map<String, String> settings) {
    return new Training("made", 1, 1, 1, settings, 1, 1, "17", "none", 1, 1, 1);
  }
}
