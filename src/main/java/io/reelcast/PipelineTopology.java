package io.reelcast;

import io.reelcast.broker.TopicSettings;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.PredictionListener;
import io.reelcast.prediction.PredictionProcessor;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.rating.check.CheckProcessor;
import io.reelcast.rating.check.CheckProcessor.CheckRoutes;
import io.reelcast.rating.check.OriginProcessor;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.RatingSettings;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoreListener;
import io.reelcast.scoring.ScoreProcessor;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.training.Example;
import io.reelcast.training.ExampleProcessor;
import io.reelcast.training.ExampleSerde;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * The map: every source, processor, store and sink by name.
 *
 * <pre>
 * ratings ─► check ─┬─► predict ─┬─────────► predictions
 *                   │   (users)  ├─► score ► scores
 *                   │            └─► learn ► examples
 *                   └──────────────────────► dead-letters
 * </pre>
 *
 * @param ratingPartitions how many partitions the ratings topic has
 * @param repartition whether ratings are first moved to the partition of their key
 * @param current the release to predict with, asked once for each rating
 * @param tally counts what this process sees
 * @param predictions hears of each prediction, on the stream's threads
 * @param scores hears of each score, on the same
 */
public record PipelineTopology(
    TopicSettings topics,
    RatingSettings ratings,
    int ratingPartitions,
    boolean repartition,
    Supplier<Release> current,
    Tally tally,
    PredictionListener predictions,
    ScoreListener scores) {
  private static final String SOURCE = "ratings";
  private static final String MARK_ORIGIN = "mark-origin";
  private static final String BY_KEY = "by-key";
  private static final String CHECK = "check";
  private static final String PREDICT = "predict";
  private static final String SCORE = "score";
  private static final String LEARN = "learn";
  private static final String PREDICTIONS = "predictions";
  private static final String SCORES = "scores";
  private static final String EXAMPLES = "examples";
  private static final String DEAD_LETTERS = "dead-letters";

  /** The topology, built anew; nothing else happens. */
  public Topology build() {
    Topology topology = repartition ? moved() : direct();
    RatingCheck check = new RatingCheck(ratings);
    CheckRoutes routes = new CheckRoutes(PREDICT, DEAD_LETTERS, ratingPartitions);
    return topology
        .addProcessor(CHECK, () -> new CheckProcessor(check, tally, routes), SOURCE)
        .addProcessor(PREDICT, PredictionProcessor.supplier(current, tally, predictions), CHECK)
        .addProcessor(SCORE, () -> new ScoreProcessor(scores), PREDICT)
        .addProcessor(LEARN, ExampleProcessor::new, PREDICT)
        .addSink(
            PREDICTIONS,
            topics.predictions(),
            key(),
            (Serializer<Advance>) (topic, advance) -> PredictionSerde.encode(advance.prediction()),
            besideTheRating(advance -> advance.arrival().cause().partition()),
            PREDICT)
        .addSink(
            SCORES,
            topics.scores(),
            key(),
            (Serializer<Score>) (topic, score) -> ScoreSerde.encode(score),
            besideTheRating(score -> score.cause().partition()),
            SCORE)
        .addSink(
            EXAMPLES,
            topics.examples(),
            key(),
            (Serializer<Example>) (topic, example) -> ExampleSerde.encode(example),
            LEARN)
        .addSink(DEAD_LETTERS, topics.deadLetters(), key(), new ByteArraySerializer(), CHECK);
  }

  private Topology direct() {
    return new Topology()
        .addSource(
            SOURCE, new ByteArrayDeserializer(), new ByteArrayDeserializer(), topics.ratings());
  }

  /** Kafka Streams manages the topic in between, and deletes from it what has been processed. */
  private Topology moved() {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(
            topics.ratings(),
            Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("as-published"))
        .process(OriginProcessor::new, Named.as(MARK_ORIGIN))
        .repartition(
            Repartitioned.with(Serdes.ByteArray(), Serdes.ByteArray())
                .withName(BY_KEY)
                .withNumberOfPartitions(ratingPartitions))
        .peek((key, value) -> {}, Named.as(SOURCE));
    return builder.build();
  }

  private static ByteArraySerializer key() {
    return new ByteArraySerializer();
  }

  /**
   * What a rating gives rise to lies in the partition in which it was processed, so that the
   * outputs of a partition are in the order of its ratings.
   */
  private <V> @Nullable StreamPartitioner<byte[], V> besideTheRating(
      ToIntFunction<V> ratingPartition) {
    if (repartition) {
      return null; // By key, as the move in front of the check did.
    }
    return (topic, key, value, partitions) ->
        Optional.of(Set.of(ratingPartition.applyAsInt(value)));
  }
}
