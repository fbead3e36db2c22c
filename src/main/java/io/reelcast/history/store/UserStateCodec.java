package io.reelcast.history.store;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Statistics;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import io.reelcast.rating.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The binary form of a user's state: a version byte, then the fields in order; whole numbers of
 * variable length, floats as they are. Equal states have equal bytes.
 */
public final class UserStateCodec {
  private static final int VERSION = 4;

  /** Its statistics were the count and the sum. */
  private static final int FIRST_VERSION = 1;

  /** It kept no past. */
  private static final int SECOND_VERSION = 2;

  /** Its window held the records themselves, of which nothing is learnt. */
  private static final int THIRD_VERSION = 3;

  private UserStateCodec() {}

  public static byte[] encode(UserState state) {
    StateWriter out = new StateWriter();
    out.octet(VERSION);
    statistics(out, state.statistics());
    records(out, state.history().records());
    trail(out, state.past().trail());
    taste(out, state.past().taste());
    out.octet(state.open().size());
    for (OpenPrediction prediction : state.open()) {
      open(out, prediction);
    }
    out.octet(state.window().isPresent() ? 1 : 0);
    state.window().ifPresent(window -> window(out, window));
    return out.bytes();
  }

  /** The CRC-32C of a state's binary form. */
  public static long checksum(byte[] encoded) {
    CRC32C checksum = new CRC32C();
    checksum.update(encoded);
    return checksum.getValue();
  }

  public static UserState decode(byte[] bytes) {
    StateReader in = new StateReader(bytes);
    int version = in.octet();
    if (version < FIRST_VERSION || version > VERSION) {
      throw new IllegalStateException(
          "a user state in the store has version "
              + version
              + ", this build reads up to "
              + VERSION
              + ": run the version of Reelcast that wrote it, or 'reelcast reset' and replay");
    }
    Statistics statistics =
        version == FIRST_VERSION ? Statistics.of(in.number(), in.real()) : statistics(in);
    History history = new History(records(in));
    Past past = version <= SECOND_VERSION ? Past.NONE : new Past(trail(in), taste(in));
    List<OpenPrediction> open = new ArrayList<>(UserState.HORIZON);
    for (int left = in.octet(); left > 0; left--) {
      open.add(open(in));
    }
    boolean isWindowOpen = in.octet() == 1 && version > THIRD_VERSION;
    Optional<Window> window = isWindowOpen ? Optional.of(window(in)) : Optional.empty();
    return new UserState(history, statistics, past, open, window);
  }

  private static void statistics(StateWriter out, Statistics statistics) {
    out.number(statistics.count());
    out.real(statistics.sum());
    out.real(statistics.squares());
    out.real(statistics.residuals());
    out.real(statistics.quick());
    out.real(statistics.slow());
    out.signed(statistics.firstRatedAt());
    out.number(statistics.visit());
  }

  private static Statistics statistics(StateReader in) {
    return new Statistics(
        in.number(),
        in.real(),
        in.real(),
        in.real(),
        in.real(),
        in.real(),
        in.signed(),
        in.number());
  }

  private static void records(StateWriter out, List<HistoryRecord> records) {
    out.octet(records.size());
    long before = 0;
    for (HistoryRecord record : records) {
      out.text(record.movieId());
      out.rating(record.rating());
      out.signed(record.ratedAt() - before);
      before = record.ratedAt();
    }
  }

  private static List<HistoryRecord> records(StateReader in) {
    List<HistoryRecord> records = new ArrayList<>(History.LENGTH);
    long before = 0;
    for (int left = in.octet(); left > 0; left--) {
      HistoryRecord record = new HistoryRecord(in.text(), in.rating(), before + in.signed());
      records.add(record);
      before = record.ratedAt();
    }
    return records;
  }

  private static void trail(StateWriter out, Trail trail) {
    out.number(trail.size());
    for (int before = trail.size() - 1; before >= 0; before--) {
      out.fixed(trail.key(before));
      out.rating32(trail.rating(before));
    }
  }

  private static Trail trail(StateReader in) {
    int size = (int) in.number();
    long[] keys = new long[size];
    float[] ratings = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = in.fixed();
      ratings[i] = in.rating32();
    }
    return Trail.of(keys, ratings);
  }

  private static void taste(StateWriter out, Taste taste) {
    out.octet(taste.size());
    if (taste.size() == 0) {
      return;
    }
    out.fixed(taste.generation());
    for (int row = 0; row < taste.size(); row++) {
      out.real32(taste.pull(row));
      for (int column = 0; column <= row; column++) {
        out.real32(taste.evidence(row, column));
      }
    }
  }

  private static Taste taste(StateReader in) {
    int size = in.octet();
    if (size == 0) {
      return Taste.NONE;
    }
    long generation = in.fixed();
    float[] pull = new float[size];
    float[] evidence = new float[size * (size + 1) / 2];
    int at = 0;
    for (int row = 0; row < size; row++) {
      pull[row] = in.real32();
      for (int column = 0; column <= row; column++) {
        evidence[at++] = in.real32();
      }
    }
    return Taste.of(generation, evidence, pull);
  }

  private static void open(StateWriter out, OpenPrediction prediction) {
    out.number(prediction.sequence());
    out.number(prediction.cause().partition());
    out.number(prediction.cause().offset());
    out.fixed(prediction.release().bits());
    out.octet(prediction.passed());
    out.floats(prediction.open().ratings());
    out.floats(prediction.open().low());
    out.floats(prediction.open().high());
    out.floats(prediction.baselines());
  }

  private static OpenPrediction open(StateReader in) {
    return new OpenPrediction(
        in.number(),
        new Cause((int) in.number(), in.number()),
        new ReleaseId(in.fixed()),
        in.octet(),
        new Forecast(in.floats(), in.floats(), in.floats()),
        in.floats());
  }

  private static void window(StateWriter out, Window window) {
    out.number(window.anchor());
    out.fixed(window.layout());
    out.fixed(window.release().bits());
    taste(out, window.taste());
    out.octets(window.seen());
    out.octet(window.outcomes().size());
    window.outcomes().forEach(out::octets);
  }

  private static Window window(StateReader in) {
    long anchor = in.number();
    long layout = in.fixed();
    ReleaseId release = new ReleaseId(in.fixed());
    Taste taste = taste(in);
    Octets seen = in.octets();
    List<Octets> outcomes = new ArrayList<>(UserState.HORIZON);
    for (int left = in.octet(); left > 0; left--) {
      outcomes.add(in.octets());
    }
    return new Window(anchor, layout, release, taste, seen, outcomes);
  }
}
