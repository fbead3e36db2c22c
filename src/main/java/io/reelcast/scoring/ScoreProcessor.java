package io.reelcast.scoring;

import io.reelcast.prediction.Advance;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Scores each accepted rating. */
public final class ScoreProcessor extends ContextualProcessor<byte[], Advance, byte[], Score> {
  @Override
  public void process(Record<byte[], Advance> record) {
    context().forward(record.withValue(Score.of(record.value())));
  }
}
