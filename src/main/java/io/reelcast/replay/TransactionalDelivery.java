package io.reelcast.replay;

import io.reelcast.broker.KafkaAccess;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Each rating exactly once, however often the replay is killed and run again: the position is
 * committed in the transaction that delivers. Readers of committed records wait for it.
 */
public final class TransactionalDelivery implements Delivery {
  private final ReplayPosition mark;
  private final Producer<byte[], byte[]> producer;
  private final long position;
  private boolean open;

  public TransactionalDelivery(KafkaAccess kafka, String ratingsTopic, String fingerprint) {
    this.mark = ReplayPosition.of(ratingsTopic, fingerprint);
    this.producer =
        kafka.producer(
            Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                mark.group(),
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                1 << 16));
    // Ends what a killed replay left open, so that the position is final.
    producer.initTransactions();
    try (Admin admin = kafka.admin()) {
      this.position = mark.read(admin);
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void send(ProducerRecord<byte[], byte[]> record) {
    if (!open) {
      producer.beginTransaction();
      open = true;
    }
    producer.send(record);
  }

  @Override
  public void commit(long position) {
    if (open) {
      producer.sendOffsetsToTransaction(mark.at(position), new ConsumerGroupMetadata(mark.group()));
      producer.commitTransaction();
      open = false;
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
