package io.reelcast.prediction;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStore;
import io.reelcast.model.release.Release;
import io.reelcast.rating.check.Arrival;
import io.reelcast.rating.check.Tally;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Moves a user's state on with each rating and predicts; owns the store of user states. */
public final class PredictionProcessor implements Processor<byte[], Arrival, byte[], Advance> {
  private final Supplier<Release> current;
  private final Tally tally;
  private final PredictionListener listener;
  private ProcessorContext<byte[], Advance> context;
  private UserStore users;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  private PredictionProcessor(Supplier<Release> current, Tally tally, PredictionListener listener) {
    this.current = current;
    this.tally = tally;
    this.listener = listener;
  }

  /** Makes the processor of each partition, with its store. */
  public static ProcessorSupplier<byte[], Arrival, byte[], Advance> supplier(
      Supplier<Release> current, Tally tally, PredictionListener listener) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<byte[], Arrival, byte[], Advance> get() {
        return new PredictionProcessor(current, tally, listener);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(UserStore.builder());
      }
    };
  }

  @Override
  public void init(ProcessorContext<byte[], Advance> context) {
    this.context = context;
    this.users = UserStore.of(context);
  }

  @Override
  public void process(Record<byte[], Arrival> record) {
    UserState before = users.get(record.key());
    Reception reception = before.receive(record.value().rating());
    if (reception.isRepeat()) {
      tally.count(Tally.REPEATED);
      return;
    }
    Advance advance = Predictor.advance(before, record.value(), reception, current.get());
    users.put(record.key(), advance.encodedAfter());
    count(reception);
    listener.predicted(advance.prediction(), record.timestamp());
    context.forward(record.withValue(advance).withTimestamp(context.currentSystemTimeMs()));
  }

  private void count(Reception reception) {
    tally.count(Tally.ACCEPTED);
    if (reception.isLate()) {
      tally.count(Tally.LATE);
    }
    if (reception.isRerating()) {
      tally.count(Tally.RERATED);
    }
  }
}
