package io.reelcast.bench;

import io.reelcast.broker.TopicSettings;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.history.store.UserStore;
import io.reelcast.rating.check.Arrival;
import io.reelcast.rating.check.CheckProcessor;
import io.reelcast.rating.check.CheckProcessor.CheckRoutes;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.RatingSettings;
import io.reelcast.rating.check.Tally;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Only keeps each user's state: the floor under every figure. */
final class HistoryTopology {
  private static final String SOURCE = "ratings";
  private static final String CHECK = "check";
  private static final String KEEP = "keep";
  private static final String DEAD_LETTERS = "dead-letters";

  private HistoryTopology() {}

  static Topology build(TopicSettings topics, RatingSettings ratings, int partitions, Tally tally) {
    RatingCheck check = new RatingCheck(ratings);
    CheckRoutes routes = new CheckRoutes(KEEP, DEAD_LETTERS, partitions);
    return new Topology()
        .addSource(
            SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.ratings())
        .addProcessor(CHECK, () -> new CheckProcessor(check, tally, routes), SOURCE)
        .addProcessor(KEEP, keeping(tally), CHECK)
        .addSink(
            DEAD_LETTERS,
            topics.deadLetters(),
            new ByteArraySerializer(),
            new ByteArraySerializer(),
            CHECK);
  }

  private static ProcessorSupplier<byte[], Arrival, Void, Void> keeping(Tally tally) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<byte[], Arrival, Void, Void> get() {
        return new HistoryProcessor(tally);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(UserStore.builder());
      }
    };
  }

  private static final class HistoryProcessor
      extends ContextualProcessor<byte[], Arrival, Void, Void> {
    private final Tally tally;

    HistoryProcessor(Tally tally) {
      this.tally = tally;
    }

    @Override
    public void process(Record<byte[], Arrival> record) {
      UserStore users = UserStore.of(context());
      UserState before = users.get(record.key());
      if (before.receive(record.value().rating()).isRepeat()) {
        tally.count(Tally.REPEATED);
        return;
      }
      users.put(
          record.key(), UserStateCodec.encode(before.after(record.value().rating(), movie -> 0)));
      tally.count(Tally.ACCEPTED);
    }
  }
}
