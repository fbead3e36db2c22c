package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.ConfigValue;
import io.reelcast.setting.SettingSources;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code reference.conf} is the manual of every setting. */
final class ManualTest {

  @Test
  void explainsEverySetting() {
    List<String> unexplained =
        SettingSources.defaults().entrySet().stream()
            .filter(entry -> entry.getValue().origin().comments().isEmpty())
            .map(Map.Entry<String, ConfigValue>::getKey)
            .sorted()
            .toList();

    assertThat(unexplained).isEmpty();
  }
}
