package io.reelcast.history;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import io.reelcast.rating.Cause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** States with every field at random, more various than any user's. */
public final class RandomStates {
  private final Random random;

  public RandomStates(long seed) {
    this.random = new Random(seed);
  }

  public UserState next() {
    List<OpenPrediction> open = open();
    Floats outcomes = outcomes(open.isEmpty() ? 0 : open.get(0).passed());
    Optional<Window> window = random.nextBoolean() ? Optional.of(window()) : Optional.empty();
    return new UserState(new History(records(5)), statistics(), past(), open, outcomes, window);
  }

  /** The older, the more has come true. */
  private List<OpenPrediction> open() {
    List<OpenPrediction> open = new ArrayList<>();
    for (int left = random.nextInt(6); left > 0; left--) {
      open.add(prediction());
    }
    open.sort(Comparator.comparingInt(OpenPrediction::passed).reversed());
    return open;
  }

  /** Some of them not known. */
  private Floats outcomes(int size) {
    float[] outcomes = new float[size];
    for (int i = 0; i < size; i++) {
      outcomes[i] = random.nextInt(5) == 0 ? Float.NaN : (float) rating();
    }
    return Floats.of(outcomes);
  }

  private Window window() {
    List<Octets> outcomes = new ArrayList<>();
    for (int left = random.nextInt(5); left > 0; left--) {
      outcomes.add(octets());
    }
    ReleaseId release = new ReleaseId(random.nextLong());
    return new Window(whole(), random.nextLong(), release, taste(), octets(), outcomes);
  }

  private Octets octets() {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    return Octets.of(bytes);
  }

  private Past past() {
    int movies = random.nextInt(Trail.LENGTH + 1);
    long[] keys = new long[movies];
    float[] ratings = new float[movies];
    for (int i = 0; i < movies; i++) {
      keys[i] = random.nextLong();
      ratings[i] = (float) rating();
    }
    return new Past(Trail.of(keys, ratings), taste());
  }

  private Taste taste() {
    int factors = random.nextInt(Taste.MOST_FACTORS + 1);
    return factors == 0
        ? Taste.NONE
        : Taste.of(random.nextLong(), gaussians(factors * (factors + 1) / 2), gaussians(factors));
  }

  private Statistics statistics() {
    return new Statistics(whole(), real(), real(), real(), real(), real(), whole(), whole());
  }

  private OpenPrediction prediction() {
    int slots = random.nextInt(1, 6);
    return new OpenPrediction(
        whole(),
        new Cause(random.nextInt(), whole()),
        new ReleaseId(random.nextLong()),
        random.nextInt(slots),
        new Forecast(
            Floats.of(gaussians(slots)), Floats.of(gaussians(slots)), Floats.of(gaussians(slots))),
        Floats.of(gaussians(random.nextInt(9))));
  }

  private List<HistoryRecord> records(int most) {
    List<HistoryRecord> records = new ArrayList<>();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      records.add(new HistoryRecord(text(), rating(), whole()));
    }
    return records;
  }

  private double rating() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(21) / 2.0;
      case 1 -> random.nextInt(1001) / 100.0;
      case 2 -> 0.1 * random.nextInt(1, 100);
      default -> real();
    };
  }

  private double real() {
    double real = Double.longBitsToDouble(random.nextLong());
    return Double.isNaN(real) ? 0.5 : real;
  }

  /** Of every magnitude and both signs. */
  private long whole() {
    return random.nextLong() >> random.nextInt(64);
  }

  private float[] gaussians(int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) random.nextGaussian();
    }
    return values;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      text.append(List.of("a", "0", "é", "京", "😀").get(random.nextInt(5)));
    }
    return text.toString();
  }
}
