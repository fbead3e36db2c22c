package io.reelcast.model.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.avro.ModelPart;
import io.reelcast.fixtures.Golden;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.publication.Entry.Kind;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Entries of the topic of releases, against the bytes that plain Avro wrote. */
final class EntrySerdeTest {
  private static final ReleaseId RELEASE = new ReleaseId(0x0123456789ABCDEFL);
  private static final String SHA_256 =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  private static final Octets ZIPPED =
      Octets.of((byte) 'P', (byte) 'K', (byte) 3, (byte) 4, (byte) 0, (byte) 0xFF);
  private static final Instant PUBLISHED_AT = Instant.ofEpochMilli(1_700_000_000_000L);

  @Test
  void ofAnEntryOfTheFirstVersionThereIsNoSummaryAndNoOffset() throws MalformedException {
    Entry read = EntrySerde.decode(Golden.bytes("wire/v1/ModelPart.bin"));

    assertThat(read)
        .isEqualTo(
            new Entry(
                RELEASE, Kind.PART, 1, ZIPPED, 0, SHA_256, PUBLISHED_AT, Optional.empty(), -1));
  }

  @Test
  void readsAndWritesTheBytesOfTheSecondVersion() throws MalformedException {
    String summary = "{\"provenance\":{\"kind\":\"online\",\"codeVersion\":\"0.1.0\"}}";
    Entry entry =
        new Entry(
            RELEASE, Kind.PART, 1, ZIPPED, 2, SHA_256, PUBLISHED_AT, Optional.of(summary), 4711);
    byte[] written = Golden.bytes("wire/v2/ModelPart.bin");

    assertThat(EntrySerde.decode(written)).isEqualTo(entry);
    assertThat(EntrySerde.encode(entry)).isEqualTo(written);
  }

  /** The body by the specification: a null is 00, and a number twice itself or less one. */
  @Test
  void triggerIsARecordWithAnOffsetAndNothingElse() throws MalformedException {
    byte[] bytes = EntrySerde.encode(Entry.trigger(RELEASE, 4711));

    assertThat(Arrays.copyOfRange(bytes, 10, bytes.length))
        .isEqualTo(
            concat(
                text("0123456789abcdef"),
                text("trigger"),
                new byte[] {0, 0, 0, 0, 0, 0},
                // 9422 in groups of seven bits, the lowest first: 1001001 1001110.
                new byte[] {(byte) 0xCE, 0x49}));
    assertThat(EntrySerde.decode(bytes)).isEqualTo(Entry.trigger(RELEASE, 4711));
  }

  @Test
  void endOfAPinNamesTheReleaseAlone() throws MalformedException {
    byte[] bytes = EntrySerde.encode(Entry.unpin(RELEASE));

    assertThat(Arrays.copyOfRange(bytes, 10, bytes.length))
        .isEqualTo(
            concat(
                text("0123456789abcdef"),
                text("unpin"),
                new byte[] {0, 0, 0, 0, 0, 0}, // -1:
                new byte[] {1}));
    assertThat(EntrySerde.decode(bytes)).isEqualTo(Entry.unpin(RELEASE));
  }

  @Test
  void refusesAnEntryOfNoRelease() {
    byte[] body = concat(text("0123456789abcdeg"), text("unpin"), new byte[] {0, 0, 0, 0, 0, 0, 1});
    byte[] bytes = concat(SingleObject.header(ModelPart.getClassSchema()), body);

    assertThatExceptionOfType(MalformedException.class)
        .isThrownBy(() -> EntrySerde.decode(bytes))
        .withMessageContaining("names no release");
  }

  /** A text as Avro writes it: twice its length, then its bytes. */
  private static byte[] text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return concat(new byte[] {(byte) (2 * bytes.length)}, bytes);
  }

  private static byte[] concat(byte[]... pieces) {
    byte[] all = new byte[Arrays.stream(pieces).mapToInt(piece -> piece.length).sum()];
    int at = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }
}
