package io.reelcast.cli.drive;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueFactory;
import io.reelcast.Settings;
import io.reelcast.bench.StreamBench;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.cli.drive.BenchRounds.Round;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.release.Release;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast this machine and this Kafka are. */
@Command(
    name = "bench",
    description = {
      "Measures how many ratings a second the stream takes in, in rounds: the whole topology with a"
          + " network, the same with a release that has nothing to compute, then with prediction,"
          + " scoring and examples left out.",
      "",
      "Uses topics of its own and deletes them. The first round warms up and is not counted."
    })
public final class BenchCommand extends Verb {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Ratings of a real data set (default: the made world).")
  private @Nullable Path data;

  @Option(
      names = "--ratings",
      paramLabel = "N",
      defaultValue = "300000",
      description = "How many ratings a round takes in (default: ${DEFAULT-VALUE}).")
  private long ratings;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many rounds are counted (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "Predict with the release in this file (default: a network trained in passing).")
  private @Nullable Path model;

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    requirePositive("--ratings", ratings);
    requirePositive("--rounds", rounds);
    Settings settings = options.settings();
    try (RatingSource source = source(settings);
        Workplace workplace = Workplace.open(options)) {
      Path directory = workplace.directory().resolve("bench");
      Release release =
          model == null
              ? BenchRelease.trained(settings, source, directory)
              : Releases.inFile(model).release();
      Map<String, Object> json = new LinkedHashMap<>();
      Table table = new Table(BenchRounds.HEADINGS);
      for (String guarantee : List.of("exactly_once_v2", "at_least_once")) {
        StreamBench bench =
            new StreamBench(own(options.layered(), guarantee), workplace.kafka(), directory);
        BenchRounds measured = measure(bench, source, release, guarantee, console);
        json.put(guarantee, measured.toJson());
        table.row(measured.row(guarantee));
      }
      if (console.isJson()) {
        console.json(json);
      } else {
        table.lines().forEach(console::line);
      }
      return DONE;
    }
  }

  private BenchRounds measure(
      StreamBench bench, RatingSource source, Release release, String guarantee, Console console)
      throws InterruptedException {
    Release newborn = ReleaseWriter.newborn(release.settings(), Version.NUMBER).release();
    List<Round> measured = new ArrayList<>();
    try (bench) {
      console.note(
          String.format(
              Locale.ROOT,
              "%s: published at %,.0f ratings/s",
              guarantee,
              bench.publish(source, ratings)));
      for (int number = 0; number <= rounds; number++) {
        Round round = new Round(bench.full(release), bench.full(newborn), bench.historyOnly());
        console.note(
            guarantee + (number == 0 ? " warm-up: " : " round " + number + ": ") + round.inWords());
        if (number > 0) {
          measured.add(round);
        }
      }
    }
    return new BenchRounds(measured);
  }

  /** The same settings with topics and a group of the bench's own. */
  private static Settings own(Config layered, String guarantee) {
    String mark = "reelcast-bench-" + ProcessHandle.current().pid() + "-" + guarantee.charAt(0);
    return Settings.of(
        layered
            .withValue("stream.guarantee", ConfigValueFactory.fromAnyRef(guarantee))
            .withValue("stream.application-id", ConfigValueFactory.fromAnyRef(mark))
            .withValue("topics.prefix", ConfigValueFactory.fromAnyRef(mark + ".")));
  }

  private RatingSource source(Settings settings) {
    return data == null ? new MadeWorld(settings.world()) : MovieLensSource.open(data);
  }
}
