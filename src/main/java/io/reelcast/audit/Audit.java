package io.reelcast.audit;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.PartitionReader;
import io.reelcast.broker.TopicSettings;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.rating.check.RatingCheck;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Derives the predictions of every partition again. */
public final class Audit {
  private final KafkaAccess kafka;
  private final TopicSettings topics;
  private final RatingCheck check;
  private final ReleaseLog releases;
  private final AuditReport report = new AuditReport();
  private final LongConsumer progress;

  /**
   * @param progress told now and then how many ratings have been gone through
   */
  public Audit(
      KafkaAccess kafka,
      TopicSettings topics,
      RatingCheck check,
      ReleaseLog releases,
      LongConsumer progress) {
    this.kafka = kafka;
    this.topics = topics;
    this.check = check;
    this.releases = releases;
    this.progress = progress;
  }

  /**
   * Audits all partitions, one after the other.
   *
   * @param committed the offsets to which the stream has come
   */
  public AuditReport run(Map<TopicPartition, OffsetAndMetadata> committed, int partitions) {
    for (int partition = 0; partition < partitions; partition++) {
      TopicPartition ratings = new TopicPartition(topics.ratings(), partition);
      OffsetAndMetadata processedTo = committed.get(ratings);
      audit(ratings, processedTo == null ? 0 : processedTo.offset());
    }
    return report;
  }

  private void audit(TopicPartition ratings, long processedTo) {
    TopicPartition predictions = new TopicPartition(topics.predictions(), ratings.partition());
    // Where the predictions end is taken first, so that the rating of each is within the other end.
    try (PartitionReader emitted = PartitionReader.ofAll(kafka, predictions);
        PartitionReader published = PartitionReader.ofAll(kafka, ratings)) {
      new PartitionAudit(check, releases, processedTo, report, progress)
          .run(published, new PredictionReader(emitted));
    }
  }
}
