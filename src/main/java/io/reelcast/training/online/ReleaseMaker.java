package io.reelcast.training.online;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.release.Descent;
import io.reelcast.training.contest.Verdict;
import io.reelcast.training.graph.MathLibrary;
import io.reelcast.training.online.kept.Round;
import java.io.ByteArrayOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What each release of a trainer says of where it comes from.
 *
 * @param codeVersion the version of Reelcast
 * @param seed of all that chance decides
 */
record ReleaseMaker(OnlineSettings settings, String codeVersion, int seed) {
  private static final String SEED = "training.seed";

  /**
   * What was done at the end of a round.
   *
   * @param verdict whose weights predict from now on
   * @param rate by which weights were moved
   * @param replayed how many older windows were learnt from again
   * @param isAlarmed errors had risen
   * @param isConfirmed they had stayed high since an alarm
   * @param forgotten how many movies left the table
   */
  record Deed(
      Verdict verdict,
      double rate,
      int replayed,
      boolean isAlarmed,
      boolean isConfirmed,
      int forgotten) {}

  /** Writes what is needed to go on. */
  interface Writer {
    void write(DataOutput out) throws IOException;
  }

  /**
   * Where a release comes from.
   *
   * @param movies up to which offsets movies are known
   */
  Descent descent(ReleaseId parent, Round round, Deed deed, int promotions, List<Long> movies) {
    return new Descent(
        parent.toString(),
        round.number(),
        round.from(),
        round.next(),
        round.hash(),
        round.windows().size(),
        deed.replayed(),
        deed.rate(),
        deed.verdict().kind().title(),
        deed.verdict().reason(),
        deed.verdict().windows(),
        finite(deed.verdict().tried()),
        finite(deed.verdict().other()),
        promotions,
        deed.isAlarmed(),
        deed.isConfirmed(),
        deed.forgotten(),
        movies,
        named(),
        System.getProperty("java.version"),
        MathLibrary.description());
  }

  private Map<String, String> named() {
    Map<String, String> named = new TreeMap<>(settings.named());
    named.put(SEED, Integer.toString(seed));
    return named;
  }

  /** The seed that a release names. */
  static int seed(Map<String, String> named) {
    return Integer.parseInt(Objects.requireNonNull(named.get(SEED), SEED));
  }

  byte[] written(Writer writer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writer.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** JSON knows no NaN. */
  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }
}
