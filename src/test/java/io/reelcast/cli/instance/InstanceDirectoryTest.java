package io.reelcast.cli.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstanceDirectoryTest {
  @TempDir private Path states;

  @Test
  void givesEachInstanceItsOwn() throws IOException {
    try (InstanceDirectory first = InstanceDirectory.claim(states);
        InstanceDirectory second = InstanceDirectory.claim(states)) {
      assertThat(first.path()).isEqualTo(states.resolve("0"));
      assertThat(second.path()).isEqualTo(states.resolve("1"));
      assertThat(first.identity()).isNotEqualTo(second.identity());
    }
  }

  @Test
  void isFoundAgainWithItsName() throws IOException {
    String before;
    try (InstanceDirectory first = InstanceDirectory.claim(states)) {
      before = first.identity();
    }

    try (InstanceDirectory again = InstanceDirectory.claim(states)) {
      assertThat(again.path()).isEqualTo(states.resolve("0"));
      assertThat(again.identity()).isEqualTo(before);
    }
  }
}
