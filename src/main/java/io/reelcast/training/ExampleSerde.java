package io.reelcast.training;

import io.reelcast.avro.SeenWindow;
import io.reelcast.history.Window;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Taste;
import io.reelcast.rating.Rating;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An example as it lies on its topic. */
public final class ExampleSerde {
  private static final SingleObject<io.reelcast.avro.Example> WIRE =
      new SingleObject<>(io.reelcast.avro.Example.class, io.reelcast.avro.Example.getClassSchema());

  private ExampleSerde() {}

  public static byte[] encode(Example example) {
    Rating rating = example.rating();
    return WIRE.encode(
        new io.reelcast.avro.Example(
            rating.userId(),
            example.sequence(),
            rating.movieId(),
            rating.rating(),
            rating.ratedAt(),
            example.isLate(),
            example.residuals(),
            trail(example.trail()),
            example.window().map(ExampleSerde::toWire).orElse(null)));
  }

  public static Example decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.Example wire = WIRE.decode(bytes);
    return new Example(
        new Rating(wire.getUserId(), wire.getMovieId(), wire.getRating(), wire.getRatedAt()),
        wire.getSequence(),
        wire.getLate(),
        wire.getResiduals(),
        trail(wire.getTrail()),
        window(wire.getSeen()));
  }

  private static ByteBuffer trail(List<Long> keys) {
    ByteBuffer bytes = ByteBuffer.allocate(keys.size() * Long.BYTES);
    keys.forEach(bytes::putLong);
    return bytes.flip();
  }

  private static List<Long> trail(ByteBuffer bytes) {
    List<Long> keys = new ArrayList<>();
    while (bytes.remaining() >= Long.BYTES) {
      keys.add(bytes.getLong());
    }
    return keys;
  }

  private static SeenWindow toWire(Window window) {
    return new SeenWindow(
        window.anchor(),
        window.layout(),
        window.release().toString(),
        ByteBuffer.wrap(window.seen().toArray()),
        window.outcomes().stream().map(Octets::toArray).map(ByteBuffer::wrap).toList());
  }

  private static Optional<Window> window(@Nullable SeenWindow wire) throws MalformedException {
    if (wire == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Window(
            wire.getAnchor(),
            wire.getLayout(),
            ReleaseId.fromWire(wire.getRelease()),
            Taste.NONE,
            octets(wire.getPerson()),
            wire.getOutcomes().stream().map(ExampleSerde::octets).toList()));
  }

  private static Octets octets(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return Octets.of(bytes);
  }
}
