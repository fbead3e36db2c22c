package io.reelcast.backtest.contestant;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.factor.FoldedFactors;
import io.reelcast.backtest.contestant.factor.FoldedFactorsDecayed;
import io.reelcast.backtest.contestant.factor.FrozenFactors;
import io.reelcast.backtest.contestant.factor.OnlineFactors;
import io.reelcast.backtest.contestant.foreign.LenskitItemItem;
import io.reelcast.backtest.contestant.movie.Bias;
import io.reelcast.backtest.contestant.movie.DecayedBias;
import io.reelcast.backtest.contestant.movie.ItemMean;
import io.reelcast.backtest.contestant.movie.ItemNeighbours;
import io.reelcast.backtest.contestant.user.DampedUserMean;
import io.reelcast.backtest.contestant.user.GlobalMean;
import io.reelcast.backtest.contestant.user.LastFiveMean;
import io.reelcast.backtest.contestant.user.LastRating;
import io.reelcast.backtest.contestant.user.Mix;
import io.reelcast.backtest.contestant.user.UserMean;
import io.reelcast.setting.InvalidSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Makers of contestants by their names, in the order of reports. Immutable. */
public final class Contestants {
  private static final List<ContestantMaker> BUILT_IN =
      List.of(
          GlobalMean.MAKER,
          LastRating.MAKER,
          LastFiveMean.MAKER,
          UserMean.MAKER,
          DampedUserMean.MAKER,
          Mix.MAKER,
          ItemMean.MAKER,
          FrozenFactors.MAKER,
          Bias.MAKER,
          DecayedBias.MAKER,
          OnlineFactors.MAKER,
          ItemNeighbours.MAKER,
          FoldedFactors.MAKER,
          FoldedFactorsDecayed.MAKER,
          LenskitItemItem.MAKER);

  private final Map<String, ContestantMaker> byName;

  private Contestants(Map<String, ContestantMaker> byName) {
    this.byName = byName;
  }

  /**
   * Those that come with Reelcast, and then those found on the class path.
   *
   * @param networks ours, which need settings
   */
  public static Contestants known(List<ContestantMaker> networks) {
    return of(
        Stream.of(
                BUILT_IN.stream(),
                networks.stream(),
                ServiceLoader.load(ContestantMaker.class).stream().map(ServiceLoader.Provider::get))
            .flatMap(makers -> makers)
            .toList());
  }

  /**
   * @throws InvalidSetting if two bear one name
   */
  public static Contestants of(List<ContestantMaker> makers) {
    Map<String, ContestantMaker> byName = new LinkedHashMap<>();
    for (ContestantMaker maker : makers) {
      ContestantMaker other = byName.putIfAbsent(maker.name(), maker);
      if (other != null) {
        throw new InvalidSetting(
            String.format(
                "Two contestants are named %s: %s and %s. Give your own another name, or take its"
                    + " jar off the class path.",
                maker.name(), other.getClass().getName(), maker.getClass().getName()));
      }
    }
    return new Contestants(byName);
  }

  public List<ContestantMaker> all() {
    return List.copyOf(byName.values());
  }

  /**
   * Some of them, in the order in which they are named.
   *
   * @param names joined by commas
   * @throws InvalidSetting if one is unknown or named twice
   */
  public List<ContestantMaker> named(String names) {
    List<ContestantMaker> chosen = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      ContestantMaker maker = byName.get(name.strip());
      if (maker == null) {
        throw new InvalidSetting(
            String.format(
                "There is no contestant '%s'. Known are: %s.",
                name.strip(), String.join(", ", byName.keySet())));
      }
      if (chosen.contains(maker)) {
        throw new InvalidSetting(
            String.format(
                "The contestant %s is named twice in '%s'. Name each once.", maker.name(), names));
      }
      chosen.add(maker);
    }
    return List.copyOf(chosen);
  }
}
