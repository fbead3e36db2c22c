package io.reelcast.scoring;

import io.reelcast.prediction.Advance;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Scores each accepted rating. */
public final class ScoreProcessor extends ContextualProcessor<byte[], Advance, byte[], Score> {
  private final ScoreListener listener;

  public ScoreProcessor(ScoreListener listener) {
    this.listener = listener;
  }

  @Override
  public void process(Record<byte[], Advance> record) {
    Score score = Score.of(record.value());
    listener.scored(score, context().currentSystemTimeMs());
    context().forward(record.withValue(score));
  }
}
