package io.reelcast.model.publication;

import io.reelcast.avro.ModelPart;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/** An entry as it lies on its topic. */
final class EntrySerde {
  private static final SingleObject<ModelPart> WIRE =
      new SingleObject<>(ModelPart.class, ModelPart.getClassSchema());

  private EntrySerde() {}

  static byte[] encode(Entry entry) {
    boolean isPart = entry.kind().equals(Entry.Kind.PART);
    return WIRE.encode(
        new ModelPart(
            entry.release().toString(),
            entry.kind(),
            entry.number(),
            isPart ? ByteBuffer.wrap(entry.content().toArray()) : null,
            entry.parts(),
            entry.sha256().isEmpty() ? null : entry.sha256(),
            entry.publishedAt(),
            entry.summary().orElse(null),
            entry.offset()));
  }

  static Entry decode(byte[] bytes) throws MalformedException {
    ModelPart wire = WIRE.decode(bytes);
    byte[] content = new byte[wire.getContent() == null ? 0 : wire.getContent().remaining()];
    if (wire.getContent() != null) {
      wire.getContent().get(content);
    }
    return new Entry(
        ReleaseId.fromWire(wire.getRelease()),
        wire.getKind(),
        wire.getNumber(),
        Octets.of(content),
        wire.getParts(),
        Objects.requireNonNullElse(wire.getSha256(), ""),
        wire.getPublishedAt(),
        Optional.ofNullable(wire.getSummary()),
        wire.getOffset());
  }
}
