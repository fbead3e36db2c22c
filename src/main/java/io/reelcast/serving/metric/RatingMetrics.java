package io.reelcast.serving.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.reelcast.rating.check.Tally;
import java.util.List;

/**
 * What became of the records that came.
 *
 * @param reasons for which a record may be rejected
 */
record RatingMetrics(Tally tally, List<String> reasons) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    count(registry, Tally.ACCEPTED, "Ratings that were taken in and predicted from");
    count(registry, Tally.REPEATED, "Ratings that were there already, and changed nothing");
    count(registry, Tally.RERATED, "Accepted ratings of a movie that is among the last five");
    count(registry, Tally.LATE, "Accepted ratings that are older than the user's newest");
    count(
        registry,
        Tally.MISPLACED,
        "Accepted ratings in another partition than Java clients give their key");
    for (String reason : reasons) {
      FunctionCounter.builder(
              "reelcast.dead.letters",
              tally,
              counts -> counts.of(Tally.DEAD_LETTERS + "." + reason))
          .tags(Tags.of("reason", reason))
          .description("Records that are no ratings, by the reason")
          .register(registry);
    }
  }

  private void count(MeterRegistry registry, String name, String description) {
    FunctionCounter.builder("reelcast.ratings." + name, tally, counts -> counts.of(name))
        .description(description)
        .register(registry);
  }
}
