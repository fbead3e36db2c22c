package io.reelcast.training;

import io.reelcast.prediction.Advance;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Tells the trainer of each accepted rating. */
public final class ExampleProcessor extends ContextualProcessor<byte[], Advance, byte[], Example> {
  @Override
  public void process(Record<byte[], Advance> record) {
    context().forward(record.withValue(Example.of(record.value())));
  }
}
