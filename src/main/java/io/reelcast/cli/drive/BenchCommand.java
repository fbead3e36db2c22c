package io.reelcast.cli.drive;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueFactory;
import io.reelcast.Settings;
import io.reelcast.bench.StreamBench;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.release.Release;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
      "Measures how many ratings a second the stream takes in, in pairs: the whole topology, then the"
          + " same with prediction, scoring and examples left out.",
      "",
      "Uses topics of its own and deletes them. The first pair warms up and is not counted."
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
      description = "How many pairs are counted (default: ${DEFAULT-VALUE}).")
  private int rounds;

  private record Pair(double full, double historyOnly) {}

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    requirePositive("--ratings", ratings);
    requirePositive("--rounds", rounds);
    try (Workplace workplace = Workplace.open(options)) {
      Map<String, Object> json = new LinkedHashMap<>();
      Table table = new Table("guarantee", "ratings/s", "history only", "ratio (median)", "ratios");
      for (String guarantee : List.of("exactly_once_v2", "at_least_once")) {
        List<Pair> pairs = measure(options, workplace, guarantee, console);
        double[] ratios =
            pairs.stream().mapToDouble(pair -> pair.full() / pair.historyOnly()).toArray();
        double full = median(pairs.stream().mapToDouble(Pair::full).toArray());
        double history = median(pairs.stream().mapToDouble(Pair::historyOnly).toArray());
        table.row(
            guarantee,
            String.format(Locale.ROOT, "%,.0f", full),
            String.format(Locale.ROOT, "%,.0f", history),
            String.format(Locale.ROOT, "%.2f", median(ratios)),
            Arrays.toString(
                Arrays.stream(ratios).map(ratio -> Math.round(ratio * 100) / 100.0).toArray()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("ratingsPerSecond", Math.round(full));
        figures.put("historyOnlyPerSecond", Math.round(history));
        figures.put("ratio", Math.round(median(ratios) * 1e3) / 1e3);
        json.put(guarantee, figures);
      }
      if (console.isJson()) {
        console.json(json);
      } else {
        table.lines().forEach(console::line);
      }
      return DONE;
    }
  }

  private List<Pair> measure(
      CommonOptions options, Workplace workplace, String guarantee, Console console)
      throws InterruptedException {
    Settings settings = own(options.layered(), guarantee);
    Release release = ReleaseWriter.newborn(settings.model(), Version.NUMBER).release();
    List<Pair> pairs = new ArrayList<>();
    try (RatingSource source = source(settings);
        StreamBench bench =
            new StreamBench(
                settings, workplace.kafka(), workplace.directory().resolve("bench"), release)) {
      console.note(
          String.format(
              Locale.ROOT,
              "%s: published at %,.0f ratings/s",
              guarantee,
              bench.publish(source, ratings)));
      for (int round = 0; round <= rounds; round++) {
        Pair pair = new Pair(bench.full(), bench.historyOnly());
        console.note(
            String.format(
                Locale.ROOT,
                "%s %s: %,.0f ratings/s, history only %,.0f",
                guarantee,
                round == 0 ? "warm-up" : "round " + round,
                pair.full(),
                pair.historyOnly()));
        if (round > 0) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
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

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
