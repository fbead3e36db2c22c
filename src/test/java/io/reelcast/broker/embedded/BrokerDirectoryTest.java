package io.reelcast.broker.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.broker.embedded.BrokerDirectory.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrokerDirectoryTest {
  @TempDir private Path root;
  private BrokerDirectory directory;

  @BeforeEach
  void makeDirectory() {
    directory = new BrokerDirectory(root);
  }

  @Test
  void knowsNoAddressBeforeABrokerWasStarted() throws IOException {
    assertThat(directory.readAddress()).isEmpty();
  }

  @Test
  void readsTheAddressThatWasWrittenLast() throws IOException {
    directory.write(new Address(1, 2));
    directory.write(new Address(4_000_000_000L, 65535));

    Optional<Address> read = directory.readAddress();

    assertThat(read).contains(new Address(4_000_000_000L, 65535));
  }

  @Test
  void givesAnAddressOnLoopback() {
    assertThat(new Address(1, 19092).bootstrapServers()).isEqualTo("127.0.0.1:19092");
  }

  @Test
  void showsTheLastFifteenLinesOfTheLog() throws IOException {
    List<String> lines = IntStream.rangeClosed(1, 20).mapToObj(number -> "line " + number).toList();
    Files.write(directory.log(), lines);

    String tail = directory.logTail();

    assertThat(tail.lines()).hasSize(15).startsWith("line 6").endsWith("line 20");
  }

  @Test
  void saysSoWhereThereIsNoLog() throws IOException {
    assertThat(directory.logTail()).isEqualTo("(it wrote no log)");
  }
}
