package io.reelcast.jmh;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.check.Arrival;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.wire.MalformedException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The core's share in a rating, without Kafka and RocksDB, for a user with a full state. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AdvanceBenchmark {
  private static final int RATINGS = 12;

  /** What predicts: a network of the default size, or a release that has nothing to compute. */
  @Param({"network", "newborn"})
  private String predicts;

  private final byte[] ratingBytes = RatingSerde.encode(rating(RATINGS));
  private Release release;
  private byte[] stateBytes;
  private Advance advance;

  @SuppressWarnings("NullAway.Init") // The harness calls prepare before anything else.
  public AdvanceBenchmark() {}

  /** A user who has rated movies that the release knows. */
  @Setup
  public void prepare() {
    release =
        predicts.equals("newborn")
            ? Newborns.newborn()
            : LearntReleases.random(1, new NetworkShape(1, 16, 32, 5)).release();
    stateBytes = fullState();
    advance = advance(UserStateCodec.decode(stateBytes), RATINGS);
  }

  @Benchmark
  public Object decodeRating() throws MalformedException {
    return RatingSerde.decode(ratingBytes);
  }

  @Benchmark
  public Object decodeState() {
    return UserStateCodec.decode(stateBytes);
  }

  /** From the stored bytes to the next stored bytes and the prediction. */
  @Benchmark
  public Object advanceFromBytes() {
    return advance(UserStateCodec.decode(stateBytes), RATINGS);
  }

  @Benchmark
  public Object encodePrediction() {
    return PredictionSerde.encode(advance.prediction());
  }

  @Benchmark
  public Object encodeScore() {
    return ScoreSerde.encode(Score.of(advance));
  }

  private byte[] fullState() {
    byte[] state = UserStateCodec.encode(UserState.UNKNOWN);
    for (int i = 0; i < RATINGS; i++) {
      state = advance(UserStateCodec.decode(state), i).encodedAfter();
    }
    return state;
  }

  private Advance advance(UserState before, int number) {
    Arrival arrival = new Arrival(rating(number), new Cause(1, 1_000_000L + number));
    return Predictor.advance(before, arrival, before.receive(arrival.rating()), release);
  }

  private static Rating rating(int number) {
    return new Rating(
        "user-1", "m" + (1 + number), 3.5, Instant.ofEpochSecond(1_600_000_000L + number));
  }
}
