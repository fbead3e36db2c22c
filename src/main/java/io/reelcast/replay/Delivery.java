package io.reelcast.replay;

import org.apache.kafka.clients.producer.ProducerRecord;

/** How the records of a replay reach the cluster, and how it remembers how far it came. */
public interface Delivery extends AutoCloseable {

  /** How many ratings of the source have been delivered by this and earlier replays. */
  long position();

  void send(ProducerRecord<byte[], byte[]> record);

  /** Makes everything sent so far final, together with how many ratings have been delivered. */
  void commit(long position);

  @Override
  void close();
}
