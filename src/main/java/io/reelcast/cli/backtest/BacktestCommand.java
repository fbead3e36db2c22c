package io.reelcast.cli.backtest;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.network.GivenRelease;
import io.reelcast.backtest.report.Ablation;
import io.reelcast.backtest.report.ReportJson;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.run.Backtest;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Course;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.movielens.MovieLensSource;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.TrainingWatch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays history in time order: who would have predicted it best? */
@Command(
    name = "backtest",
    description = {
      "Tells how well the next five ratings would have been predicted on a history that is known.",
      "",
      "Every rating is predicted from those before it, scored when it comes, and then learnt from:"
          + " by our network and by every baseline that could shame it."
    })
public final class BacktestCommand extends Verb {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A MovieLens directory, or one CSV file (default: the made world).")
  private @Nullable Path data;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Play at most so many ratings, the oldest (required for the made world).")
  private @Nullable Long most;

  @Option(
      names = "--warm",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description =
          "The oldest ratings, which are learnt from but not predicted (default: ${DEFAULT-VALUE});"
              + " 0 is from zero.")
  private double warm;

  @Option(
      names = "--contestants",
      paramLabel = "NAME[,NAME...]",
      description = "Who takes part (default: all).")
  private String names = "";

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "Let the release of a file take part, too, as it is.")
  private @Nullable Path model;

  @Option(
      names = "--ablation",
      description =
          "Train our network without each group of its inputs, too, to see what each is worth.")
  private boolean isAblated;

  @Option(
      names = {"--seed", "--seeds"},
      paramLabel = "N[,N...]",
      split = ",",
      defaultValue = "1",
      description =
          "Of whatever chance decides (default: ${DEFAULT-VALUE}). With several, those that are"
              + " trained play once with each.")
  private List<Integer> seeds = List.of(1);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where backtest.html, backtest.json and tables (CSV) are written.")
  private @Nullable Path out;

  @Option(names = "--list", description = "Say who could take part.")
  private boolean isListed;

  @Option(
      names = "--compare",
      arity = "2",
      paramLabel = "FILE",
      description = "Compare two results (backtest.json); needs no data.")
  private List<Path> compared = List.of();

  @Option(
      names = "--contestant",
      paramLabel = "NAME[,NAME]",
      split = ",",
      description =
          "With --compare: this one only, or one of the first result with another of the"
              + " second.")
  private List<String> comparedNames = List.of();

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    if (!compared.isEmpty()) {
      return ComparedRuns.tell(compared.get(0), compared.get(1), comparedNames, console);
    }
    if (!comparedNames.isEmpty()) {
      throw new InvalidSetting(
          "--contestant goes with --compare; --contestants says who takes part in a backtest");
    }
    if (isListed) {
      return new Entrants(options, TrainingWatch.NOBODY).list(console);
    }
    return play(options, console);
  }

  private int play(CommonOptions options, Console console) throws InterruptedException {
    if (seeds.isEmpty() || seeds.stream().distinct().count() < seeds.size()) {
      throw new InvalidSetting("--seeds is " + seeds + ": expected different numbers");
    }
    BacktestScreen screen = new BacktestScreen(console);
    List<ContestantMaker> makers =
        new ArrayList<>(new Entrants(options, screen).chosen(names, isAblated));
    if (model != null) {
      makers.add(new GivenRelease(Releases.inFile(model)));
    }
    options.noteChanges(console);
    int threads = Runtime.getRuntime().availableProcessors();
    try (RatingSource source = source(options)) {
      Course course = Course.of(source, warm);
      screen.begin(course, makers);
      BacktestResult result = new Backtest(course, seeds, threads, screen).run(makers);
      RunReport report =
          RunReport.of(
              result, Surroundings.circumstances(options, threads), Ablation.allOf(result));
      if (out != null) {
        ReportFiles.write(report, out, console);
      }
      if (console.isJson()) {
        console.json(ReportJson.of(report));
      } else {
        new BacktestTable(report).lines().forEach(console::line);
      }
      return result.failures().isEmpty() ? DONE : FAILED;
    }
  }

  private RatingSource source(CommonOptions options) {
    if (data == null && most == null) {
      throw new InvalidSetting(
          "--data DIR is missing: which ratings are to be predicted? Without it, --most N plays so"
              + " many of the made world");
    }
    if (most != null && most < 1) {
      throw new InvalidSetting("--most is " + most + ": expected 1 or more");
    }
    RatingSource all =
        data == null ? new MadeWorld(options.settings().world()) : MovieLensSource.open(data);
    return most == null ? all : new FirstRatings(all, most);
  }
}
