package io.reelcast.history.open;

/**
 * Ratings that are expected next, the nearest first, each within an interval that is meant to hold
 * the outcome.
 */
public record Forecast(Floats ratings, Floats low, Floats high) {
  public Forecast {
    if (ratings.size() != low.size() || ratings.size() != high.size()) {
      throw new IllegalArgumentException("each rating has one low and one high");
    }
  }

  public int size() {
    return ratings.size();
  }
}
