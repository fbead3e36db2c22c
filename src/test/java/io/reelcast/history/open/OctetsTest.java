package io.reelcast.history.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import org.junit.jupiter.api.Test;

final class OctetsTest {

  @Test
  void areEqualWhenTheirBytesAre() {
    Octets octets = Octets.of((byte) 1, (byte) -2);

    assertThat(Octets.of((byte) 1, (byte) -2)).isEqualTo(octets).hasSameHashCodeAs(octets);
    assertThat(octets)
        .isNotEqualTo(Octets.of((byte) -2, (byte) 1))
        .isNotEqualTo(Octets.of((byte) 1))
        .isNotEqualTo(Octets.of((byte) 1, (byte) -2, (byte) 0))
        .isNotEqualTo("2 bytes")
        .hasToString("2 bytes");
    assertThat(Octets.of()).isEqualTo(Octets.of()).isNotEqualTo(Octets.of((byte) 0));
  }

  @Test
  void keepNoArrayThatTheyWereMadeOf() {
    byte[] bytes = {1, 2};
    Octets octets = Octets.of(bytes);

    bytes[0] = 9;

    assertThat(octets).isEqualTo(Octets.of((byte) 1, (byte) 2));
  }

  @Test
  void handNoArrayOutThatTheyKeep() {
    Octets octets = Octets.of((byte) 1, (byte) 2);
    byte[] copy = octets.toArray();

    copy[0] = 9;

    assertThat(octets.toArray()).containsExactly(1, 2);
    assertThat(octets.size()).isEqualTo(2);
  }

  @Test
  void canBeReadFromTheBeginningAgainAndAgainWithTheBigEndFirst() {
    Octets octets = Octets.of((byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5);

    octets.toBuffer().getInt();
    ByteBuffer buffer = octets.toBuffer();

    assertThat(buffer.getInt()).isEqualTo(0x01020304);
    assertThat(buffer.remaining()).isEqualTo(1);
    assertThatExceptionOfType(ReadOnlyBufferException.class)
        .isThrownBy(() -> octets.toBuffer().put((byte) 9));
  }
}
