package io.reelcast.stream.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "reelcast-1:8080, reelcast-1, 8080, reelcast-1:8080",
    "127.0.0.1:1, 127.0.0.1, 1, 127.0.0.1:1",
    "[::1]:65535, ::1, 65535, [::1]:65535"
  })
  void readsHostAndPort(String text, String host, int port, String shown) {
    Address address = Address.parse(text);

    assertThat(address).isEqualTo(new Address(host, port)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "host", ":80", "host:", "host:0", "host:65536", "host:eighty"})
  void refusesWhatIsNone(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Address.parse(text))
        .withMessageContaining("is no host:port");
  }

  @Test
  void isReadAsItIsShown() {
    Address address = new Address("fe80::1", 7);

    assertThat(Address.parse(address.toString())).isEqualTo(address);
  }
}
