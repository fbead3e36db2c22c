package io.reelcast.history.store;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Statistics;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The binary form of a user's state: a version byte, then the fields in order; whole numbers of
 * variable length, floats as they are. Equal states have equal bytes.
 */
public final class UserStateCodec {
  private static final int VERSION = 5;

  /** Its statistics were the count and the sum. */
  private static final int FIRST_VERSION = 1;

  /** It kept no past. */
  private static final int SECOND_VERSION = 2;

  /** Its window held the records themselves, of which nothing is learnt. */
  private static final int THIRD_VERSION = 3;

  /** It kept of each prediction what was still expected, and no outcomes. */
  private static final int FOURTH_VERSION = 4;

  private UserStateCodec() {}

  public static byte[] encode(UserState state) {
    StateWriter out = new StateWriter();
    out.octet(VERSION);
    statistics(out, state.statistics());
    records(out, state.history().records());
    trail(out, state.past().trail());
    taste(out, state.past().taste());
    open(out, state.open());
    outcomes(out, state.outcomes());
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
    int version = version(in);
    Statistics statistics =
        version == FIRST_VERSION ? Statistics.of(in.number(), in.real()) : statistics(in);
    History history = new History(records(in));
    Past past = version <= SECOND_VERSION ? Past.NONE : new Past(trail(in), taste(in));
    boolean isWhole = version > FOURTH_VERSION;
    List<OpenPrediction> open = open(in, isWhole);
    int passed = open.isEmpty() ? 0 : open.get(0).passed();
    Floats outcomes = isWhole ? outcomes(in, passed) : Floats.unknown(passed);
    boolean isWindowOpen = in.octet() == 1 && version > THIRD_VERSION;
    Optional<Window> window = isWindowOpen ? Optional.of(window(in)) : Optional.empty();
    return new UserState(history, statistics, past, open, outcomes, window);
  }

  private static int version(StateReader in) {
    int version = in.octet();
    if (version < FIRST_VERSION || version > VERSION) {
      throw new IllegalStateException(
          "a user state in the store has version "
              + version
              + ", this build reads up to "
              + VERSION
              + ": run the version of Reelcast that wrote it, or 'reelcast reset' and replay");
    }
    return version;
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

  private static void open(StateWriter out, List<OpenPrediction> open) {
    out.octet(open.size());
    for (OpenPrediction prediction : open) {
      OpenPredictionCodec.write(out, prediction);
    }
  }

  private static List<OpenPrediction> open(StateReader in, boolean isWhole) {
    List<OpenPrediction> open = new ArrayList<>(UserState.HORIZON);
    for (int left = in.octet(); left > 0; left--) {
      open.add(OpenPredictionCodec.read(in, isWhole));
    }
    return open;
  }

  /** How many they are, the oldest open prediction says. */
  private static void outcomes(StateWriter out, Floats outcomes) {
    for (int i = 0; i < outcomes.size(); i++) {
      out.rating32(outcomes.get(i));
    }
  }

  private static Floats outcomes(StateReader in, int passed) {
    float[] outcomes = new float[passed];
    for (int i = 0; i < passed; i++) {
      outcomes[i] = in.rating32();
    }
    return Floats.of(outcomes);
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
