package io.reelcast.cli.tune;

import io.reelcast.Settings;
import io.reelcast.backtest.contestant.network.Networks;
import io.reelcast.backtest.contestant.network.Workshop;
import io.reelcast.backtest.run.Course;
import io.reelcast.cli.common.Version;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.WarmTraining;
import io.reelcast.tuning.measure.PlayedObjective;
import io.reelcast.tuning.measure.WarmObjective;
import io.reelcast.tuning.race.Method;
import io.reelcast.tuning.race.Plan;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Objective;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What better settings are searched for. */
enum Subject {
  /** The training: each trial is trained. */
  TRAINING(Space.STANDARD, List.of("rating", "model", "network", "factor", "training")) {
    @Override
    Method method(Optional<Method> wanted) {
      return wanted.orElse(Method.HALVING);
    }

    @Override
    Objective trials(Ground ground, TuneScreen screen) {
      return new WarmObjective(
          (run, directory) -> {
            Settings settings = ground.of(run);
            return new WarmTraining(
                settings.model(), settings.training(), Version.NUMBER, directory, screen);
          },
          ground.seen(),
          ground.cut(),
          ground.place().resolve("run"));
    }

    @Override
    Optional<Map<String, String>> frozen(Map<String, String> best) {
      return Optional.empty();
    }

    @Override
    boolean isByEpochs() {
      return true;
    }

    @Override
    String effort(Plan plan) {
      return TuneReport.text(
          "the work of %.1f full trainings of %d epochs, other seeds included",
          (double) plan.cost() / plan.epochs(), plan.epochs());
    }

    @Override
    String use(Path settings) {
      return "'reelcast train --config " + settings + " --data ...' trains with them";
    }
  },

  /** Learning online: each trial goes on learning from where the same training has ended. */
  ONLINE(
      Space.ONLINE,
      List.of("rating", "model", "network", "factor", "training", "release", "online")) {
    @Override
    Method method(Optional<Method> wanted) {
      if (wanted.isPresent() && wanted.get() != Method.RANDOM) {
        throw new InvalidSetting(
            "--method is "
                + wanted.get()
                + ": with --online expected random, the only one there, as weights come to predict"
                + " after some rounds only and the first ratings would tell trials apart by chance");
      }
      return Method.RANDOM;
    }

    @Override
    Objective trials(Ground ground, TuneScreen screen) {
      Course course = Course.behind(ground.seen(), 1 - ground.heldBack());
      Workshop workshop =
          new Workshop(
              Version.NUMBER,
              ground.place().resolve("networks"),
              ground.settings().with(Map.of()).refreshEvery(),
              screen);
      return new PlayedObjective(
          course,
          run -> {
            Settings settings = ground.of(run);
            return Networks.learning(
                settings.model(), settings.training(), settings.online(), workshop);
          },
          place -> screen.playing(place + 1L, course.chronicle().size()));
    }

    @Override
    Optional<Map<String, String>> frozen(Map<String, String> best) {
      Map<String, String> values = new HashMap<>(best);
      values.put("online.learning-rate", "0");
      return Optional.of(values);
    }

    @Override
    boolean isByEpochs() {
      return false;
    }

    @Override
    String effort(Plan plan) {
      return TuneReport.text(
          "%d times through the ratings, other seeds and frozen networks included; a network is"
              + " trained once for each of %d seeds",
          plan.cost() / plan.epochs() + 1 + plan.moreSeeds(), 1 + plan.moreSeeds());
    }

    @Override
    String use(Path settings) {
      return "'reelcast run --config " + settings + "' learns with them";
    }
  };

  private final Space space;
  private final List<String> rooms;

  Subject(Space space, List<String> rooms) {
    this.space = space;
    this.rooms = rooms;
  }

  /** All that is searched unless it is narrowed. */
  Space space() {
    return space;
  }

  /** The first words of all settings that errors depend on. */
  List<String> rooms() {
    return rooms;
  }

  /** The wanted one, if it fits. */
  abstract Method method(Optional<Method> wanted);

  /** What measures trials. */
  abstract Objective trials(Ground ground, TuneScreen screen);

  /** The best values, but nothing is learnt, where that makes sense. */
  abstract Optional<Map<String, String>> frozen(Map<String, String> best);

  /** Whether trials differ in how many epochs they had. */
  abstract boolean isByEpochs();

  /** What a search costs, in words. */
  abstract String effort(Plan plan);

  /** What the settings that were found are for, in words. */
  abstract String use(Path settings);
}
