package io.reelcast.broker.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileClaimTroubleTest {
  @TempDir private Path directory;

  @Test
  void forgetsAFileThatItCouldNotOpen() throws IOException {
    Path file = directory.resolve("later/claimed");
    assertThatIOException().isThrownBy(() -> FileClaim.tryTo(file));
    Files.createDirectories(file.getParent());

    Optional<FileClaim> claim = FileClaim.tryTo(file);

    assertThat(claim).isPresent();
    claim.get().close();
  }

  @Test
  void takesNothingFromTheNextWhenClosedTwice() throws IOException {
    Path file = directory.resolve("claimed");
    FileClaim first = FileClaim.tryTo(file).orElseThrow();
    first.close();
    FileClaim second = FileClaim.tryTo(file).orElseThrow();

    first.close();

    assertThat(FileClaim.isHeld(file)).isTrue(); // Opens the file anew, which drops the lock.
    assertThatIllegalState(file);
    second.close();
  }

  private static void assertThatIllegalState(Path file) {
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .as("another process gets no hold of it")
        .isThrownBy(() -> ChildProcess.claiming(file).close());
  }
}
