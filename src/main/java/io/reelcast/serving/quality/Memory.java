package io.reelcast.serving.quality;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers that hold for a short time, so that many who ask cost no more than one; who comes while
 * an answer is being found waits for it. For several threads.
 */
final class Memory<Q, A> {
  private static final int MOST = 16;

  private final long nanos;
  private final LongSupplier nanoTime;
  private final Function<Q, A> find;
  private final Map<Q, Known<A>> known =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, Known<A>> eldest) {
          return size() > MOST;
        }
      };

  private record Known<A>(A answer, long since) {}

  Memory(Duration holds, LongSupplier nanoTime, Function<Q, A> find) {
    this.nanos = holds.toNanos();
    this.nanoTime = nanoTime;
    this.find = find;
  }

  synchronized A recall(Q question) {
    Known<A> before = known.get(question);
    if (before != null && nanoTime.getAsLong() - before.since() < nanos) {
      return before.answer();
    }
    A answer = find.apply(question);
    known.put(question, new Known<>(answer, nanoTime.getAsLong()));
    return answer;
  }
}
