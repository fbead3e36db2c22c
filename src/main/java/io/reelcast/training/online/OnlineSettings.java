package io.reelcast.training.online;

import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.online.growth.GrowthSettings;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a release follows from another.
 *
 * @param round after how many examples a round ends
 * @param rate how far weights are moved; none are at 0
 * @param older how many older windows are learnt from beside each new one
 * @param memory of how many examples the windows are kept that are learnt from again
 * @param contest when weights may predict
 * @param drift when errors are seen to have risen, and what then
 * @param growth how a network grows that began with nothing
 * @param errors of how many windows the errors say how wide intervals must be
 * @param movies the most that a release tells of
 */
public record OnlineSettings(
    int round,
    double rate,
    double older,
    int memory,
    ContestSettings contest,
    DriftSettings drift,
    GrowthSettings growth,
    int errors,
    int movies) {

  /**
   * When errors are seen to have risen, and what then.
   *
   * @param delta how probable it may be, at each look, that a rise is seen where there is none; 0
   *     for never looking
   * @param knownFrom how many ratings users must have given for their errors to be heard: of others
   *     nothing is known that could have changed
   * @param haste by what the rate is multiplied then
   * @param rounds for how many rounds
   * @param tasteKept what is left then of all that users' ratings said of their tastes
   */
  public record DriftSettings(
      double delta, int knownFrom, double haste, int rounds, double tasteKept) {
    public DriftSettings {
      require(delta >= 0 && delta < 1, "online.drift-delta", delta, "0 to less than 1");
      require(
          knownFrom >= 0 && knownFrom <= 1_000_000, "online.known-from", knownFrom, "0 to 1000000");
      require(haste >= 1 && haste <= 1000, "online.haste", haste, "1 to 1000");
      require(rounds >= 0 && rounds <= 1000, "online.hasty-rounds", rounds, "0 to 1000");
      require(tasteKept >= 0.001 && tasteKept <= 1, "online.taste-kept", tasteKept, "0.001 to 1");
    }
  }

  public OnlineSettings {
    require(round >= 1 && round <= 100_000_000, "online.round", round, "1 to 100000000");
    require(rate >= 0 && rate <= 1, "online.learning-rate", rate, "0 to 1");
    require(older >= 0 && older <= 100, "online.older", older, "0 to 100");
    require(memory >= 0 && memory <= 100_000_000, "online.memory", memory, "0 to 100000000");
    require(errors >= 1 && errors <= 1_000_000, "online.errors", errors, "1 to 1000000");
    require(movies >= 1, "online.movies", movies, "1 or more");
  }

  /** From how many windows on their errors say how wide intervals must be. */
  int fewestErrors() {
    return Math.max(1, errors / 10);
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }

  /** What {@link #named} says; throws where something is missing or is no such value. */
  public static OnlineSettings of(Map<String, String> named) {
    return new OnlineSettings(
        whole(named, "online.round"),
        number(named, "online.learning-rate"),
        number(named, "online.older"),
        whole(named, "online.memory"),
        new ContestSettings(
            number(named, "online.margin"),
            number(named, "online.standard-errors"),
            whole(named, "online.windows"),
            whole(named, "online.users"),
            whole(named, "online.patience"),
            whole(named, "online.cool-down"),
            whole(named, "online.look-back")),
        new DriftSettings(
            number(named, "online.drift-delta"),
            whole(named, "online.known-from"),
            number(named, "online.haste"),
            whole(named, "online.hasty-rounds"),
            number(named, "online.taste-kept")),
        new GrowthSettings(
            whole(named, "online.grow-from"),
            whole(named, "online.grow-until"),
            whole(named, "online.grow-samples")),
        whole(named, "online.errors"),
        whole(named, "online.movies"));
  }

  private static int whole(Map<String, String> named, String name) {
    return Integer.parseInt(required(named, name));
  }

  private static double number(Map<String, String> named, String name) {
    return Double.parseDouble(required(named, name));
  }

  private static String required(Map<String, String> named, String name) {
    String value = named.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "there is no " + name + " among the settings of a release");
    }
    return value;
  }

  /** All of them by the names in the manual. */
  public Map<String, String> named() {
    Map<String, String> named = new TreeMap<>();
    named.put("online.round", Integer.toString(round));
    named.put("online.learning-rate", Double.toString(rate));
    named.put("online.older", Double.toString(older));
    named.put("online.memory", Integer.toString(memory));
    named.put("online.margin", Double.toString(contest.margin()));
    named.put("online.standard-errors", Double.toString(contest.standardErrors()));
    named.put("online.windows", Integer.toString(contest.windows()));
    named.put("online.users", Integer.toString(contest.users()));
    named.put("online.patience", Integer.toString(contest.patience()));
    named.put("online.cool-down", Integer.toString(contest.coolDown()));
    named.put("online.look-back", Integer.toString(contest.lookBack()));
    named.put("online.drift-delta", Double.toString(drift.delta()));
    named.put("online.known-from", Integer.toString(drift.knownFrom()));
    named.put("online.haste", Double.toString(drift.haste()));
    named.put("online.hasty-rounds", Integer.toString(drift.rounds()));
    named.put("online.taste-kept", Double.toString(drift.tasteKept()));
    named.put("online.grow-from", Integer.toString(growth.first()));
    named.put("online.grow-until", Integer.toString(growth.until()));
    named.put("online.grow-samples", Integer.toString(growth.samples()));
    named.put("online.errors", Integer.toString(errors));
    named.put("online.movies", Integer.toString(movies));
    return named;
  }
}
