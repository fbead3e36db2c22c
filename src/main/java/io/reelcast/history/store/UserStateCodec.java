package io.reelcast.history.store;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Statistics;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
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
  private static final int VERSION = 2;

  /** Its statistics were the count and the sum. */
  private static final int FIRST_VERSION = 1;

  private UserStateCodec() {}

  public static byte[] encode(UserState state) {
    StateWriter out = new StateWriter();
    out.octet(VERSION);
    statistics(out, state.statistics());
    records(out, state.history().records());
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
    if (version != VERSION && version != FIRST_VERSION) {
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
    List<OpenPrediction> open = new ArrayList<>(UserState.HORIZON);
    for (int left = in.octet(); left > 0; left--) {
      open.add(open(in));
    }
    Optional<Window> window = in.octet() == 1 ? Optional.of(window(in)) : Optional.empty();
    return new UserState(history, statistics, open, window);
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
    out.real(window.mean());
    records(out, window.records());
    records(out, window.outcomes());
  }

  private static Window window(StateReader in) {
    return new Window(in.number(), in.real(), records(in), records(in));
  }
}
