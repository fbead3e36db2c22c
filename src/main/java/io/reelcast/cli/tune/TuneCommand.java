package io.reelcast.cli.tune;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.console.Console;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.tuning.Findings;
import io.reelcast.tuning.Frozen;
import io.reelcast.tuning.Importance;
import io.reelcast.tuning.Search;
import io.reelcast.tuning.race.Method;
import io.reelcast.tuning.race.Plan;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Journal;
import io.reelcast.tuning.trial.Objective;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Searches the settings of the training, or of learning online. */
@Command(
    name = "tune",
    description = {
      "Searches better settings for the training, or for learning online, and writes them to a file.",
      "",
      "It sees the first part of the ratings only. Each trial is trained on the older ones of them"
          + " and measured on the newest (training.held-back of them). Afterwards the best trials"
          + " and the default settings are trained again with other seeds, which says whether the"
          + " gain is more than chance. A search that was stopped goes on where it was; one with a"
          + " greater budget goes on from a smaller one.",
      "",
      "With --online it searches how a network goes on learning. One is trained on the older ratings"
          + " once for each seed, with the settings that hold; each trial then plays the newest as"
          + " 'lstm-online' does in a backtest. What the best gives at a learning rate of 0 is told"
          + " beside."
    })
public final class TuneCommand extends Verb {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "A MovieLens directory, or one CSV file.")
  private Path data = Path.of("");

  @Option(
      names = "--online",
      description = "Search the settings of learning online instead of those of the training.")
  private boolean isOnline;

  @Option(
      names = "--first",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description = "The part of the ratings that it sees (default: ${DEFAULT-VALUE}).")
  private double first;

  @Option(
      names = "--budget",
      paramLabel = "NUMBER",
      defaultValue = "12",
      description =
          "How many full trainings the search may cost, those with other seeds apart (default:"
              + " ${DEFAULT-VALUE}); with --online how often the newest ratings are learnt from.")
  private int budget;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description = "halving, hyperband or random (default: halving; with --online only random).")
  private @Nullable Method method;

  @Option(
      names = "--more-seeds",
      paramLabel = "NUMBER",
      defaultValue = "2",
      description = "How many other seeds the best are trained with (default: ${DEFAULT-VALUE}).")
  private int moreSeeds;

  @Option(
      names = "--range",
      paramLabel = "NAME=RANGE",
      description =
          "Search a setting within other bounds: training.learning-rate=0.001..0.01, or"
              + " network.width=8,16. May be repeated.")
  private Map<String, String> ranges = new LinkedHashMap<>();

  @Option(
      names = "--fix",
      paramLabel = "NAME=VALUE",
      description = "Give a setting this value instead of searching it. May be repeated.")
  private Map<String, String> fixed = new LinkedHashMap<>();

  @Option(
      names = "--only",
      paramLabel = "NAME[,...]",
      split = ",",
      hideParamSyntax = true,
      description = "Search these settings only.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the settings are written (default: tuned.conf in the work directory).")
  private @Nullable Path out;

  @Override
  protected int run(CommonOptions options, Console console) {
    requireSense();
    Subject subject = isOnline ? Subject.ONLINE : Subject.TRAINING;
    Method fitting = subject.method(Optional.ofNullable(method));
    Space space = space(subject.space());
    TunedSettings settings = TunedSettings.of(options.layered(), fixed, subject.rooms());
    settings.check(space);
    options.noteChanges(console);
    try (RatingSource whole = MovieLensSource.open(data)) {
      RatingSource seen = new FirstRatings(whole, (long) (first * whole.size().orElseThrow()));
      Ground ground = new Ground(space, settings, seen, place(options, seen, settings));
      TuneReport report = search(subject, ground, plan(settings, fitting), console);
      TuneReport.Files files = write(report, ground, options);
      if (console.isJson()) {
        console.json(report.toJson(files));
      } else {
        report.lines(files).forEach(console::line);
      }
      return DONE;
    }
  }

  private static TuneReport search(Subject subject, Ground ground, Plan plan, Console console) {
    TuneScreen screen = new TuneScreen(console, subject, plan.cost());
    try (Journal journal = Journal.open(ground.place().resolve("journal.jsonl"))) {
      Objective trials = subject.trials(ground, screen);
      console.note(
          TuneReport.text(
              "%d trials by %s and the default settings: %s; %d runs are known from before",
              plan.trials(), plan.method(), subject.effort(plan), journal.size()));
      Findings findings =
          new Search(
                  ground.space(),
                  ground.settings().standard(ground.space()),
                  plan,
                  trials,
                  journal,
                  screen)
              .run();
      Optional<Frozen> frozen =
          subject
              .frozen(findings.best().values())
              .map(values -> Frozen.measured(plan, values, trials, journal, screen));
      trials.clear();
      return new TuneReport(
          subject,
          findings,
          frozen,
          Importance.of(ground.space(), findings.attempts(), plan.seed()),
          new TuneReport.Ratings(
              ground.seen().fingerprint(), ground.ratings(), ground.ratings() - ground.cut()),
          ground.space().dimensions().stream().map(Dimension::name).toList());
    }
  }

  private void requireSense() {
    if (!(first > 0 && first <= 1)) {
      throw new InvalidSetting("--first is " + first + ": expected a share such as 0.8");
    }
    if (budget < 2) {
      throw new InvalidSetting("--budget is " + budget + ": expected 2 or more");
    }
    if (moreSeeds < 0) {
      throw new InvalidSetting("--more-seeds is " + moreSeeds + ": expected 0 or more");
    }
  }

  private Space space(Space all) {
    Space space = only.isEmpty() ? all : all.only(only);
    for (var range : ranges.entrySet()) {
      space = space.within(range.getKey(), range.getValue());
    }
    for (String name : fixed.keySet()) {
      space = space.without(name);
    }
    if (space.dimensions().isEmpty()) {
      throw new InvalidSetting("--fix leaves nothing to search; give it for fewer settings");
    }
    return space;
  }

  private Plan plan(TunedSettings settings, Method fitting) {
    var training = settings.with(Map.of()).training();
    return new Plan(
        fitting, budget, training.passes().epochs(), training.learning().seed(), moreSeeds);
  }

  /** Names data and settings: what belongs to others is of no use. */
  private static Path place(CommonOptions options, RatingSource seen, TunedSettings settings) {
    String task = String.join("|", seen.fingerprint(), settings.name(), Version.NUMBER);
    return options
        .workDirectory()
        .resolve("tuning")
        .resolve(new Fingerprint().with(task).prefixed("tuning"));
  }

  private TuneReport.Files write(TuneReport report, Ground ground, CommonOptions options) {
    Path file = out == null ? options.workDirectory().resolve("tuned.conf") : out;
    Path page = ground.place().resolve("tuning.html");
    try {
      Map<String, String> best = report.findings().best().values();
      Files.writeString(file, ground.settings().file(best, report.about()));
      Files.writeString(page, new TunePage(report, ground.space()).html());
      return new TuneReport.Files(file, page);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write " + file, broken);
    }
  }
}
