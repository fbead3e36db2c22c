package io.reelcast.serving.http.guard;

import io.reelcast.serving.answer.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Bounds how often an address may ask: each has a bucket that holds as many questions as may come
 * in a second and fills again at that rate. Several threads may ask.
 */
public final class RateGuard {
  private static final int MOST_ADDRESSES = 10_000;
  private static final double NANOS = 1e9;

  private final int perSecond;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  /** What is left for an address. */
  private static final class Bucket {
    private double left;
    private long filledAt;
  }

  public RateGuard(int perSecond, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.nanoTime = nanoTime;
  }

  public void check(String address) {
    if (!takes(address)) {
      throw Refusal.tooMany(
          "more than " + perSecond + " questions a second came from " + address,
          "ask less often, put several movies into one question, or raise"
              + " serving.questions-per-second");
    }
  }

  private synchronized boolean takes(String address) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.get(address);
    if (bucket == null) {
      bucket = new Bucket();
      bucket.left = perSecond;
      bucket.filledAt = now;
      buckets.put(address, bucket);
    }
    bucket.left = Math.min(perSecond, bucket.left + (now - bucket.filledAt) / NANOS * perSecond);
    bucket.filledAt = now;
    if (bucket.left < 1) {
      return false;
    }
    bucket.left--;
    return true;
  }
}
